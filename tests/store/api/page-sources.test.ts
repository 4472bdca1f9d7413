import { eq } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { gaps } from "../../../workers/shared/schema/gaps.ts";
import { ledger } from "../../../workers/shared/schema/ledger.ts";
import { sources } from "../../../workers/shared/schema/sources.ts";
import { useApi } from "../../support/archive-api.ts";
import { createSource } from "../../support/settings.ts";
import { type Visitor, visitor } from "../../support/visitor.ts";

const api = useApi();
let reader: Visitor;
beforeEach(async () => {
  reader = visitor(api);
  await reader.signIn();
});

function sendFile(text: string) {
  return reader.send("/sources/opml", {}, {}, new File([text], "sources.opml"));
}

test("a file of another feed reader becomes sources, and all sources can be downloaded as one", async () => {
  await createSource(api, "mot.example.com");
  const { text } = await reader.see("/sources");
  expect(text).toContain('href="/json/sources/opml"');
  expect(text).toContain('action="/sources/opml"');

  const outlines = ["https://mot.example.com/", "https://hai.example.com/rss", "file:///etc/passwd"]
    .map((url) => `<outline type="rss" xmlUrl="${url}" text="Tin"/>`)
    .join("");
  const sent = await sendFile(`<opml version="2.0"><body>${outlines}</body></opml>`);
  expect(sent.status).toBe(200);
  expect(sent.text).toMatch(/<dt>added<\/dt><dd class="number">1<\/dd>/);
  expect(sent.text).toMatch(/<dt>here already<\/dt><dd class="number">1<\/dd>/);
  expect(sent.text).toMatch(/<code>file:\/\/\/etc\/passwd<\/code> not taken/);
  const long = "# a line of a file\n".repeat(5_000);
  expect((await sendFile(`${long}https://mot.example.com/`)).status).toBe(200);
  const { text: opml } = await reader.see("/json/sources/opml");
  expect(opml).toContain('xmlUrl="https://hai.example.com/rss"');
});

test("a file that is no list, or is too long, says so and changes nothing", async () => {
  expect((await sendFile("")).status).toBe(422);
  expect((await sendFile("https://a.example/rss\n".repeat(60_000))).status).toBe(413);
  expect((await reader.see("/json/sources")).text).toContain('"data":[]');
});

test("the list shows what each source brought in two weeks, its possible gaps, and that it is silent", async () => {
  const id = Number(await createSource(api));
  const read = (day: string, count: number) =>
    api.run.db.insert(ledger).values({ sourceId: id, day, read: count });
  await read("2026-11-21", 3);
  await read("2026-11-08", 2);
  await read("2026-11-01", 7);
  const gap = { sourceId: id, beganAt: "2026-11-20T01:00:00.000Z", listed: 20 };
  await api.run.db.insert(gaps).values([
    { ...gap, endedAt: "2026-11-20T02:00:00.000Z" },
    { ...gap, endedAt: "2026-11-01T02:00:00.000Z" },
  ]);
  expect((await reader.see("/sources")).text).not.toContain("silent</span>");

  const quiet = { lastNewAt: "2026-11-01T00:00:00.000Z", longestQuietSeconds: 60, createdAt: "2026-10-01" };
  await api.run.db.update(sources).set(quiet).where(eq(sources.id, id));
  const { text } = await reader.see("/sources");
  const [row = ""] = /<tbody.*<\/tbody>/s.exec(text) ?? [];
  expect(row.match(/<rect/g)).toHaveLength(14);
  expect(row).toContain("5 articles read");
  expect(row).toContain("one possible gap");
  expect(row).toContain('class="state bad">silent</span>');
});

test("each source is shown with what it brought itself and what is wrong with it, the worst first", async () => {
  const ids: number[] = [];
  for (const host of ["a.example.com", "b.example.com"]) ids.push(Number(await createSource(api, host)));
  const [first = 0, last = 0] = ids;
  const day = "2026-11-20";
  await api.run.db.insert(ledger).values([
    { sourceId: first, day, read: 2 },
    { sourceId: last, day, read: 7 },
  ]);
  const drift = { since: "2026-11-19T00:00:00.000Z", signs: [] };
  const wrong = { state: "failing", drift, listProblem: "list-cut" } as const;
  await api.run.db.update(sources).set(wrong).where(eq(sources.id, last));
  const { text } = await reader.see("/sources");
  const [, worst = "", other = ""] = text.split("data-item");
  expect([worst, other].map((row) => /(\d+) articles read/.exec(row)?.[1])).toEqual(["7", "2"]);
  expect(worst).toContain(">read worse</span>");
  expect(worst).toContain("list-cut");
  expect(other).not.toMatch(/read worse|list-cut/);
});

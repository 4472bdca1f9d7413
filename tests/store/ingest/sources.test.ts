import { describe, expect, test } from "vitest";
import { links } from "../../../workers/shared/schema/sources.ts";
import { endLink, keepLinks } from "../../../workers/shared/store/links/links.ts";
import { updateSource } from "../../../workers/shared/store/sources.ts";
import { useArchive } from "../../support/archive.ts";
import { claimLink, foundLink } from "../../support/articles.ts";
import { follow } from "../../support/sources.ts";

const MINUTE_MS = 60_000;
const URL_A = "https://news.example/a-1.html";

const given = useArchive();

async function source(nextPollAt: string) {
  const id = await follow(given.run, "https://news.example/rss");
  await given.archive.database
    .prepare("update sources set next_poll_at = ?, failures = 4")
    .bind(nextPollAt)
    .run();
  return Number(id);
}

test.each([
  ["a shorter interval counts from now", { intervalSeconds: 60 }, "2026-11-21T12:01:00.000Z", 4],
  [
    "a longer one does not put off what is planned",
    { intervalSeconds: 86_400 },
    "2026-11-21T18:00:00.000Z",
    4,
  ],
  ["a name changes nothing of the plan", { name: "Báo mới" }, "2026-11-21T18:00:00.000Z", 4],
  ["set active, it starts afresh", { state: "active" }, "2026-11-21T12:00:00.000Z", 0],
  [
    "set active with an interval, it is due now",
    { state: "active", intervalSeconds: 60 },
    "2026-11-21T12:00:00.000Z",
    0,
  ],
] as const)("%s", async (_, edit, nextPollAt, failures) => {
  const id = await source("2026-11-21T18:00:00.000Z");
  expect(await updateSource(given.run, id, edit)).toMatchObject({ nextPollAt, failures });
});

describe("an address in another spelling", () => {
  const keep = (sourceId: number, ...urls: string[]) =>
    given.run.db.batch([
      keepLinks(
        given.run,
        sourceId,
        urls.map((url) => foundLink(url)),
      ),
    ]);
  const stored = async () => (await given.run.db.select().from(links)).map(({ url }) => url).sort();

  test.each([
    ["a slash at its end", "https://bao.example.com/tin/mot-hai-ba/"],
    ["the other scheme", "http://bao.example.com/tin/mot-hai-ba"],
    ["www.", "https://www.bao.example.com/tin/mot-hai-ba"],
    ["a host for phones", "https://m.bao.example.com/tin/mot-hai-ba"],
    ["AMP", "https://bao.example.com/tin/mot-hai-ba/amp/"],
    ["print", "https://bao.example.com/tin/mot-hai-ba?print=1"],
  ])("(%s) is the link that its source showed before", async (_, url) => {
    await keep(1, "https://bao.example.com/tin/mot-hai-ba");
    const [found] = await keep(1, url);
    expect(found).toEqual([]);
    expect(await stored()).toEqual(["https://bao.example.com/tin/mot-hai-ba"]);
  });

  test("twice in one list is one link, and a later change of it has it read again", async () => {
    await keep(1, URL_A);
    await endLink(given.run, await claimLink(given.run, URL_A), "skipped", "no-article-text");
    given.run.clock.nowMs += 120 * MINUTE_MS;
    const changed = { ...foundLink(URL_A.replace("https", "http")), modifiedAt: "2026-11-21T13:30:00.000Z" };
    const [[again]] = await given.run.db.batch([keepLinks(given.run, 1, [changed])]);
    expect(again?.url).toBe(URL_A);
  });

  test("of another source is a link of its own, because subscriptions may be limited to one of them", async () => {
    await keep(1, "https://bao.example.com/tin/mot");
    await keep(2, "https://bao.example.com/tin/mot/");
    expect(await stored()).toHaveLength(2);
  });

  test("costs few rows to recognise", async () => {
    const urls = Array.from({ length: 37 }, (_, n) => `https://bao.example.com/tin-${n}.html`);
    await keep(1, ...urls);
    given.archive.meter.reset();
    await keep(
      1,
      ...urls,
      "https://bao.example.com/a",
      "https://bao.example.com/b",
      "https://bao.example.com/c",
    );
    expect(given.archive.meter.rowsRead).toBeLessThanOrEqual(200);
  });
});

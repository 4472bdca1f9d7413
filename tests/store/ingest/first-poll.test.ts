import { describe, expect, test } from "vitest";
import { ingest, ingestSource } from "../../../workers/ingest/ingest.ts";
import { isoAt } from "../../../workers/shared/run.ts";
import { claimSource } from "../../../workers/shared/store/claim-sources.ts";
import { findSource } from "../../../workers/shared/store/sources.ts";
import { useArchive } from "../../support/archive.ts";
import { storedTitles } from "../../support/articles.ts";
import { page } from "../../support/loopback-site.ts";
import { openNewspaper, story, storyPage } from "../../support/newspaper.ts";
import { follow } from "../../support/sources.ts";
import { useEach } from "../../support/stand-in.ts";
import { NOON_MS } from "../../support/test-run.ts";

const MINUTE_MS = 60_000;

const given = useArchive();
const paper = useEach(openNewspaper);

async function pollOnce(id: number): Promise<void> {
  const source = await claimSource(given.run, id);
  if (source !== null) await ingestSource(source, given.run);
}

test.each([
  [
    "with dates",
    (at: number) => `<pubDate>${new Date(NOON_MS - (60 - at) * MINUTE_MS).toUTCString()}</pubDate>`,
  ],
  ["with numbers in their addresses", () => ""],
])(
  "the first poll of a list that begins with its oldest entries, %s, reads the newest first",
  async (_, dateOf) => {
    const url = (at: number) => `${paper.url}/tin-${100_000 + at}.html`;
    const item = (at: number) => `<item><title>Tin ${at}</title><link>${url(at)}</link>${dateOf(at)}</item>`;
    const items = Array.from({ length: 60 }, (_, at) => item(at));
    paper.serve(
      "/rss.xml",
      page(`<rss version="2.0"><channel><title>Báo thử</title>${items.join("")}</channel></rss>`),
    );
    await pollOnce(Number(await follow(given.run, `${paper.url}/rss.xml`)));
    const order = await given.archive.database
      .prepare("select url from links order by next_attempt_at")
      .all();
    expect(order.results.map(({ url }) => url)).toEqual(Array.from({ length: 60 }, (_, at) => url(59 - at)));
  },
);

test("what waits in the backlog of a first poll is read at once when another source shows it as new", async () => {
  const { run, archive } = given;
  const url = (at: number) => `${paper.url}/tin-${100_000 + at}.html`;
  const serve = (path: string, numbers: number[]) => {
    const items = numbers.map((at) => `<item><title>Tin ${at}</title><link>${url(at)}</link></item>`);
    paper.serve(
      path,
      page(`<rss version="2.0"><channel><title>Báo thử</title>${items.join("")}</channel></rss>`),
    );
  };
  const dueAt = (at: number) =>
    archive.database
      .prepare("select next_attempt_at from links where url = ?")
      .bind(url(at))
      .first("next_attempt_at");
  const costOf = async (id: number, numbers: number[]) => {
    serve("/muc.xml", numbers);
    archive.meter.reset();
    await pollOnce(id);
    return archive.meter.rowsWritten;
  };
  const section = Number(await follow(run, `${paper.url}/muc.xml`));
  await costOf(section, [300, 301]);
  serve(
    "/tat-ca.xml",
    Array.from({ length: 200 }, (_, at) => at),
  );
  await pollOnce(Number(await follow(run, `${paper.url}/tat-ca.xml`)));
  const [later, latest] = [await dueAt(100), await dueAt(3)];

  run.clock.nowMs += 11 * MINUTE_MS;
  const now = isoAt(run.now());
  // The lease, the end of the poll, and the link with its place in the index of what is due.
  expect(await costOf(section, [100, 300, 301])).toBe(2 + 2);
  expect([String(later) > now, await dueAt(100), await dueAt(3)]).toEqual([true, now, latest]);

  // It cannot be read for now, which another showing does not change.
  await archive.database
    .prepare("update links set next_attempt_at = ?, attempts = 1, reason = 'timeout' where url = ?")
    .bind("2026-11-21T14:00:00.000Z", url(100))
    .run();
  run.clock.nowMs += 11 * MINUTE_MS;
  expect(await costOf(section, [100, 301, 300])).toBe(2);
  expect(await dueAt(100)).toBe("2026-11-21T14:00:00.000Z");
});

describe("a first poll of 10,000 entries in no order", () => {
  const MANY = 10_000;
  /** Numbers from 0 for the newest, an hour apart. */
  const publishedAt = (age: number) => new Date(NOON_MS - age * 3_600_000).toUTCString();
  const item = (age: number) =>
    `<item><title>Tin ${age}</title><link>${paper.url}/${age}.html</link><pubDate>${publishedAt(age)}</pubDate></item>`;

  /** Their feed; a list of further items stands before them. */
  function serveMany(more = ""): void {
    const items = Array.from({ length: MANY }, (_, at) => item((at * 3_001) % MANY));
    const rss = `<rss version="2.0"><channel><title>Báo thử</title>${more}${items.join("")}</channel></rss>`;
    paper.serve("/rss.xml", page(rss));
    for (let age = 0; age < 5; age += 1)
      paper.serve(`/${age}.html`, page(storyPage(story(`${age}`, `Tin ${age}`, `Tin số ${age}.`))));
  }

  const linksOf = async (which: string) =>
    given.archive.database.prepare(`select count(*) as n from links where ${which}`).first("n");

  test("keeps the newest, says that it is cut, and costs few rows", async () => {
    const id = Number(await follow(given.run, `${paper.url}/rss.xml`));
    serveMany();
    given.archive.meter.reset();
    await pollOnce(id);
    const { rowsRead, rowsWritten } = given.archive.meter;
    expect([await linksOf("true"), await linksOf("hint_published_at < '2026-10-31T16:00'")]).toEqual([
      500, 0,
    ]);
    expect(await findSource(given.run.db, id)).toMatchObject({ state: "active", listProblem: "list-cut" });
    expect(rowsRead).toBeLessThanOrEqual(500 * 14);
    expect(rowsWritten).toBeLessThanOrEqual(500 * 4);
  });

  test("delays no other source, reads the newest first, and what comes later before the rest", async () => {
    const other = await openNewspaper();
    other.publish(story("khac-1", "Tin báo khác"));
    await follow(given.run, `${paper.url}/rss.xml`);
    await follow(given.run, other.feedUrl);
    serveMany();
    await ingest(given.run);
    expect(await storedTitles(given.archive)).toEqual(["Tin 0", "Tin 1", "Tin 2", "Tin báo khác"]);
    expect(await linksOf("state = 'pending' and next_attempt_at <= '2026-11-21T12:00:00.000Z'")).toBe(50 - 3);

    given.run.clock.nowMs += 11 * MINUTE_MS;
    await given.archive.database
      .prepare("update links set state = 'saved' where next_attempt_at < ?")
      .bind(isoAt(given.run.now()))
      .run();
    serveMany(
      `<item><title>Tin mới</title><link>${paper.url}/moi.html</link><pubDate>${publishedAt(-0.1)}</pubDate></item>`,
    );
    paper.serve("/moi.html", page(storyPage(story("moi", "Tin mới", "Tin này mới."))));
    await ingest(given.run);
    expect(await storedTitles(given.archive)).toContain("Tin mới");
    expect(await linksOf("state = 'pending'")).toBeGreaterThan(400);
    await other.close();
  });
});

import { beforeEach, describe, expect, test } from "vitest";
import { ingest, ingestSource } from "../../../workers/ingest/ingest.ts";
import { isoAt } from "../../../workers/shared/run.ts";
import { claimSource, dueSources, findSuspectSource } from "../../../workers/shared/store/claim-sources.ts";
import { findSource } from "../../../workers/shared/store/sources.ts";
import { useArchive } from "../../support/archive.ts";
import { page } from "../../support/loopback-site.ts";
import { openNewspaper } from "../../support/newspaper.ts";
import { follow } from "../../support/sources.ts";
import { useEach } from "../../support/stand-in.ts";

const MINUTE_MS = 60_000;
const SOURCES = 200;

const given = useArchive();
const paper = useEach(openNewspaper);

/** What is spent on this, in rows. */
async function costOf(work: () => Promise<unknown>): Promise<{ rowsRead: number; rowsWritten: number }> {
  given.archive.meter.reset();
  await work();
  const { rowsRead, rowsWritten } = given.archive.meter;
  return { rowsRead, rowsWritten };
}

/** A list with validators: while it is the same, the answer is 304. */
function serveList(etag: string, from: number, to: number): void {
  const items = Array.from(
    { length: to - from },
    (_, at) => `<item><title>Tin ${at + from}</title><link>${paper.url}/tin-${at + from}.html</link></item>`,
  );
  const rss = `<rss version="2.0"><channel><title>Báo thử</title>${items.join("")}</channel></rss>`;
  paper.serve("/rss.xml", (request, response) =>
    request.headers["if-none-match"] === etag
      ? page("", {}, 304)(request, response)
      : page(rss, { etag })(request, response),
  );
}

async function pollOnce(id: number): Promise<void> {
  const source = await claimSource(given.run, id);
  if (source !== null) await ingestSource(source, given.run);
}

describe("a poll", () => {
  test("of an unchanged list writes one row, and the claim of a whole sweep one more", async () => {
    for (let number = 0; number < 8; number += 1) await follow(given.run, `${paper.url}/rss.xml?${number}`);
    serveList('"a"', 0, 40);
    for (let poll = 0; poll < 3; poll += 1) {
      await ingest(given.run);
      given.run.clock.nowMs += 11 * MINUTE_MS;
    }
    paper.asked.length = 0;
    const { rowsWritten } = await costOf(() => ingest(given.run));
    expect([paper.asked.length, rowsWritten]).toEqual([4, 5]);
  });

  test.each([
    ["304", '"a"'],
    ["the same entries under another validator", '"b"'],
  ])("that finds %s writes one row, and its claim one", async (_, etag) => {
    const id = Number(await follow(given.run, `${paper.url}/rss.xml`));
    serveList('"a"', 0, 40);
    await pollOnce(id);
    given.run.clock.nowMs += 11 * MINUTE_MS;
    serveList(etag, 0, 40);
    expect((await costOf(() => pollOnce(id))).rowsWritten).toBe(2);
  });

  test("with 3 new entries among 40 reads at most 200 rows", async () => {
    const id = Number(await follow(given.run, `${paper.url}/rss.xml`));
    serveList('"a"', 3, 40);
    await pollOnce(id);
    given.run.clock.nowMs += 11 * MINUTE_MS;
    serveList('"b"', 0, 40);
    const { rowsRead, rowsWritten } = await costOf(() => pollOnce(id));
    expect(rowsRead).toBeLessThanOrEqual(200);
    expect(rowsWritten).toBeLessThanOrEqual(2 + 3 * 3);
  });
});

describe(`with ${SOURCES} sources`, () => {
  const most = { quick: 7, slow: 1 };

  beforeEach(async () => {
    const rows = `insert into sources (id, url, kind, name, state, interval_seconds, next_poll_at, created_at, last_polled_at)
      select value, 'https://bao-' || value || '.example/rss', 'feed', value, 'active', 600,
        strftime('%Y-%m-%dT%H:%M:%fZ', '${isoAt(given.run.now())}', ((value - 20) * 3) || ' seconds'),
        '2026-11-21T00:00:00.000Z', '2026-11-21T11:50:00.000Z' from json_each(?)`;
    const ids = JSON.stringify(Array.from({ length: SOURCES }, (_, at) => at + 1));
    await given.archive.database.prepare(rows).bind(ids).run();
  });

  test("a claim reads each of them once, and those that are due a few times more", async () => {
    const { rowsRead, rowsWritten } = await costOf(() => dueSources(given.run, most));
    expect(rowsWritten).toBe(1);
    expect(rowsRead).toBeLessThanOrEqual(SOURCES + 20 * 17);
  });

  test("a look for suspects reads none but those that are being polled", async () => {
    await dueSources(given.run, most);
    const { rowsRead } = await costOf(() => findSuspectSource(given.run));
    expect(rowsRead).toBeLessThanOrEqual(4 * 8);
  });

  test("two invocations claim none of the same, and the longest overdue first", async () => {
    const first = await dueSources(given.run, most);
    const second = await dueSources(given.run, most);
    expect(first.quick.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(second.quick.map(({ id }) => id)).toEqual([8, 9, 10, 11, 12, 13, 14]);
  });

  test("what one of several polls that died had claimed is suspect, and what it had polled is not", async () => {
    const { quick } = await dueSources(given.run, most);
    const [first] = quick;
    if (first !== undefined) await ingestSource(first, { ...given.run, http: async () => NOT_THERE });
    given.run.clock.nowMs += 4 * MINUTE_MS;
    expect((await findSuspectSource(given.run))?.id).toBe(2);
    expect(await findSource(given.run.db, 1)).toMatchObject({ lastError: "unreachable" });
    const again = await dueSources(given.run, { quick: 100, slow: 100 });
    expect(again.quick.filter(({ id }) => id >= 2 && id <= 7)).toEqual([]);
  });

  test("a lease is used again when its polls have ended", async () => {
    const { quick } = await dueSources(given.run, most);
    for (const source of quick) await ingestSource(source, { ...given.run, http: async () => NOT_THERE });
    await dueSources(given.run, most);
    expect(await given.archive.database.prepare("select count(*) as n from poll_leases").first("n")).toBe(1);
  });
});

const NOT_THERE = { ok: false, reason: "unreachable" } as const;

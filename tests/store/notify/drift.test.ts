import { eq } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { watchSources } from "../../../workers/notify/watch-sources.ts";
import { deliveries } from "../../../workers/shared/schema/deliveries.ts";
import { ledger } from "../../../workers/shared/schema/ledger.ts";
import { sources } from "../../../workers/shared/schema/sources.ts";
import { findArticle } from "../../../workers/shared/store/articles/articles.ts";
import { reviseArticle } from "../../../workers/shared/store/articles/revisions.ts";
import { findLink } from "../../../workers/shared/store/links/links.ts";
import { givenChannel } from "../../support/alerts.ts";
import { useArchive } from "../../support/archive.ts";
import { reading, store } from "../../support/articles.ts";
import { follow } from "../../support/sources.ts";

const HOUR_MS = 3_600_000;
const GOOD = { untitled: 0, undated: 1, unsigned: 10, doubtful: 1 };

const given = useArchive();
let sourceId: number;

beforeEach(async () => {
  sourceId = Number(await follow(given.run, "https://bao.test/rss"));
  await givenChannel(given.run, "http://127.0.0.1:1/", { state: "disabled", takesNotices: true });
});

/** So many articles on a day, and in how many of them something was missing. */
async function read(day: string, pages: number, counts: Partial<typeof GOOD> & { words?: number } = {}) {
  const row = { sourceId, day, pages, words: 400 * pages, ...GOOD, ...counts };
  await given.run.db
    .insert(ledger)
    .values(row)
    .onConflictDoUpdate({ target: [ledger.sourceId, ledger.day], set: row });
}

async function notices(): Promise<string[]> {
  const rows = await given.run.db
    .select()
    .from(deliveries)
    .where(eq(deliveries.kind, "notice"))
    .orderBy(deliveries.id);
  return rows.map(({ body }) => JSON.parse(body).type);
}

async function drift() {
  const [source] = await given.run.db.select().from(sources);
  return source?.drift ?? null;
}

async function lookAgain(hours = 1): Promise<void> {
  given.run.clock.nowMs += hours * HOUR_MS;
  await watchSources(given.run);
}

test("each article that is read is counted with what its page lacks, in the row that its reading writes anyway", async () => {
  const page = {
    provenance: { title: "og", body: "container", publishedAt: "meta" },
    authors: ["Lê An"],
    quality: 0.9,
  };
  const at = { publishedAt: "2026-11-21T11:00:00.000Z", wordCount: 300 };
  await store(given.run, reading({ url: "https://bao.test/1", ...page, ...at }), sourceId);
  const bad = { provenance: { title: "feed", body: "container" }, authors: [], quality: 0.2 };
  await store(
    given.run,
    reading({
      url: "https://bao.test/2",
      title: "khác",
      body: "khác hẳn",
      ...bad,
      publishedAt: null,
      wordCount: 20,
    }),
    sourceId,
  );
  const fromFeed = { provenance: { title: "feed", body: "feed" }, authors: [], quality: 0.2 };
  await store(
    given.run,
    reading({ url: "https://bao.test/3", title: "nữa", body: "khác nữa", ...fromFeed, publishedAt: null }),
    sourceId,
  );
  const counted = { pages: 2, untitled: 1, undated: 1, unsigned: 1, doubtful: 1, words: 320, read: 3 };
  expect(await given.run.db.select().from(ledger)).toMatchObject([counted]);

  const url = "https://bao.test/1";
  const link = await findLink(given.run, url);
  const article = link?.articleId ? await findArticle(given.run.db, link.articleId) : null;
  if (!link || !article) throw new Error("not stored");
  await reviseArticle(given.run, link, article, reading({ url, title: "sửa" }));
  expect(await given.run.db.select().from(ledger)).toMatchObject([counted]);
});

test("dates that are suddenly missing are a drift with one notice, and so is their return", async () => {
  await read("2026-11-10", 120);
  await read("2026-11-21", 40, { undated: 38 });
  await Promise.all([watchSources(given.run), watchSources(given.run)]);
  const since = "2026-11-21T12:00:00.000Z";
  expect(await drift()).toEqual({ since, signs: [{ sign: "dates", usual: 0.01, now: 0.95 }] });
  given.archive.meter.reset();
  await lookAgain();
  expect(given.archive.meter.rowsWritten).toBe(0);
  expect(await notices()).toEqual(["source.drifting"]);

  await read("2026-11-21", 60, { undated: 38, doubtful: 50 });
  await lookAgain();
  expect((await drift())?.signs.map(({ sign }) => sign)).toEqual(["dates", "doubtful"]);
  expect(await notices()).toEqual(["source.drifting"]);

  await read("2026-11-23", 60);
  await read("2026-11-22", 60);
  await lookAgain(48);
  expect(await drift()).toBeNull();
  expect(await notices()).toEqual(["source.drifting", "source.recovered"]);
});

test("of a small paper the articles of a week are compared", async () => {
  await read("2026-11-05", 120);
  for (const day of ["17", "18", "19", "20", "21"])
    await read(`2026-11-${day}`, 7, { unsigned: 7, undated: 7 });
  await watchSources(given.run);
  expect((await drift())?.signs.map(({ sign }) => sign)).toEqual(["dates", "authors"]);
});

test("a drift that lasts is compared with the time before it, and after a month it is the usual", async () => {
  await read("2026-11-10", 120);
  await read("2026-11-21", 40, { undated: 40 });
  await watchSources(given.run);
  for (let day = 22; day <= 30; day += 1) await read(`2026-11-${day}`, 40, { undated: 40 });
  await lookAgain(24 * 9);
  expect(await drift()).not.toBeNull();
  await lookAgain(24 * 25);
  expect(await drift()).toBeNull();
});

test("chance alone is no drift, nor is a source without a past, or one that is paused", async () => {
  await read("2026-11-10", 120);
  await read("2026-11-21", 29, { undated: 29 });
  await watchSources(given.run);
  await read("2026-11-10", 60);
  await read("2026-11-21", 60, { undated: 60 });
  await lookAgain();
  await read("2026-11-10", 120);
  await given.run.db.update(sources).set({ state: "paused" });
  await lookAgain();
  expect(await drift()).toBeNull();
  expect(await notices()).toEqual([]);
});

test("a look reads the ledger's month, once an hour, and writes nothing while all is as before", async () => {
  for (let day = 10; day <= 21; day += 1) await read(`2026-11-${day}`, 40);
  given.archive.meter.reset();
  await watchSources(given.run);
  expect(given.archive.meter.rowsRead).toBeLessThanOrEqual(40);
  expect(given.archive.meter.rowsWritten).toBe(0);
  given.archive.meter.reset();
  given.run.clock.nowMs += HOUR_MS / 2;
  await watchSources(given.run);
  expect(given.archive.meter.rowsRead).toBe(0);
});

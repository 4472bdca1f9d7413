import { describe, expect, test } from "vitest";
import { notify } from "../../../workers/notify/notify.ts";
import { retain } from "../../../workers/notify/retain.ts";
import type { Keep } from "../../../workers/shared/keep.ts";
import { parseQuery } from "../../../workers/shared/query/language/parse.ts";
import { searchArticles } from "../../../workers/shared/store/articles/search.ts";
import { brokenInvariants } from "../../../workers/shared/store/invariants.ts";
import { endLink, findLink, keepLinks } from "../../../workers/shared/store/links/links.ts";
import { deleteSubscription } from "../../../workers/shared/store/subscriptions/subscriptions.ts";
import { givenChannel, givenSubscription } from "../../support/alerts.ts";
import { useArchive } from "../../support/archive.ts";
import { claimLink, foundLink, reading, store } from "../../support/articles.ts";
import { openReceiver } from "../../support/receiver.ts";
import { follow } from "../../support/sources.ts";
import { useEach } from "../../support/stand-in.ts";

const DAY_MS = 86_400_000;
const URL_A = "https://news.example/a-1.html";

const given = useArchive();
const receiver = useEach(openReceiver);

async function counts() {
  const tables = [
    "articles",
    "articles_index",
    "fingerprints",
    "links",
    "matches",
    "deliveries",
    "attempts",
    "ledger",
  ];
  const selected = tables.map((table) => `(select count(*) from ${table}) as ${table}`).join(", ");
  return given.archive.database.prepare(`select ${selected}`).first<Record<string, number>>();
}

async function found(text: string): Promise<number> {
  const query = parseQuery(text);
  if (!query.ok) throw new Error(query.reason);
  const search = { sourceId: null, from: null, to: null, sort: "newest", after: null, limit: 10 } as const;
  return (await searchArticles(given.run.db, { ...search, query: query.value })).articles.length;
}

/** An article of a source, with an alert that was delivered, and so many days since then. */
async function givenOld(days: number, answer: 200 | 503 = 200) {
  const source = Number(await follow(given.run, "https://news.example/feed"));
  await givenSubscription(given.run, "con đê", [await givenChannel(given.run, receiver.url)]);
  receiver.answer(answer);
  const body = "Sáng nay người dân trong xã bàn cách giữ con đê trước mùa mưa bão năm nay. ".repeat(5);
  await store(given.run, reading({ url: URL_A, title: "Họp ở xã", body }), source);
  await keepLinks(given.run, source, [foundLink("https://news.example/b.html")]);
  await endLink(given.run, await claimLink(given.run, "https://news.example/b.html"), "dead", "gone");
  await notify(given.run);
  given.run.clock.nowMs += days * DAY_MS;
}

/** Runs it; comes back with the tables whose rows were written out. */
async function forget(keep: Keep): Promise<string[]> {
  const written: string[] = [];
  await retain(given.run, keep, async (name, lines) => {
    for (const line of lines.trimEnd().split("\n")) JSON.parse(line);
    written.push(name.replace(/\/.*/, ""));
  });
  expect(await brokenInvariants(given.run.db, given.run.now())).toEqual([]);
  return written;
}

const ALL = { article: 30, body: 30, links: 30, attempts: 30, ledger: 30 };

describe("a row older than its retention", () => {
  test("is written out, then deleted with everything that belongs to it, and no longer found", async () => {
    await givenOld(31);
    expect(await found("con đê")).toBe(1);
    const written = await forget({ article: 30, links: 30, ledger: 30 });
    expect(written).toEqual(["articles", "matches", "deliveries", "links", "ledger"]);
    const none = { articles: 0, articles_index: 0, fingerprints: 0, links: 0, matches: 0, deliveries: 0 };
    expect(await counts()).toEqual({ ...none, attempts: 0, ledger: 0 });
    expect(await found("con đê")).toBe(0);
    expect(await forget({ article: 30, links: 30, ledger: 30 })).toEqual([]);
  });

  test.each<[string, Keep, Record<string, number>]>([
    ["nothing, where nothing is set", {}, {}],
    ["nothing before its time", { article: 40, body: 40, links: 40, attempts: 40, ledger: 40 }, {}],
    ["attempts alone", { attempts: 30 }, { attempts: 0 }],
    ["addresses that gave no article alone", { links: 30 }, { links: 1 }],
    ["days of the ledger alone", { ledger: 30 }, { ledger: 0 }],
    [
      "an article, and its address stays known",
      { article: 30 },
      { articles: 0, articles_index: 0, fingerprints: 0, matches: 0, deliveries: 0, attempts: 0 },
    ],
  ])("%s", async (_, keep, left) => {
    await givenOld(31);
    const before = await counts();
    await forget(keep);
    expect(await counts()).toEqual({ ...before, ...left });
    if (left.articles === 0) expect(await keepLinks(given.run, 7, [foundLink(URL_A)])).toEqual([]);
  });

  test("a body is deleted with its words in the index; its headline stays, and is found", async () => {
    await givenOld(31);
    expect(await forget({ body: 30 })).toEqual(["bodies"]);
    expect([await found("con đê"), await found("title:họp")]).toEqual([0, 1]);
    expect(await counts()).toMatchObject({
      articles: 1,
      articles_index: 1,
      fingerprints: 0,
      matches: 1,
      deliveries: 1,
    });
    expect(await forget({ body: 30 })).toEqual([]);
  });

  test("stays while a delivery of it waits", async () => {
    await givenOld(31, 503);
    const before = await counts();
    await forget({ article: 30, body: 30, attempts: 30 });
    expect(await counts()).toEqual(before);
    expect(await found("con đê")).toBe(1);
  });

  test("stays while a digest of it waits, and goes once its subscription is deleted", async () => {
    const digest = { every: "day", at: "07:00", timeZone: "Asia/Ho_Chi_Minh" } as const;
    const daily = await givenSubscription(given.run, "con đê", [], { digest });
    await store(given.run, reading({ url: URL_A, title: "Họp ở con đê" }));
    await notify(given.run);
    given.run.clock.nowMs += 31 * DAY_MS;
    await forget({ article: 30 });
    expect(await counts()).toMatchObject({ articles: 1, articles_index: 1, matches: 1 });

    await deleteSubscription(given.run, daily);
    await forget({ article: 30 });
    expect(await counts()).toMatchObject({ articles: 0, articles_index: 0, matches: 0 });
  });

  test("stays where a delivery of it is sent again while it is written out", async () => {
    await givenOld(31);
    const before = await counts();
    const sendAgain = async () => {
      await given.archive.database.prepare("update deliveries set state = 'pending'").run();
    };
    await retain(given.run, { article: 30, links: 30 }, sendAgain);
    expect(await counts()).toEqual({ ...before, links: 1 });
    expect(await found("con đê")).toBe(1);
  });

  test("stays while it waits to be matched", async () => {
    await store(given.run, reading({ url: URL_A }));
    given.run.clock.nowMs += 31 * DAY_MS;
    await forget(ALL);
    expect(await counts()).toMatchObject({ articles: 1, articles_index: 1 });
  });

  test("stays where it cannot be written out", async () => {
    await givenOld(31);
    const before = await counts();
    const full = () => Promise.reject(new Error("disk full"));
    await expect(retain(given.run, ALL, full)).rejects.toThrow("disk full");
    expect(await counts()).toEqual(before);
  });

  test("is deleted a few rows at a time, however many there are", async () => {
    for (let n = 0; n < 25; n++)
      await store(given.run, reading({ url: `https://news.example/${n}`, title: `Tin ${n}` }));
    await given.archive.database.prepare("update articles set matched_at = first_seen_at").run();
    given.run.clock.nowMs += 31 * DAY_MS;
    given.archive.meter.reset();
    await forget({ article: 30, links: 30 });
    expect(await counts()).toMatchObject({ articles: 5, links: 5 });
    expect(given.archive.meter.rowsWritten).toBeLessThanOrEqual(20 * 6);
    await forget({ article: 30, links: 30 });
    expect(await counts()).toMatchObject({ articles: 0, links: 0 });
    expect(await findLink(given.run, "https://news.example/1")).toBeNull();
    given.archive.meter.reset();
    await retain(given.run, ALL, null);
    expect(given.archive.meter.rowsRead).toBeLessThanOrEqual(20);
    expect(given.archive.meter.rowsWritten).toBe(0);
  });
});

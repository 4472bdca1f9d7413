import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { notify } from "../../../workers/notify/notify.ts";
import { renewals } from "../../../workers/shared/schema/renewals.ts";
import { searchArticles } from "../../../workers/shared/store/articles/search.ts";
import { givenChannel, givenSubscription, matchedSubscriptions } from "../../support/alerts.ts";
import { useArchive } from "../../support/archive.ts";
import { storeNext } from "../../support/articles.ts";
import { queryOf } from "../../support/query-cases.ts";

const given = useArchive();

async function givenRenewal(name: "postings" | "index") {
  await given.run.db.insert(renewals).values({ name, cursor: null });
}

async function runUntilRenewed() {
  for (let round = 1; round <= 10; round++) {
    await notify(given.run);
    if ((await given.run.db.select().from(renewals)).length === 0) return round;
  }
  throw new Error("it never ends");
}

test("subscriptions posted by the old rules are posted anew before anything is matched", async () => {
  const channel = await givenChannel(given.run, "http://127.0.0.1:9/");
  for (let at = 0; at < 6; at++) await givenSubscription(given.run, "Covid-19", [channel]);
  await given.archive.database.prepare("update postings set anchor = 'covid19'").run();
  await givenRenewal("postings");
  await storeNext(given.run, { title: "Ca COVID19 mới" });

  await notify(given.run);
  expect(await matchedSubscriptions(given.run)).toEqual([]);
  expect(given.run.rung.notify).toBe(1);
  await notify(given.run);
  expect(await matchedSubscriptions(given.run)).toHaveLength(6);
});

test("articles indexed by the old rules are indexed anew, a few at each run", async () => {
  for (let at = 0; at < 5; at++) await storeNext(given.run, { title: `Thu 50kg ${at}` });
  await given.archive.database.prepare("delete from articles_index").run();
  await givenRenewal("index");
  const rounds = await runUntilRenewed();
  expect(rounds).toBe(2);

  const all = { sourceId: null, from: null, to: null, sort: "newest" as const, after: null, limit: 20 };
  const page = await searchArticles(given.archive.db, { ...all, query: queryOf("50 kg") });
  expect(page.articles).toHaveLength(5);
});

test("a query that no longer parses does not stop the others, and keeps its postings", async () => {
  const channel = await givenChannel(given.run, "http://127.0.0.1:9/");
  const broken = await givenSubscription(given.run, "ma túy", [channel]);
  await given.archive.database
    .prepare("update subscriptions set query = '(' where id = ?")
    .bind(broken)
    .run();
  await givenRenewal("postings");
  expect(await runUntilRenewed()).toBe(1);
  const { results } = await given.archive.database.prepare("select anchor from postings").all();
  expect(results).toEqual([{ anchor: "ma tuý" }]);
});

test("a stored query gets the names that a release adds to its own", async () => {
  const channel = await givenChannel(given.run, "http://127.0.0.1:9/");
  const id = await givenSubscription(given.run, 'heir:"Bắc Cạn"', [channel]);
  await given.archive.database.prepare("delete from postings where anchor not like '%can%'").run();
  const migration = readFileSync("migrations/0038_spellings.sql", "utf8").replace(/^--.*\n/gm, "");
  await given.archive.database.prepare(migration).run();
  await storeNext(given.run, { title: "Lũ ở Thái Nguyên" });
  await runUntilRenewed();
  await notify(given.run);
  expect(await matchedSubscriptions(given.run)).toEqual([id]);
});

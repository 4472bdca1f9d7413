import { beforeEach, expect, test } from "vitest";
import { learnSyllables } from "../../../workers/notify/learn-syllables.ts";
import { givenSubscription } from "../../support/alerts.ts";
import { useApi } from "../../support/archive-api.ts";
import { storeNext } from "../../support/articles.ts";
import { storeStarter } from "../../support/starter.ts";

const api = useApi();

// The tables are emptied before each test, and with them what a migration stored.
beforeEach(() => storeStarter(api.archive));

async function suggestionsFor(typed: string) {
  const answer = await api.client.suggest.$get({ query: { q: typed } });
  const { data } = (await answer.json()) as { data: { kind: string; query: string; label: string | null }[] };
  return data;
}

/** An article of words that the starter does not know together. */
function storeOmen() {
  const body = "Quẻ bói đầu xuân. ".repeat(40);
  return storeNext(api.run, { title: "Quẻ bói đầu xuân", body, language: "vi" });
}

test("an empty archive reads common words with their diacritics, and keeps fields and operators", async () => {
  const offered = await suggestionsFor('title:"hoi nghi" AND Sai Gon');
  expect(offered[0]).toEqual({ kind: "reading", query: 'title:"hội nghị" AND Sài Gòn', label: null });
  expect(await suggestionsFor('"hội nghị"')).toEqual([]);
  expect(await suggestionsFor('"hoi nghi')).toEqual([]);
});

test("words that are mostly of another language are not read as Vietnamese", async () => {
  const readings = async (typed: string) =>
    (await suggestionsFor(typed)).filter(({ kind }) => kind === "reading").length;
  expect(await readings("nowhere to be found")).toBe(0);
  for (const typed of [
    "facebook lua dao",
    "tesla cybertruck gia ban",
    "iphone 17 pro max gia re",
    "covid 19 ha noi",
  ])
    expect(await readings(typed), typed).toBeGreaterThan(0);
});

test("a word, a field, a newspaper and a stored query are offered while they are typed", async () => {
  await givenSubscription(api.run, '"ma túy" AND "biên giới"', []);
  const kinds = async (typed: string) =>
    (await suggestionsFor(typed)).map(({ kind, query }) => [kind, query]);
  expect(await kinds("hop tác an nin")).toContainEqual(["completion", "hợp tác an ninh"]);
  expect(await kinds("sài g")).toContainEqual(["completion", "sài gòn"]);
  expect(await kinds("tit")).toContainEqual(["field", "title:"]);
  expect(await kinds("ma túy tuoitr")).toContainEqual(["outlet", "ma túy source:tuoitre.vn"]);
});

test("what is read follows the archive, for one row read while nothing new was counted", async () => {
  for (let at = 0; at < 3; at++) await storeOmen();
  await learnSyllables(api.run);
  expect((await suggestionsFor("que boi"))[0]?.query).toBe("quẻ bói");

  api.archive.meter.reset();
  await learnSyllables(api.run);
  await suggestionsFor("que boi");
  expect(api.archive.meter.rowsRead).toBeLessThanOrEqual(6);
  expect(api.archive.meter.rowsWritten).toBe(0);
});

test("an archive that has learnt keeps its counts when a new starter is stored beside them", async () => {
  await storeOmen();
  await learnSyllables(api.run);
  await storeStarter(api.archive);
  await learnSyllables(api.run);
  expect((await suggestionsFor("que boi"))[0]?.query).toBe("quẻ bói");
  expect((await suggestionsFor("gia xang dau"))[0]?.query).toBe("giá xăng dầu");
  const own = await api.archive.database.prepare("select counts from syllable_counts where id = 1").first();
  expect(String(own?.counts)).not.toContain("xăng");
});

test("a search that finds nothing proposes its words without splitting a name", async () => {
  await storeNext(api.run, { title: "Một bài khác", body: "Không liên quan." });
  const answer = await api.client.articles.$get({ query: { q: "hội nghị tại Sài Gòn" } });
  const { suggestion } = (await answer.json()) as { suggestion: { query: string } | null };
  expect(suggestion?.query).toBe('"hội nghị" AND tại AND "Sài Gòn"');
});

test("counts that another program stored as bytes fail no suggestion, search or count of new articles", async () => {
  await api.archive.database.prepare("insert into syllable_counts values (1, 1, x'ff00ff')").run();
  await api.archive.database.prepare("update syllable_counts set counts = x'c3' where id = 2").run();
  expect((await api.ask("/v1/suggest?q=hoi%20nghi")).status).toBe(200);
  expect((await api.ask("/v1/articles?q=%22hoi%20nghi%22")).status).toBe(200);
  await storeOmen();
  await learnSyllables(api.run);
  expect((await suggestionsFor("que boi"))[0]?.query).toBe("quẻ bói");
});

import { expect, test } from "vitest";
import { findArticle } from "../../../workers/shared/store/articles/articles.ts";
import { listRevisions, reviseArticle } from "../../../workers/shared/store/articles/revisions.ts";
import { saveArticle } from "../../../workers/shared/store/articles/save-article.ts";
import { dueLinks, findSuspectLink } from "../../../workers/shared/store/links/claim-links.ts";
import { findLink, keepLinks } from "../../../workers/shared/store/links/links.ts";
import { useArchive } from "../../support/archive.ts";
import { claimLink, foundLink, reading, store } from "../../support/articles.ts";

const URL_A = "https://news.example/a-1.html";
const URL_B = "https://news.example/b-2.html";

const given = useArchive();

async function indexedRows(): Promise<number> {
  const row = await given.archive.database
    .prepare("select count(*) as n from articles_index")
    .first<{ n: number }>();
  return row?.n ?? 0;
}

test("an article costs at most 9 rows written from the link found to saved and searchable", async () => {
  given.archive.meter.reset();
  await store(given.run, reading({ url: URL_A, body: "Một văn bản đủ dài để nhận ra lần sau. ".repeat(5) }));
  expect(given.archive.meter.rowsWritten).toBeLessThanOrEqual(9);
  expect(await indexedRows()).toBe(1);
});

test("a link that is known is not kept again", async () => {
  expect(await keepLinks(given.run, 1, [foundLink(URL_A), foundLink(URL_B)])).toHaveLength(2);
  given.archive.meter.reset();
  expect(await keepLinks(given.run, 1, [foundLink(URL_A), foundLink(URL_B)])).toEqual([]);
  expect(given.archive.meter.rowsWritten).toBe(0);
});

test("a claimed link cannot be claimed again until its lease ends, and then it is a suspect", async () => {
  await keepLinks(given.run, 1, [foundLink(URL_A)]);
  expect(await dueLinks(given.run, 10)).toMatchObject([{ url: URL_A, attempts: 1 }]);
  expect(await dueLinks(given.run, 10)).toEqual([]);
  given.run.clock.nowMs += 121_000;
  expect(await dueLinks(given.run, 10)).toEqual([]);
  expect(await findSuspectLink(given.run)).toMatchObject({ url: URL_A, attempts: 0 });
});

test("an article is stored once, though two readers read its page at once", async () => {
  await keepLinks(given.run, 1, [foundLink(URL_A)]);
  const first = await claimLink(given.run, URL_A);
  given.run.clock.nowMs += 121_000;
  const second = await claimLink(given.run, URL_A);
  const [one, other] = [
    await saveArticle(given.run, first, reading({ url: URL_A })),
    await saveArticle(given.run, second, reading({ url: URL_A })),
  ];
  expect(one.isNew).toBe(true);
  expect(other).toEqual({ id: one.id, isNew: false });
  expect(await indexedRows()).toBe(1);
});

test("an article found under two addresses with one canonical URL is stored once", async () => {
  const id = await store(given.run, reading({ url: URL_A, canonicalUrl: "https://news.example/story.html" }));
  await keepLinks(given.run, 1, [foundLink(URL_B)]);
  const link = await claimLink(given.run, URL_B);
  const again = await saveArticle(
    given.run,
    link,
    reading({ url: URL_B, canonicalUrl: "https://news.example/story.html" }),
  );
  expect(again).toEqual({ id, isNew: false });
  expect(await findLink(given.run, URL_B)).toMatchObject({ state: "duplicate", articleId: id });
  expect(await keepLinks(given.run, 1, [foundLink("https://news.example/story.html")])).toEqual([]);
});

test("a link is read again when its feed states a later change, at most once an hour", async () => {
  await keepLinks(given.run, 1, [foundLink(URL_A, "2026-11-21T10:00:00.000Z")]);
  await saveArticle(given.run, await claimLink(given.run, URL_A), reading({ url: URL_A }));
  const later = [foundLink(URL_A, "2026-11-21T12:30:00.000Z")];

  given.run.clock.nowMs += 1_800_000;
  expect(await keepLinks(given.run, 1, later)).toEqual([
    { url: URL_A, nextAttemptAt: "2026-11-21T13:00:00.000Z" },
  ]);
  expect(await keepLinks(given.run, 1, later)).toEqual([]);
  expect(await dueLinks(given.run, 10)).toEqual([]);
  given.run.clock.nowMs += 1_800_000;
  expect(await dueLinks(given.run, 10)).toMatchObject([{ url: URL_A }]);
});

test("a changed article keeps its earlier version, and waits to be matched again", async () => {
  const id = await store(given.run, reading({ url: URL_A, title: "Tin cũ" }));
  await given.archive.database.prepare("update articles set matched_at = 'then'").run();
  const [link, article] = [await findLink(given.run, URL_A), await findArticle(given.run.db, id)];
  if (!link || !article) throw new Error("not stored");
  const later = reading({ url: URL_A, title: "Tin mới", modifiedAt: "2026-11-21T11:00:00.000Z" });

  await reviseArticle(given.run, link, article, later);
  expect(await findArticle(given.run.db, id)).toMatchObject({
    title: "Tin mới",
    revision: 2,
    matchedAt: null,
  });
  expect(await listRevisions(given.run.db, id, { upTo: 9, limit: 9 })).toMatchObject([
    { number: 1, title: "Tin cũ" },
  ]);
  expect(await indexedRows()).toBe(1);
});

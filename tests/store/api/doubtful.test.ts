import { count, isNotNull } from "drizzle-orm";
import { expect, test } from "vitest";
import { noteDoubt } from "../../../workers/ingest/doubt.ts";
import { doubtful } from "../../../workers/shared/schema/doubtful.ts";
import { keepDoubtful } from "../../../workers/shared/store/articles/doubtful.ts";
import { findLink } from "../../../workers/shared/store/links/links.ts";
import { TOKEN } from "../../support/api.ts";
import { useApi } from "../../support/archive-api.ts";
import { reading, store } from "../../support/articles.ts";
import { createSource } from "../../support/settings.ts";
import { present } from "../../support/stand-in.ts";

const DAY_MS = 86_400_000;
const HTML = "<!doctype html><p>Tin bão số 9</p><script>alert(1)</script>";

const api = useApi();

/** Stores an article of this quality, as ingest does. Comes back with its id and how to read it again. */
async function readDoubtfully(quality: number) {
  const sourceId = Number(await createSource(api));
  const url = "https://news.example.com/1";
  const articleId = await store(api.run, reading({ url, quality }), sourceId);
  const link = present((await findLink(api.run, url)) ?? undefined);
  const note = (now: number) =>
    noteDoubt(api.run, link, { articleId, isNews: true, reason: null, quality: now }, HTML);
  await note(quality);
  return { articleId, sourceId, again: note };
}

function pageOf(articleId: number) {
  const headers = { authorization: `Bearer ${TOKEN}` };
  return api.app.request(`/v1/articles/${articleId}/page`, { headers });
}

test("a doubtful article is marked, listed at its source, and its page is kept for two weeks", async () => {
  const { articleId, sourceId } = await readDoubtfully(0.2);
  expect((await api.ask(`/v1/articles/${articleId}`)).body).toMatchObject({ quality: 0.2, doubtful: true });
  const told = { doubtful: [{ articleId: String(articleId), quality: 0.2, title: "Một bản tin" }] };
  expect((await api.ask(`/v1/sources/${sourceId}/health`)).body).toMatchObject(told);
  const page = await pageOf(articleId);
  expect(page.headers.get("content-type")).toMatch(/^text\/plain/);
  expect(await page.text()).toBe(HTML);

  api.run.clock.nowMs += 15 * DAY_MS;
  expect((await pageOf(articleId)).status).toBe(404);
  expect((await api.ask(`/v1/sources/${sourceId}/health`)).body).toMatchObject({ doubtful: [] });
});

test("no page is kept of a certain article, nor of one whose later reading was certain", async () => {
  const { articleId, again } = await readDoubtfully(0.9);
  expect((await api.ask(`/v1/articles/${articleId}`)).body).toMatchObject({ doubtful: false });
  expect((await pageOf(articleId)).status).toBe(404);
  await again(0.1);
  expect((await pageOf(articleId)).status).toBe(200);
  await again(0.9);
  expect((await pageOf(articleId)).status).toBe(404);
});

test("the pages of the newest 100 doubtful articles are kept, and to keep one writes a row", async () => {
  await api.archive.database
    .prepare(`insert into doubtful (article_id, page) select ${api.run.newId()} - value, 'x'
      from json_each(?)`)
    .bind(JSON.stringify(Array.from({ length: 100 }, (_, n) => n)))
    .run();
  const kept = async () => {
    const [row] = await api.run.db.select({ pages: count() }).from(doubtful).where(isNotNull(doubtful.page));
    return row?.pages;
  };
  api.archive.meter.reset();
  await keepDoubtful(api.run, { articleId: api.run.newId(), sourceId: null }, HTML);
  expect(api.archive.meter.rowsWritten).toBe(2);
  expect(await kept()).toBe(100);
});

test("a report of an article that nobody knows is refused as such", async () => {
  api.services.report = async () => ({ status: "failed", reason: "unknown-id" });
  const { status, body } = await api.ask("/v1/articles/404/report", { method: "POST" });
  expect([status, body.type]).toEqual([404, expect.stringContaining("unknown-id")]);
});

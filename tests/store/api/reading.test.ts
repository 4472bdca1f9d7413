import { expect, test } from "vitest";
import type { IngestService } from "../../../workers/shared/contract/services.ts";
import { findArticle } from "../../../workers/shared/store/articles/articles.ts";
import { reviseArticle } from "../../../workers/shared/store/articles/revisions.ts";
import { findLink } from "../../../workers/shared/store/links/links.ts";
import { useApi } from "../../support/archive-api.ts";
import { reading, store } from "../../support/articles.ts";

const api = useApi();

const URL_A = "https://news.example.com/a.html";

/** Reads every page as this article. */
function readsAs(title: string): IngestService["read"] {
  const known = new Map<string, string>();
  return async (url) => {
    const articleId = known.get(url);
    if (articleId !== undefined) return { status: "known", articleId };
    const id = String(await store(api.run, reading({ url, title })));
    known.set(url, id);
    return { status: "created", articleId: id };
  };
}

async function revise(id: string, said: { title?: string; body?: string }) {
  const article = await findArticle(api.run.db, Number(id));
  const link = await findLink(api.run, URL_A);
  if (article === null || link === null) throw new Error("the article is not stored");
  api.run.clock.nowMs += 60_000;
  await reviseArticle(api.run, link, article, reading({ ...article, ...said }));
}

test("a page is read now: 201 the first time, 200 when it is known", async () => {
  api.services.read = readsAs("Khởi tố vụ án");
  const made = await api.send("POST", "/v1/articles", { url: URL_A });
  expect(made).toMatchObject({ status: 201, body: { title: "Khởi tố vụ án", url: URL_A } });
  expect(made.headers.get("location")).toBe(`/v1/articles/${made.body.id}`);

  const again = await api.send("POST", "/v1/articles", { url: URL_A });
  expect(again).toMatchObject({ status: 200, body: made.body });
  expect((await api.ask(`/v1/articles/${made.body.id}`)).body).toEqual(made.body);
});

test("a page without an article is a problem with the reason", async () => {
  api.services.read = async () => ({ status: "failed", reason: "no-article", detail: "a list" });
  const { status, body } = await api.send("POST", "/v1/articles", { url: URL_A });
  expect(status).toBe(422);
  expect(body).toMatchObject({ type: "urn:baodong:problem:unreadable-url", reason: "no-article" });
});

test("a whole article has its body and the source of each field, and no internal columns", async () => {
  api.services.read = readsAs("Khởi tố vụ án");
  const { body } = await api.send("POST", "/v1/articles", { url: URL_A });
  expect(Object.keys(body).sort()).toEqual(
    [
      ...[
        "alsoIn",
        "authors",
        "body",
        "canonicalUrl",
        "doubtful",
        "facts",
        "firstSeenAt",
        "id",
        "images",
        "language",
        "lead",
        "live",
        "marks",
      ],
      ...[
        "modifiedAt",
        "outlet",
        "outletName",
        "partial",
        "provenance",
        "publishedAt",
        "quality",
        "revisionCount",
      ],
      ...["section", "sourceId", "storyId", "title", "url", "wordCount"],
    ].sort(),
  );
});

test("revisions say what was changed and when, the last change first", async () => {
  api.services.read = readsAs("Khởi tố vụ án");
  const { body: made } = await api.send("POST", "/v1/articles", { url: URL_A });
  const id = String(made.id);
  await revise(id, { body: "Bắt 5 người." });
  await revise(id, { title: "Khởi tố 6 người", body: "Bắt 6 người." });

  expect((await api.ask(`/v1/articles/${id}`)).body).toMatchObject({
    title: "Khởi tố 6 người",
    revisionCount: 2,
  });
  const path = `/v1/articles/${id}/revisions`;
  const all = await api.ask(path);
  expect(all.body).toMatchObject({
    data: [
      { number: 2, body: "Bắt 5 người.", changed: ["title", "body"], replacedAt: "2026-11-21T12:02:00.000Z" },
      { number: 1, title: "Khởi tố vụ án", changed: ["body"], replacedAt: "2026-11-21T12:01:00.000Z" },
    ],
    next: null,
  });

  const [latest] = all.body.data as { changes: unknown }[];
  expect(latest?.changes).toEqual([
    {
      field: "title",
      pieces: [
        { kind: "same", text: "Khởi tố " },
        { kind: "removed", text: "vụ án" },
        { kind: "added", text: "6 người" },
      ],
    },
    {
      field: "body",
      pieces: [
        { kind: "same", text: "Bắt " },
        { kind: "removed", text: "5 " },
        { kind: "added", text: "6 " },
        { kind: "same", text: "người." },
      ],
    },
  ]);

  const first = await api.ask(`${path}?limit=1`);
  const second = await api.ask(`${path}?limit=1&cursor=${first.body.next}`);
  expect(second.body).toMatchObject({ data: [{ number: 1 }], next: null });
});

test("a page of revisions reads no others", async () => {
  api.services.read = readsAs("Khởi tố vụ án");
  const { body } = await api.send("POST", "/v1/articles", { url: URL_A });
  for (let times = 1; times <= 9; times += 1) await revise(String(body.id), { body: `Bắt ${times} người.` });

  const path = `/v1/articles/${body.id}/revisions?limit=2`;
  const { next } = (await api.ask(path)).body;
  api.archive.meter.reset();
  const second = await api.ask(`${path}&cursor=${next}`);
  expect(second.body.data).toMatchObject([
    { number: 7, changed: ["body"] },
    { number: 6, changed: ["body"] },
  ]);
  // The article, the reading before the page, the page, and the one behind it.
  expect(api.archive.meter.rowsRead).toBeLessThanOrEqual(5);
});

test("of a page that changes all the time the newest 20 readings are kept", async () => {
  api.services.read = readsAs("Khởi tố vụ án");
  const { body } = await api.send("POST", "/v1/articles", { url: URL_A });
  for (let times = 1; times <= 23; times += 1) await revise(String(body.id), { body: `Bắt ${times} người.` });
  const kept = await api.ask(`/v1/articles/${body.id}/revisions?limit=100`);
  expect((kept.body.data as { number: number }[]).map(({ number }) => number)).toEqual(
    Array.from({ length: 20 }, (_, place) => 23 - place),
  );
});

test("an unknown article has no revisions", async () => {
  expect((await api.ask("/v1/articles/404/revisions")).status).toBe(404);
  expect((await api.ask("/v1/articles/404")).status).toBe(404);
});

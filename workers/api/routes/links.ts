import { createRoute, OpenAPIHono, type z } from "@hono/zod-openapi";
import { writeCursor } from "../../shared/contract/cursor.ts";
import {
  isReadState,
  linkIdOf,
  linkInput,
  linkListInput,
  linkListView,
  linkParams,
  linkView,
  type ReadState,
  type UnreadState,
} from "../../shared/contract/link.ts";
import { isoAt, type Run } from "../../shared/run.ts";
import { findArticle } from "../../shared/store/articles/articles.ts";
import { askForLink } from "../../shared/store/links/claim-links.ts";
import { findLink, type Link } from "../../shared/store/links/links.ts";
import { type ListedLink, listReadLinks, listUnreadLinks } from "../../shared/store/links/list-links.ts";
import { canonicalizeUrl } from "../../shared/web/canonicalize-url.ts";
import { withScheme } from "../../shared/web/with-scheme.ts";
import type { Api } from "../api.ts";
import { BODY_PROBLEMS, json, jsonBody, problems } from "../http/declare.ts";
import { problem } from "../http/problem.ts";
import { unknownId } from "../http/refuse.ts";
import { reply } from "../http/reply.ts";

const tags = ["links"];
const path = "/v1/links";

/** Routes for what became of every address that a source listed. */
export function linkRoutes({ run }: Api) {
  return new OpenAPIHono()
    .openapi(list, async (c) => {
      const asked = c.req.valid("query");
      const { data, next } = isReadState(asked.state)
        ? await readLinks(run, asked, asked.state)
        : await unreadLinks(run, asked, asked.state);
      return reply(c, linkListView, { data: data.map(shown), next });
    })
    .openapi(retry, async (c) => {
      const tried = await tryAgain(run, c.req.valid("param").id);
      if (tried === null) return unknownId(c);
      return tried.articleId === null ? reply(c, linkView, shown(tried)) : alreadyRead(c, tried.articleId);
    })
    .openapi(retryAddress, async (c) => {
      const given = withScheme(c.req.valid("json").url);
      const tried = await tryAgain(run, canonicalizeUrl(given) ?? given);
      if (tried === null) return unknownId(c);
      return tried.articleId === null ? reply(c, linkView, shown(tried)) : alreadyRead(c, tried.articleId);
    });
}

type Asked = z.output<typeof linkListInput>;
type Page = { data: ListedLink[]; next: string | null };

async function unreadLinks(run: Run, asked: Asked, state: UnreadState | undefined): Promise<Page> {
  const { reason, source: sourceId, limit, cursor } = asked;
  const after =
    cursor && "shown" in cursor ? { foundAt: isoAt(cursor.foundAtMs), shown: cursor.shown } : null;
  const rows = await listUnreadLinks(run.db, { state, reason, sourceId, after, limit: limit + 1 });
  const data = rows.slice(0, limit);
  return { data, next: rows.length > limit ? cursorAfter(data, after) : null };
}

/** What was read has no reason, so a page that asks for one is empty. */
async function readLinks(run: Run, asked: Asked, state: ReadState): Promise<Page> {
  const { reason, source: sourceId, limit, cursor } = asked;
  if (reason !== undefined) return { data: [], next: null };
  const after = cursor && "url" in cursor ? cursor.url : "";
  const { rows, next } = await listReadLinks(run.db, { state, sourceId, after, limit });
  return { data: rows, next: next === null ? null : linkIdOf(next) };
}

/** The link, due now unless its article is stored; null for an unknown address. */
async function tryAgain(run: Run, url: string): Promise<Link | null> {
  const link = await findLink(run, url);
  if (link === null) return null;
  const { articleId } = link;
  if (articleId !== null && (await findArticle(run.db, articleId)) !== null) return link;
  await askForLink(run, url);
  await run.ring.ingest();
  return (await findLink(run, url)) ?? link;
}

export type LinkRoutes = ReturnType<typeof linkRoutes>;

/** A link as replies show it. */
export function shown({ hintTitle: title, ...link }: ListedLink) {
  const nextAttemptAt = link.state === "pending" ? link.nextAttemptAt : null;
  return { ...link, id: linkIdOf(link.url), title, nextAttemptAt };
}

/** Many links can have the same time, so the cursor states how many of that time were shown. */
function cursorAfter(
  page: readonly ListedLink[],
  before: { foundAt: string; shown: number } | null,
): string | null {
  const last = page.at(-1);
  if (last === undefined) return null;
  const ofItsTime = page.filter(({ foundAt }) => foundAt === last.foundAt).length;
  const earlier = before?.foundAt === last.foundAt ? before.shown : 0;
  return writeCursor("links", [Date.parse(last.foundAt), ofItsTime + earlier]);
}

function alreadyRead(c: Parameters<typeof problem>[0], articleId: number) {
  const detail =
    "The article at this address is stored. A later change of it is read when its source announces one.";
  return problem(c, "link-read", { detail, id: String(articleId) });
}

const list = createRoute({
  method: "get",
  path,
  operationId: "listLinks",
  tags,
  summary: "Lists addresses that sources showed: those not stored as articles, and why, or those stored",
  request: { query: linkListInput },
  responses: { 200: json(linkListView, "The links, found last first."), ...problems("bad-input") },
});

const retry = createRoute({
  method: "post",
  path: `${path}/{id}/retry`,
  operationId: "retryLink",
  tags,
  summary: "Makes the page of a link due now, with all its attempts",
  request: { params: linkParams },
  responses: { 200: json(linkView, "The link, pending again."), ...problems("unknown-id", "link-read") },
});

const retryAddress = createRoute({
  method: "post",
  path: `${path}/retry`,
  operationId: "retryAddress",
  tags,
  summary: "The same, for a link that is named by its address",
  request: { ...jsonBody(linkInput) },
  responses: {
    200: json(linkView, "The link, pending again."),
    ...problems("unknown-id", "link-read", ...BODY_PROBLEMS),
  },
});

import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import type { z } from "zod";
import {
  articleListView,
  articleSearchInput,
  articleView,
  newArticleInput,
} from "../../shared/contract/article.ts";
import { idParams } from "../../shared/contract/id.ts";
import { revisionListInput, revisionListView } from "../../shared/contract/revision.ts";
import type { Db } from "../../shared/db.ts";
import { isDoubtful } from "../../shared/doubtful.ts";
import { outletName } from "../../shared/outlets.ts";
import type { Article } from "../../shared/store/articles/article.ts";
import { findArticle } from "../../shared/store/articles/articles.ts";
import { otherOutlets } from "../../shared/store/articles/story.ts";
import { findWithDamage } from "../../shared/store/damaged-columns.ts";
import { deleteArticle } from "../../shared/store/retention/delete-article.ts";
import { judgeUrl } from "../../shared/web/guard/judge-url.ts";
import { withScheme } from "../../shared/web/with-scheme.ts";
import type { Api } from "../api.ts";
import { BODY_PROBLEMS, json, jsonBody, problems } from "../http/declare.ts";
import { badQuery, refusedUrl, unknownId, unreadableUrl } from "../http/refuse.ts";
import { created, reply } from "../http/reply.ts";
import { exportRoutes } from "./articles/export.ts";
import { facetRoutes } from "./articles/facets.ts";
import { feedRoutes } from "./articles/feeds.ts";
import { importRoutes } from "./articles/import.ts";
import { keptPageRoutes } from "./articles/kept-page.ts";
import { reportRoutes } from "./articles/report.ts";
import { rereadRoutes } from "./articles/reread.ts";
import { revisionsPage } from "./articles/revisions.ts";
import { search } from "./articles/search.ts";

const tags = ["articles"];
const path = "/v1/articles";
const pathOfOne = "/v1/articles/{id}";

/** Routes for articles. */
export function articleRoutes(api: Api) {
  const { run, ingest, policies } = api;
  const fixedPaths = new OpenAPIHono();
  fixedPaths.route("/", feedRoutes(api));
  fixedPaths.route("/", exportRoutes(api));
  fixedPaths.route("/", importRoutes(api));
  fixedPaths.route("/", facetRoutes(api));
  fixedPaths.route("/", keptPageRoutes(api));
  fixedPaths.route("/", rereadRoutes(api));
  fixedPaths.route("/", reportRoutes(api));
  return fixedPaths
    .openapi(list, async (c) => {
      const page = await search(run, c.req.valid("query"));
      return page.ok ? reply(c, articleListView, page.value) : badQuery(c, page);
    })
    .openapi(create, async (c) => {
      const url = judgeUrl(withScheme(c.req.valid("json").url), policies.news);
      if (!url.ok) return refusedUrl(c, url);
      const read = await ingest.read(url.value.href);
      if (read.status === "failed") return unreadableUrl(c, url.value.href, read);

      const article = await findArticle(run.db, Number(read.articleId));
      if (article === null) throw new Error(`ingest read article ${read.articleId}, which is not stored`);
      const whole = await wholeArticle(run.db, article);
      if (read.status === "known") return reply(c, articleView, whole);
      return created(c, articleView, whole, `${path}/${article.id}`);
    })
    .openapi(find, async (c) => {
      const { id } = c.req.valid("param");
      const { row: article, damaged } = await findWithDamage(run.db, "articles", id);
      return article === null
        ? unknownId(c)
        : reply(c, articleView, await wholeArticle(run.db, article), damaged);
    })
    .openapi(remove, async (c) =>
      (await deleteArticle(run, c.req.valid("param").id)) ? c.body(null, 204) : unknownId(c),
    )
    .openapi(revisions, async (c) => {
      const article = await findArticle(run.db, c.req.valid("param").id);
      if (article === null) return unknownId(c);
      return reply(c, revisionListView, await revisionsPage(run.db, article, c.req.valid("query")));
    });
}

export type ArticleRoutes = ReturnType<typeof articleRoutes>;
export type FacetRoutes = ReturnType<typeof facetRoutes>;
export type RereadRoutes = ReturnType<typeof rereadRoutes>;
export type ReportRoutes = ReturnType<typeof reportRoutes>;

async function wholeArticle(db: Db, article: Article): Promise<z.input<typeof articleView>> {
  const alsoIn = await otherOutlets(db, article);
  return {
    ...article,
    outletName: outletName(article.outlet),
    doubtful: isDoubtful(article),
    alsoIn,
    revisionCount: article.revision - 1,
  };
}

const list = createRoute({
  method: "get",
  path,
  operationId: "findArticles",
  tags,
  summary: "Finds articles by the keyword language, newest or best first",
  request: { query: articleSearchInput },
  responses: {
    200: json(articleListView, "The articles, with what was found in each."),
    ...problems("bad-input", "bad-query"),
  },
});

const create = createRoute({
  method: "post",
  path,
  operationId: "readArticle",
  tags,
  summary: "Reads a page now and stores its article",
  request: jsonBody(newArticleInput),
  responses: {
    200: json(articleView, "The article, which was stored before."),
    201: json(articleView, "The article, new."),
    ...problems(...BODY_PROBLEMS, "refused-url", "unreadable-url"),
  },
});

const find = createRoute({
  method: "get",
  path: pathOfOne,
  operationId: "getArticle",
  tags,
  summary: "Shows a whole article",
  request: { params: idParams },
  responses: { 200: json(articleView, "The article."), ...problems("unknown-id") },
});

const remove = createRoute({
  method: "delete",
  path: pathOfOne,
  operationId: "deleteArticle",
  tags,
  summary: "Deletes an article; what waits to be sent of it is canceled",
  request: { params: idParams },
  responses: { 204: { description: "It is gone." }, ...problems("unknown-id") },
});

const revisions = createRoute({
  method: "get",
  path: `${pathOfOne}/revisions`,
  operationId: "listRevisions",
  tags,
  summary: "Shows what an article said before it was changed, newest first",
  request: { params: idParams, query: revisionListInput },
  responses: { 200: json(revisionListView, "The earlier readings."), ...problems("unknown-id", "bad-input") },
});

import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { type ExplainedArticle, explainInput, explanationView } from "../../shared/contract/explain.ts";
import type { Db } from "../../shared/db.ts";
import { type ArticleText, prepareDocument } from "../../shared/query/match/document.ts";
import { explainQuery } from "../../shared/query/show/explain.ts";
import { articleText } from "../../shared/store/articles/article.ts";
import { findArticle } from "../../shared/store/articles/articles.ts";
import { findSubscription } from "../../shared/store/subscriptions/subscriptions.ts";
import type { Api } from "../api.ts";
import { BODY_PROBLEMS, json, jsonBody, problems } from "../http/declare.ts";
import { needs } from "../http/declared.ts";
import { badInput, badQuery } from "../http/refuse.ts";
import { reply } from "../http/reply.ts";
import { queryWarnings } from "../query-warnings.ts";
import { readQuery } from "../read-query.ts";

const UNKNOWN = "is the id of nothing";

/** Routes for checking and explaining queries. */
export function queryRoutes({ run }: Api) {
  return new OpenAPIHono().openapi(explain, async (c) => {
    const { query: given, subscriptionId = 0, article, articleId = 0 } = c.req.valid("json");
    const text = given ?? (await findSubscription(run.db, subscriptionId))?.query;
    if (text === undefined) return badInput(c, [{ path: "subscriptionId", message: UNKNOWN }]);
    const tried = article === undefined ? await storedText(run.db, articleId) : textOf(article);
    if (tried === null) return badInput(c, [{ path: "articleId", message: UNKNOWN }]);

    const query = await readQuery(run.db, text);
    if (!query.ok) return badQuery(c, query);
    const explanation = explainQuery(query.value, prepareDocument(tried));
    const warnings = await queryWarnings(run.db, query.value);
    return reply(c, explanationView, { ...explanation, warnings });
  });
}

export type QueryRoutes = ReturnType<typeof queryRoutes>;

async function storedText(db: Db, id: number): Promise<ArticleText | null> {
  const article = await findArticle(db, id);
  return article === null ? null : articleText(article);
}

/** The texts of the article that a caller sends: one of the api's own replies, or a few fields. */
function textOf(article: ExplainedArticle): ArticleText {
  const { title, lead, body, authors, outlet, captions, persons, events } = article;
  const { images = [], facts = null, sourceId = null, publishedAt = null, firstSeenAt = "" } = article;
  const as = { title: title ?? "", lead, body: body ?? "", authors, outlet: outlet ?? "", images, facts };
  const own = articleText({ ...as, sourceId, publishedAt, firstSeenAt });
  return {
    ...{ title, lead, body, authors, outlet, sourceId, at: publishedAt ?? (firstSeenAt || null) },
    captions: [...captions, ...own.captions],
    persons: [...persons, ...(own.persons ?? [])],
    events: [...events, ...(own.events ?? [])],
  };
}

const explain = createRoute({
  method: "post",
  path: "/v1/query/explain",
  operationId: "explainQuery",
  tags: ["query"],
  summary: "Tries a query, or a subscription's, on an article, given or stored",
  security: needs("read"),
  request: jsonBody(explainInput),
  responses: {
    200: json(explanationView, "Whether it matches, and why."),
    ...problems(...BODY_PROBLEMS, "bad-query"),
  },
});

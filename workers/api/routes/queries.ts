import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { explainInput, explanationView } from "../../shared/contract/query.ts";
import { prepareDocument } from "../../shared/query/match/document.ts";
import { explainQuery } from "../../shared/query/show/explain.ts";
import type { Api } from "../api.ts";
import { BODY_PROBLEMS, json, jsonBody, problems } from "../http/declare.ts";
import { needs } from "../http/declared.ts";
import { badQuery } from "../http/refuse.ts";
import { reply } from "../http/reply.ts";
import { queryWarnings } from "../query-warnings.ts";
import { readQuery } from "../read-query.ts";

/** The keyword language itself. */
export function queryRoutes({ run }: Api) {
  return new OpenAPIHono().openapi(explain, async (c) => {
    const { query: text, article } = c.req.valid("json");
    const query = await readQuery(run.db, text);
    if (!query.ok) return badQuery(c, query);
    const explanation = explainQuery(query.value, prepareDocument(article));
    const warnings = await queryWarnings(run.db, query.value);
    return reply(c, explanationView, { ...explanation, warnings });
  });
}

export type QueryRoutes = ReturnType<typeof queryRoutes>;

const explain = createRoute({
  method: "post",
  path: "/v1/query/explain",
  operationId: "explainQuery",
  tags: ["query"],
  summary: "Tries a query on an article that the caller gives",
  security: needs("read"),
  request: jsonBody(explainInput),
  responses: {
    200: json(explanationView, "Whether it matches, and why."),
    ...problems(...BODY_PROBLEMS, "bad-query"),
  },
});

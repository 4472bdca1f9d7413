import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { suggestInput, suggestListView } from "../../shared/contract/suggest.ts";
import { listSubscriptions } from "../../shared/store/subscriptions/subscriptions.ts";
import type { Api } from "../api.ts";
import { readArchiveAccents } from "../archive-accents.ts";
import { json, problems } from "../http/declare.ts";
import { reply } from "../http/reply.ts";
import { suggest } from "../suggest.ts";

/** Of the newest subscriptions so many may be proposed by their names. */
const NEWEST = { before: null, limit: 100 };

/** What to offer for a query while it is typed. */
export function suggestRoutes({ run }: Api) {
  return new OpenAPIHono().openapi(list, async (c) => {
    const { q, kind = null } = c.req.valid("query");
    const isStoredAsked = kind === null || kind === "subscription";
    const [accents, stored] = await Promise.all([
      readArchiveAccents(run),
      isStoredAsked ? listSubscriptions(run.db, NEWEST) : [],
    ]);
    return reply(c, suggestListView, { data: suggest(q, accents, stored, kind) });
  });
}

export type SuggestRoutes = ReturnType<typeof suggestRoutes>;

const list = createRoute({
  method: "get",
  path: "/v1/suggest",
  operationId: "suggestQueries",
  tags: ["query"],
  summary: "Proposes queries for what was typed: accented readings, whole words, newspapers, stored queries",
  request: { query: suggestInput },
  responses: {
    200: json(suggestListView, "What may be meant, the likeliest of each kind first."),
    ...problems("bad-input"),
  },
});

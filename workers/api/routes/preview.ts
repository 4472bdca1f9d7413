import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { previewInput, previewView } from "../../shared/contract/preview.ts";
import { countDays } from "../../shared/store/articles/count-days.ts";
import { searchArticles } from "../../shared/store/articles/search.ts";
import type { Api } from "../api.ts";
import { hitsOf } from "../hit.ts";
import { json, problems } from "../http/declare.ts";
import { needs } from "../http/declared.ts";
import { badQuery } from "../http/refuse.ts";
import { reply } from "../http/reply.ts";
import { partsOf } from "../query-parts.ts";
import { queryWarnings } from "../query-warnings.ts";
import { readQuery } from "../read-query.ts";

const NEWEST = { sourceId: null, to: null, sort: "newest", after: null, limit: 10 } as const;

/** Routes for what a query would have brought, before it is a subscription. */
export function previewRoutes({ run }: Api) {
  return new OpenAPIHono().openapi(preview, async (c) => {
    const { q, from = null } = c.req.valid("query");
    const query = await readQuery(run.db, q);
    if (!query.ok) return badQuery(c, query);
    const { db } = run;
    const parts = from === null ? [] : partsOf(query.value);
    const asked = parts.map((part) => part.query);
    const [{ articles }, counts, warnings] = await Promise.all([
      searchArticles(db, { ...NEWEST, query: query.value, from }),
      countDays(db, query.value, asked, { from, nowMs: run.now() }),
      queryWarnings(db, query.value),
    ]);
    const newest = await hitsOf(db, query.value, articles);
    const counted = parts.map((part, at) => ({ ...part, count: counts.parts[at] ?? 0 }));
    return reply(c, previewView, { ...counts, parts: counted, newest, warnings });
  });
}

export type PreviewRoutes = ReturnType<typeof previewRoutes>;

const preview = createRoute({
  method: "get",
  path: "/v1/subscriptions/preview",
  operationId: "previewSubscription",
  tags: ["subscriptions"],
  summary: "Shows what a query would have brought: hits by day over the archive, and the newest",
  security: needs("read"),
  request: { query: previewInput },
  responses: { 200: json(previewView, "What it would have brought."), ...problems("bad-input", "bad-query") },
});

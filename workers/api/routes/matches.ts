import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { matchListInput, matchListView } from "../../shared/contract/match.ts";
import { listMatches } from "../../shared/store/alerts/list-matches.ts";
import type { Api } from "../api.ts";
import { json, problems } from "../http/declare.ts";
import { pageOf } from "../http/page.ts";
import { reply } from "../http/reply.ts";

/** Routes for which article matched which subscription. */
export function matchRoutes({ run }: Api) {
  return new OpenAPIHono().openapi(list, async (c) => {
    const { subscription: subscriptionId, digest: digestId, ...span } = c.req.valid("query");
    const page = await pageOf("matches", span, (rows) =>
      listMatches(run.db, { subscriptionId, digestId, ...rows }),
    );
    return reply(c, matchListView, page);
  });
}

export type MatchRoutes = ReturnType<typeof matchRoutes>;

const list = createRoute({
  method: "get",
  path: "/v1/matches",
  operationId: "listMatches",
  tags: ["matches"],
  summary: "Lists the matches, newest first",
  request: { query: matchListInput },
  responses: { 200: json(matchListView, "The matches."), ...problems("bad-input") },
});

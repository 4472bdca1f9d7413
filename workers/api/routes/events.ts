import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { eventListInput, eventListView } from "../../shared/contract/event.ts";
import type { Api } from "../api.ts";
import { json, problems } from "../http/declare.ts";
import { reply } from "../http/reply.ts";
import { series } from "./events/series.ts";

/** Routes for the events that articles mention. */
export function eventRoutes({ run }: Api) {
  return new OpenAPIHono().openapi(list, async (c) =>
    reply(c, eventListView, await series(run.db, c.req.valid("query"))),
  );
}

export type EventRoutes = ReturnType<typeof eventRoutes>;

const list = createRoute({
  method: "get",
  path: "/v1/events",
  operationId: "listEvents",
  tags: ["events"],
  summary: "Shows the series of an event over the articles: each edition with its day, place and hosts",
  request: { query: eventListInput },
  responses: { 200: json(eventListView, "The editions, newest first."), ...problems("bad-input") },
});

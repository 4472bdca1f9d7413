import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import type { z } from "zod";
import { healthView } from "../../shared/contract/health.ts";
import { isoAt, type Run } from "../../shared/run.ts";
import { type Backlog, pingDatabase, readBacklogs } from "../../shared/store/health.ts";
import type { Api } from "../api.ts";
import { json, problems } from "../describe.ts";
import { reply } from "../reply.ts";

/** Whether the system works. */
export function healthRoutes({ run }: Api) {
  return new OpenAPIHono().openapi(find, async (c) => {
    // Whoever sends this header has shown a valid token by now: see auth.ts.
    if (c.req.header("authorization") !== undefined) return reply(c, healthView, await wholeHealth(run));
    await pingDatabase(run.db);
    return reply(c, healthView, { status: "ok" });
  });
}

export type HealthRoutes = ReturnType<typeof healthRoutes>;

async function wholeHealth({ db, now }: Run): Promise<z.input<typeof healthView>> {
  const nowMs = now();
  const { links, articles, deliveries, sources } = await readBacklogs(db, isoAt(nowMs));
  const aged = (backlog: Backlog) => ({ ...backlog, dueSeconds: secondsSince(backlog.dueSince, nowMs) });
  const queues = { links: aged(links), articles: aged(articles), deliveries: aged(deliveries) };
  return { status: "ok", queues, sources };
}

function secondsSince(at: string | null, nowMs: number): number {
  return at === null ? 0 : Math.max(0, Math.round((nowMs - Date.parse(at)) / 1_000));
}

const find = createRoute({
  method: "get",
  path: "/v1/health",
  operationId: "getHealth",
  tags: ["health"],
  summary: "Says that the system works; with a token also what waits",
  security: [{}, { bearer: [] }],
  responses: { 200: json(healthView, "It works."), ...problems() },
});

import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { healthQuery, healthView } from "../../shared/contract/health.ts";
import { brokenInvariants } from "../../shared/store/invariants.ts";
import type { Api } from "../api.ts";
import { callerOfRequest } from "../http/auth.ts";
import { mayDo } from "../http/authenticate.ts";
import { json, problems } from "../http/declare.ts";
import { problem } from "../http/problem.ts";
import { reply } from "../http/reply.ts";
import { readHealth } from "../read-health.ts";

/** Waiting rows are counted up to this number. */
const COUNT_MAX = 1_000;
/** Without a token only the status is returned, and no counting query is run. */
const COUNT_FOR_STRANGERS_MAX = 20;
const NEEDS_ADMIN = "check=1 reads many rows: it needs the scope admin.";

/** Routes for whether the system works. */
export function healthRoutes({ run }: Api) {
  return new OpenAPIHono().openapi(find, async (c) => {
    const caller = callerOfRequest(c);
    const { budget: _, ...health } = await readHealth(run, caller ? COUNT_MAX : COUNT_FOR_STRANGERS_MAX);
    const { status, reasons, ...more } = health;
    if (caller === undefined) return reply(c, healthView, { status, reasons });
    const isAsked = c.req.valid("query").check !== undefined;
    if (isAsked && !mayDo(caller, "admin")) return problem(c, "forbidden", { detail: NEEDS_ADMIN });
    const checked = isAsked ? { broken: await brokenInvariants(run.db, run.now()) } : {};
    return reply(c, healthView, { status, reasons, ...more, ...checked });
  });
}

export type HealthRoutes = ReturnType<typeof healthRoutes>;

const find = createRoute({
  method: "get",
  path: "/v1/health",
  operationId: "getHealth",
  tags: ["health"],
  summary: "Says whether work is done in time; with a token also what waits",
  request: { query: healthQuery },
  security: [{}, { bearer: ["read"] }],
  responses: { 200: json(healthView, "It answers; the status says whether work is done."), ...problems() },
});

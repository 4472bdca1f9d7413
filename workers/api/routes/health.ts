import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import type { z } from "zod";
import { healthQuery, healthView } from "../../shared/contract/health.ts";
import { isoAt, type Run } from "../../shared/run.ts";
import { type Backlog, readBacklogs } from "../../shared/store/health.ts";
import { brokenInvariants } from "../../shared/store/invariants.ts";
import type { Api } from "../api.ts";
import { callerOfRequest } from "../http/auth.ts";
import { mayDo } from "../http/authenticate.ts";
import { json, problems } from "../http/declare.ts";
import { problem } from "../http/problem.ts";
import { reply } from "../http/reply.ts";

/** Whatever is due is taken up by a sweep, once a minute. Leases end within three, and a minute's fill may have to wait for some more. */
const LATE_AFTER_MINUTES = 15;
/** What waits is counted up to here. */
const COUNT_MAX = 1_000;
/** Whoever has no token learns the status alone, and cannot make us count. */
const COUNT_FOR_STRANGERS_MAX = 20;
const NEEDS_ADMIN = "check=1 reads many rows: it needs the scope admin.";

/** Whether the system works. */
export function healthRoutes({ run }: Api) {
  return new OpenAPIHono().openapi(find, async (c) => {
    const caller = callerOfRequest(c);
    const { status, ...more } = await health(run, caller ? COUNT_MAX : COUNT_FOR_STRANGERS_MAX);
    if (caller === undefined) return reply(c, healthView, { status });
    const isAsked = c.req.valid("query").check !== undefined;
    if (isAsked && !mayDo(caller, "admin")) return problem(c, "forbidden", { detail: NEEDS_ADMIN });
    const checked = isAsked ? { broken: await brokenInvariants(run.db, run.now()) } : {};
    return reply(c, healthView, { status, ...more, ...checked });
  });
}

export type HealthRoutes = ReturnType<typeof healthRoutes>;

async function health({ db, now }: Run, countMax: number): Promise<z.input<typeof healthView>> {
  const nowMs = now();
  const { sources, givenUp, ...backlogs } = await readBacklogs(db, isoAt(nowMs), countMax);
  const aged = (backlog: Backlog) => ({ ...backlog, dueSeconds: secondsSince(backlog.dueSince, nowMs) });
  const queues = {
    polls: aged(backlogs.polls),
    links: aged(backlogs.links),
    articles: aged(backlogs.articles),
    deliveries: aged(backlogs.deliveries),
  };
  const isLate = Object.values(queues).some(({ dueSeconds }) => dueSeconds > LATE_AFTER_MINUTES * 60);
  return { status: isLate ? "late" : "ok", queues, sources, givenUp };
}

function secondsSince(at: string | null, nowMs: number): number {
  return at === null ? 0 : Math.max(0, Math.round((nowMs - Date.parse(at)) / 1_000));
}

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

import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import type { Budget } from "../../shared/budget.ts";
import { HEALTH_REASONS } from "../../shared/contract/health.ts";
import type { Api } from "../api.ts";
import { problems } from "../http/declare.ts";
import { needs } from "../http/declared.ts";
import type { Refusals } from "../http/refusals.ts";
import { type HealthReading, readHealth } from "../read-health.ts";
import { type Metric, writeMetrics } from "./metrics/write-metrics.ts";

const COUNT_MAX = 1_000;
const TYPE = "text/plain; version=0.0.4; charset=utf-8";

/** Routes that give the figures of the health for Prometheus. */
export function metricRoutes({ run }: Api, refusals: Refusals) {
  return new OpenAPIHono().openapi(find, async (c) => {
    const metrics = metricsOf(await readHealth(run, COUNT_MAX), refusals.count());
    return c.text(writeMetrics(metrics), 200, { "content-type": TYPE });
  });
}

function metricsOf(reading: HealthReading, refusedTokens: number): Metric[] {
  const { reasons, queues, sources, givenUp, budget } = reading;
  const stages = Object.entries(queues);
  return [
    gauge(
      "degraded",
      "1 for each reason that holds now.",
      HEALTH_REASONS.map((reason) => ({ labels: { reason }, value: reasons.includes(reason) ? 1 : 0 })),
    ),
    gauge(
      "queue_waiting_rows",
      "Rows that wait for a stage, counted up to 1000.",
      stages.map(([stage, { waiting }]) => ({ labels: { stage }, value: waiting })),
    ),
    gauge(
      "queue_due_rows",
      "Those whose time has come, counted up to 1000.",
      stages.map(([stage, { due }]) => ({ labels: { stage }, value: due })),
    ),
    gauge(
      "queue_due_seconds",
      "How long the oldest of them is due.",
      stages.map(([stage, { dueSeconds }]) => ({ labels: { stage }, value: dueSeconds })),
    ),
    gauge(
      "sources",
      "Sources in each state.",
      Object.entries(sources).map(([state, value]) => ({ labels: { state }, value })),
    ),
    gauge(
      "given_up_rows",
      "What never alerted, counted up to 1000.",
      Object.entries(givenUp).map(([kind, value]) => ({ labels: { kind }, value })),
    ),
    ...budgetMetrics(budget),
    {
      name: "baodong_refused_tokens_total",
      help: "Wrong tokens that this process was shown.",
      type: "counter",
      samples: [{ labels: {}, value: refusedTokens }],
    },
  ];
}

/** A limit that the plan does not set has no line. */
function budgetMetrics({ resources }: Budget): Metric[] {
  const outlooks = Object.entries(resources);
  return [
    gauge(
      "budget_used",
      "Used since 00:00 UTC; of databaseBytes the size.",
      outlooks.map(([resource, { used }]) => ({ labels: { resource }, value: used })),
    ),
    gauge(
      "budget_limit",
      "What the plan allows in a day; of databaseBytes at all.",
      outlooks.flatMap(([resource, { limit }]) =>
        limit === null ? [] : [{ labels: { resource }, value: limit }],
      ),
    ),
  ];
}

function gauge(name: string, help: string, samples: Metric["samples"]): Metric {
  return { name: `baodong_${name}`, help, type: "gauge", samples };
}

const find = createRoute({
  method: "get",
  path: "/metrics",
  operationId: "getMetrics",
  tags: ["health"],
  summary: "Tells what waits and what ails, for Prometheus",
  security: needs("read"),
  responses: {
    200: {
      description: "Prometheus' text format, version 0.0.4.",
      content: { "text/plain": { schema: z.string() } },
    },
    ...problems(),
  },
});

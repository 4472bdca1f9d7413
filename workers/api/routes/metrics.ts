import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
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

function metricsOf({ reasons, queues, sources, givenUp }: HealthReading, refusedTokens: number): Metric[] {
  const stages = Object.entries(queues);
  const gauge = (name: string, help: string, samples: Metric["samples"]): Metric => ({
    name: `baodong_${name}`,
    help,
    type: "gauge",
    samples,
  });
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
      "What nobody heard of, counted up to 1000.",
      Object.entries(givenUp).map(([kind, value]) => ({ labels: { kind }, value })),
    ),
    {
      name: "baodong_refused_tokens_total",
      help: "Wrong tokens that this process was shown.",
      type: "counter",
      samples: [{ labels: {}, value: refusedTokens }],
    },
  ];
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

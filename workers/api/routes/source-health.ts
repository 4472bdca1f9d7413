import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { idParams } from "../../shared/contract/id.ts";
import { DAYS_DEFAULT, ledgerInput, ledgerView, sourceDaysView } from "../../shared/contract/ledger.ts";
import { sourceHealthView } from "../../shared/contract/source-health.ts";
import { type LedgerDay, readLedger } from "../../shared/store/links/ledger.ts";
import { findSource } from "../../shared/store/sources.ts";
import type { Api } from "../api.ts";
import { json, problems } from "../http/declare.ts";
import { unknownId } from "../http/refuse.ts";
import { reply } from "../http/reply.ts";
import { readSourceHealth } from "../read-source-health.ts";

const tags = ["sources"];

/** Routes for how each source fares, and what it brought day by day. */
export function sourceHealthRoutes({ run }: Api) {
  return new OpenAPIHono()
    .openapi(ledger, async (c) => {
      const source = await findSource(run.db, c.req.valid("param").id);
      if (source === null) return unknownId(c);
      const days = await readLedger(run.db, source, { nowMs: run.now(), ...c.req.valid("query") });
      return reply(c, ledgerView, { data: days.map(shown), next: null });
    })
    .openapi(days, async (c) => {
      const source = await findSource(run.db, c.req.valid("param").id);
      if (source === null) return unknownId(c);
      const rows = await readLedger(run.db, source, { nowMs: run.now(), days: DAYS_DEFAULT });
      return reply(c, sourceDaysView, { data: rows.map(summed), next: null });
    })
    .openapi(health, async (c) => {
      const source = await findSource(run.db, c.req.valid("param").id);
      if (source === null) return unknownId(c);
      const read = await readSourceHealth(run, source);
      return reply(c, sourceHealthView, { ...read, days: read.days.map(shown) });
    });
}

export type SourceHealthRoutes = ReturnType<typeof sourceHealthRoutes>;

function shown({ found, ended, ...day }: LedgerDay) {
  return { ...day, new: found, skipped: ended };
}

function summed({ day, seen, found, read, duplicate, ended, matched, delivered }: LedgerDay) {
  const skipped = Object.values(ended).reduce((sum, count) => sum + count, 0);
  return { day, seen, new: found, saved: read + duplicate, skipped, matched, delivered };
}

const days = createRoute({
  method: "get",
  path: "/v1/sources/{id}/days",
  operationId: "getSourceDays",
  tags,
  summary: "The last fourteen days of a source in numbers; its ledger has the reasons",
  request: { params: idParams },
  responses: { 200: json(sourceDaysView, "The days, newest first."), ...problems("unknown-id") },
});

const ledger = createRoute({
  method: "get",
  path: "/v1/sources/{id}/ledger",
  operationId: "getLedger",
  tags,
  summary: "Counts, day by day, what became of the addresses that a source showed",
  request: { params: idParams, query: ledgerInput },
  responses: { 200: json(ledgerView, "The days, newest first."), ...problems("unknown-id") },
});

const health = createRoute({
  method: "get",
  path: "/v1/sources/{id}/health",
  operationId: "getSourceHealth",
  tags,
  summary: "Says how a source does: its last polls, two weeks of counts, possible gaps, alarms",
  request: { params: idParams },
  responses: { 200: json(sourceHealthView, "How it does."), ...problems("unknown-id") },
});

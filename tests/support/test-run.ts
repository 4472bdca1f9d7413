import type { Db } from "../../workers/shared/db.ts";
import { createIds, type Run } from "../../workers/shared/run.ts";
import { createUsageCounter } from "../../workers/shared/usage.ts";
import { createVault } from "../../workers/shared/vault.ts";
import type { Http } from "../../workers/shared/web/http.ts";
import { loopbackHttp } from "./loopback-site.ts";

/** A run whose clock stands still until the test moves it, and that counts the bells. */
export type TestRun = Run & {
  clock: { nowMs: number };
  rung: { ingest: number; notify: number };
  /** The events logged, in order. */
  events: string[];
};

/** A key for what tests keep. */
export const SECRET_KEYS = `t1:${btoa("k".repeat(32))}`;

export const NOON_MS = Date.parse("2026-11-21T12:00:00.000Z");

/**
 * Everything that a stage is handed: the real D1, the product's own HTTP function towards this machine, and a
 * given clock.
 */
export function testRun(db: Db, http: Http = loopbackHttp()): TestRun {
  const clock = { nowMs: NOON_MS };
  const rung = { ingest: 0, notify: 0 };
  const events: string[] = [];
  const note = (event: string) => void events.push(event);
  const now = () => clock.nowMs;
  const random = () => 0.5;
  return {
    db,
    http,
    mail: null,
    vault: createVault(SECRET_KEYS),
    now,
    wait: async () => undefined,
    random,
    newId: createIds(now, random),
    reach: {
      sources: 10,
      pages: 4,
      pagesABell: 2,
      gaps: 20,
      gapRequests: 8,
      articles: 3,
      deliveries: 6,
      renewals: 4,
      exported: 200,
      syllablePairs: 8_000,
      atOnce: 6,
      patienceMs: null,
      restMs: 0,
      aside: 0,
    },
    usage: createUsageCounter("api"),
    plan: "free",
    rereads: "matched",
    log: { info: note, warn: note, error: note },
    ring: {
      ingest: async () => {
        rung.ingest += 1;
      },
      notify: async () => {
        rung.notify += 1;
      },
    },
    clock,
    rung,
    events,
  };
}

import type { D1Database } from "@cloudflare/workers-types";
import { openDb } from "./db.ts";
import { createLog, type Log } from "./log.ts";
import type { Mailer } from "./mail/mail.ts";
import { planOf } from "./plan.ts";
import { rereadsOf } from "./rereads.ts";
import { type Bell, createIds, type Reach, type Run } from "./run.ts";
import type { UsageCounter } from "./usage.ts";
import { createVault } from "./vault.ts";
import { embeddedFetch } from "./web/embedded-fetch.ts";
import type { UrlPolicy } from "./web/guard/policy.ts";
import { dnsOverHttps } from "./web/guard/resolve.ts";
import { createHttp, type Http, userAgentOf } from "./web/http.ts";

/** What a worker's index.ts reads from its environment. */
export type Wiring = {
  /** Made once in an isolate, whose invocations share it; it knows which worker this is. */
  usage: UsageCounter;
  database: D1Database;
  policy: UrlPolicy;
  /**
   * True in the embedded runner, which resolves and judges names itself; on Cloudflare they are resolved over
   * HTTPS.
   */
  embedded: boolean;
  /** The setting BAODONG_PLAN. */
  plan?: string | undefined;
  /** The setting BAODONG_REREAD. */
  reread?: string | undefined;
  /** The setting BAODONG_CONTACT: an address that a site's owner may write to. */
  contact?: string | undefined;
  ring?: { ingest?: Sender; notify?: Sender };
  /** The setting BAODONG_SECRET_KEYS: without it no secret can be stored. */
  secretKeys?: string | undefined;
  /** Makes the mailer, where mail is set up. */
  mail?: ((http: Http) => Mailer | null) | undefined;
};

/**
 * Each host costs two DNS look-ups, its robots.txt once a day, and sometimes a redirect. With these figures a
 * sweep stays within the free plan's 50 subrequests, and matching and delivering within its 50 queries.
 */
const REACH_ON_CLOUDFLARE: Reach = {
  sources: 10,
  pages: 2,
  pagesABell: 2,
  gaps: 1,
  gapRequests: 3,
  articles: 3,
  deliveries: 6,
  renewals: 4,
  exported: 200,
  syllablePairs: 8_000,
  atOnce: 6,
  patienceMs: 3_000,
  aside: 0,
  restMs: 0,
};
const REACH_EMBEDDED: Reach = {
  sources: 50,
  pages: 40,
  pagesABell: 40,
  gaps: 20,
  gapRequests: 8,
  articles: 40,
  deliveries: 100,
  renewals: 200,
  // With ten times as many, the runtime frees the large replies of the database so late that an export of
  // 100,000 articles takes 650 MB more for a while.
  exported: 20,
  syllablePairs: 30_000,
  atOnce: 24,
  patienceMs: 3_000,
  aside: 100,
  // About as long as an extraction takes.
  restMs: 25,
};

/** A message is written, read and deleted: three operations, each for up to 64 KB. */
const OPERATIONS_A_BELL = 3;

/** A queue's producer; only the fact that something was sent matters. */
type Sender = { send(message: object): Promise<unknown> };

/** The clock, randomness, the network and the output of log lines: the real ones, or a simulation's. */
export type World = {
  /** Milliseconds since 1970. */
  now: () => number;
  /** From 0 up to 1. */
  random: () => number;
  fetch: typeof globalThis.fetch;
  /** A signal that aborts after so many milliseconds. */
  timeoutSignal: (ms: number) => AbortSignal;
  createLog: (worker: string, now: () => number) => Log;
};

const REAL_WORLD: World = {
  now: () => Date.now(),
  random: () => Math.random(),
  fetch: globalThis.fetch.bind(globalThis),
  timeoutSignal: (ms) => AbortSignal.timeout(ms),
  createLog,
};

/** Connects one invocation to the world: the clock, randomness, the network, D1 and the bells. */
export function createRun(wiring: Wiring, world: World = REAL_WORLD): Run {
  const { usage, database, policy, embedded, ring = {} } = wiring;
  const { now, random, timeoutSignal } = world;
  const log = world.createLog(usage.worker, now);
  const fetch = embedded ? embeddedFetch(world.fetch) : world.fetch;
  const resolve = embedded || policy.allowPrivate ? null : dnsOverHttps(world.fetch, { timeoutSignal });
  const http = createHttp({
    fetch,
    resolve,
    policy,
    now,
    timeoutSignal,
    userAgent: userAgentOf(wiring.contact),
  });
  return {
    db: openDb(database, usage),
    http,
    mail: wiring.mail?.(http) ?? null,
    vault: createVault(wiring.secretKeys),
    now,
    wait: (ms) => new Promise((resolve) => timeoutSignal(ms).addEventListener("abort", () => resolve())),
    random,
    newId: createIds(now, random),
    log,
    usage,
    plan: planOf(wiring.plan, embedded),
    rereads: rereadsOf(wiring.reread),
    reach: embedded ? REACH_EMBEDDED : REACH_ON_CLOUDFLARE,
    ring: { ingest: bell("ingest", ring.ingest), notify: bell("notify", ring.notify) },
  };

  /** A bell that cannot be sent is logged and not retried: the next sweep does its work. */
  function bell(stage: string, sender: Sender | undefined): Bell {
    return async () => {
      try {
        await sender?.send({});
        usage.count("queueOperations", OPERATIONS_A_BELL);
      } catch (error) {
        log.error("bell.lost", error, { stage });
      }
    };
  }
}

import type { D1Database } from "@cloudflare/workers-types";
import { openDb } from "./db.ts";
import { createLog } from "./log.ts";
import { type Bell, createIds, type Reach, type Run } from "./run.ts";
import { embeddedFetch } from "./web/embedded-fetch.ts";
import { createHttp } from "./web/http.ts";
import type { UrlPolicy } from "./web/policy.ts";
import { dnsOverHttps } from "./web/resolve.ts";

/** What a worker's index.ts reads from its environment. */
export type Wiring = {
  worker: "ingest" | "notify" | "api";
  database: D1Database;
  policy: UrlPolicy;
  /** The embedded runner resolves and judges names itself; on Cloudflare they are looked up over HTTPS. */
  embedded: boolean;
  ring?: { ingest?: Sender; notify?: Sender };
};

/**
 * Two DNS questions for each host, a redirect here and there: with these a sweep stays inside the free plan's 50 subrequests, and matching
 * and delivering inside its 50 queries.
 */
const REACH_ON_CLOUDFLARE: Reach = {
  sources: 10,
  pages: 4,
  pagesABell: 2,
  articles: 3,
  deliveries: 6,
  atOnce: 6,
};
const REACH_EMBEDDED: Reach = {
  sources: 50,
  pages: 40,
  pagesABell: 40,
  articles: 40,
  deliveries: 100,
  atOnce: 24,
};

/** A queue's producer, of which only the fact that something was sent matters. */
type Sender = { send(message: object): Promise<unknown> };

/** Connects one invocation to the real world: the clock, chance, the network, D1 and the bells. */
export function createRun({ worker, database, policy, embedded, ring = {} }: Wiring): Run {
  const now = () => Date.now();
  const random = () => Math.random();
  const log = createLog(worker, now);
  const direct = globalThis.fetch.bind(globalThis);
  const fetch = embedded ? embeddedFetch(direct) : direct;
  const resolve = embedded || policy.allowPrivate ? null : dnsOverHttps(direct);
  return {
    db: openDb(database),
    http: createHttp({ fetch, resolve, policy, now }),
    now,
    random,
    newId: createIds(now, random),
    log,
    reach: embedded ? REACH_EMBEDDED : REACH_ON_CLOUDFLARE,
    ring: { ingest: bell("ingest", ring.ingest), notify: bell("notify", ring.notify) },
  };

  /** A bell that cannot be rung is noted and forgiven: the sweep comes anyway. */
  function bell(stage: string, sender: Sender | undefined): Bell {
    return async () => {
      try {
        await sender?.send({});
      } catch (error) {
        log.error("bell.lost", error, { stage });
      }
    };
  }
}

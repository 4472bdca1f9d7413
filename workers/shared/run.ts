import type { Db } from "./db.ts";
import type { Log } from "./log.ts";
import type { Mailer } from "./mail/mail.ts";
import type { BudgetPlan } from "./plan.ts";
import type { Rereads } from "./rereads.ts";
import type { UsageCounter } from "./usage.ts";
import type { Vault } from "./vault.ts";
import type { Http } from "./web/http.ts";

/**
 * What a stage needs from the world. Its worker's index.ts passes it in: no code below that file reads the
 * environment, the clock, random numbers or the network by itself, so a test controls all of them.
 */
export type Run = {
  db: Db;
  http: Http;
  /** Null where mail is not set up. */
  mail: Mailer | null;
  vault: Vault;
  /** Milliseconds since 1970. */
  now: () => number;
  /** Resolves after this many milliseconds. */
  wait: (ms: number) => Promise<void>;
  /** From 0 up to 1, for jitter. */
  random: () => number;
  newId: () => number;
  log: Log;
  /** Counts what this isolate uses of its plan's budget. */
  usage: UsageCounter;
  /** Whose limits apply. */
  plan: BudgetPlan;
  rereads: Rereads;
  reach: Reach;
  /**
   * Bells: "there is work". A bell wakes the next stage before its sweep would. A lost bell costs time and
   * nothing else.
   */
  ring: { ingest: Bell; notify: Bell };
};

/**
 * How much one invocation may take on. The free plan allows 50 subrequests, 50 queries and 10 ms of CPU; an
 * embedded worker has no such limits.
 */
export type Reach = {
  sources: number;
  pages: number;
  pagesABell: number;
  /** Possible gaps of sources that one sweep fills. */
  gaps: number;
  /** Requests by which one of them is filled. */
  gapRequests: number;
  articles: number;
  deliveries: number;
  /** Stored rows whose keys or anchors are computed again. */
  renewals: number;
  /** Whole articles that an export reads at a time, with one query. */
  exported: number;
  /** Pairs of syllables that are kept to read accents by: to load and store them costs CPU. */
  syllablePairs: number;
  /** Connections that are open at a time. */
  atOnce: number;
  /**
   * After this many milliseconds of waiting for a server, the wait occupies its slot no longer; null: it
   * always does.
   */
  patienceMs: number | null;
  /** Maximum connections that stay open besides the slots, for waits that gave up theirs. */
  aside: number;
  /** Milliseconds between two pages in which a thread that workers share is left to the others; 0: none. */
  restMs: number;
};

export type Bell = () => Promise<void>;

/** Ids count from here, so that they stay below 2^53 until the year 2094. */
const ID_EPOCH_MS = Date.UTC(2025, 0, 1);
const IDS_PER_MS = 4_096;

/**
 * Makes ids that grow with time (41 bits of milliseconds, 12 random bits), never repeat within one run, and
 * are exact as JavaScript numbers. Two invocations may collide, once in thousands of rows made in the same
 * millisecond: then the primary key refuses the batch, and the work is taken up again when its lease ends.
 */
export function createIds(now: () => number, random: () => number): () => number {
  let last = 0;
  return () => {
    const fresh = firstIdAt(now()) + Math.floor(random() * IDS_PER_MS);
    last = Math.max(fresh, last + 1);
    return last;
  };
}

/** The lowest id of a row made at this time: `id >= firstIdAt(t)` means "made at t or later". */
export function firstIdAt(atMs: number): number {
  return Math.max(0, atMs - ID_EPOCH_MS) * IDS_PER_MS;
}

/** When a row with this id was made, in milliseconds since 1970. */
export function timeOfId(id: number): number {
  return ID_EPOCH_MS + Math.floor(id / IDS_PER_MS);
}

/**
 * A time as rows and replies hold it: ISO 8601, UTC, milliseconds.
 *
 * @example isoAt(0) // "1970-01-01T00:00:00.000Z"
 */
export function isoAt(atMs: number): string {
  return new Date(atMs).toISOString();
}

/**
 * The day (UTC) of a time.
 *
 * @example dayAt(0) // "1970-01-01"
 */
export function dayAt(atMs: number): string {
  return isoAt(atMs).slice(0, "1970-01-01".length);
}

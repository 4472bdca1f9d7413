/** What Cloudflare's plans meter by the day: rows of D1, operations of Queues, invocations of Workers. */
export const METERED = ["rowsRead", "rowsWritten", "queueOperations", "requests"] as const;
export type Metered = (typeof METERED)[number];
export type Used = Record<Metered, number>;

export type WorkerName = "ingest" | "notify" | "api";

/** The use since the last call, and the size of the database in bytes; null if no statement reported it. */
export type TakenUsage = { used: Used; databaseBytes: number | null };

/**
 * What one isolate has used and not stored yet. It is lost if the isolate ends: at most KEPT_FROM of each
 * kind, used within KEPT_AFTER_MS.
 */
export type UsageCounter = {
  readonly worker: WorkerName;
  count(metered: Metered, amount: number): void;
  noteSize(bytes: number): void;
  /** Hands over all of it to be stored, which it then no longer holds; null while it need not be stored. */
  take(nowMs: number): TakenUsage | null;
  /** Takes back what could not be stored. */
  giveBack(taken: TakenUsage): void;
};

/** An isolate stores its first invocation, and then all that it used in so many milliseconds at once. */
const KEPT_AFTER_MS = 5 * 60_000;

/**
 * It stores earlier once it has used so much of one kind, 0.2 % of what the free plan allows in a day. A kind
 * that is used up in a day so causes at most 500 writes.
 */
const KEPT_FROM: Used = { rowsRead: 10_000, rowsWritten: 200, queueOperations: 20, requests: 200 };

/** A counter for one isolate, which its invocations share. */
export function createUsageCounter(worker: WorkerName): UsageCounter {
  let used = nothing();
  let databaseBytes: number | null = null;
  let keptMs: number | null = null;

  const isDue = (nowMs: number) =>
    keptMs === null ||
    // The clock was ahead.
    nowMs < keptMs ||
    nowMs - keptMs >= KEPT_AFTER_MS ||
    METERED.some((metered) => used[metered] >= KEPT_FROM[metered]);
  return {
    worker,
    count: (metered, amount) => {
      used[metered] += amount;
    },
    noteSize: (bytes) => {
      databaseBytes = bytes;
    },
    take: (nowMs) => {
      if (!isDue(nowMs) || METERED.every((metered) => used[metered] === 0)) return null;
      const taken = { used, databaseBytes };
      used = nothing();
      keptMs = nowMs;
      return taken;
    },
    giveBack: (taken) => {
      for (const metered of METERED) used[metered] += taken.used[metered];
    },
  };
}

function nothing(): Used {
  return { rowsRead: 0, rowsWritten: 0, queueOperations: 0, requests: 0 };
}

import { type SQL, sql } from "drizzle-orm";
import { isoAt } from "../run.ts";
import { sources } from "../schema/sources.ts";

/** A source is silent after this many times its longest quiet time. */
const QUIET_TIMES = 3;
/** Minimum silence in seconds: a night, or a day on which a small newspaper publishes nothing. */
const QUIET_SECONDS_MIN = 12 * 3_600;
/** Milliseconds after its creation until a source's rhythm counts as known. */
const LEARNING_MS = 3 * 86_400_000;
/**
 * How much of the longest quiet time is kept each time that something new is found, so that it decays slowly.
 */
const FORGOTTEN = 0.99;

type Rhythm = {
  state: string;
  lastNewAt: string | null;
  longestQuietSeconds: number | null;
  createdAt: string;
};

/**
 * When a source will be silent by its own rhythm if nothing new comes (ISO 8601). Null where its rhythm is
 * not known, or where it is not polled.
 */
export function silentAt({ state, lastNewAt, longestQuietSeconds, createdAt }: Rhythm): string | null {
  if (state === "paused" || state === "gone" || lastNewAt === null || longestQuietSeconds === null)
    return null;
  const quietMs = Math.max(QUIET_SECONDS_MIN, QUIET_TIMES * longestQuietSeconds) * 1_000;
  const atMs = Math.max(Date.parse(lastNewAt) + quietMs, Date.parse(createdAt) + LEARNING_MS);
  return Number.isNaN(atMs) ? null : isoAt(atMs);
}

/** The same as a condition on a row of `sources`. */
export function isSilent(nowMs: number): SQL {
  const quietSeconds = sql`max(${QUIET_SECONDS_MIN}, ${QUIET_TIMES} * ${sources.longestQuietSeconds})`;
  const until = sql`strftime('%Y-%m-%dT%H:%M:%fZ', ${sources.lastNewAt}, ${quietSeconds} || ' seconds')`;
  return sql`(${IS_POLLED} and ${sources.createdAt} <= ${isoAt(nowMs - LEARNING_MS)} and ${until} <= ${isoAt(nowMs)})`;
}

/** Whether a source is in this state, silence and drift among them; no condition for undefined. */
export function isInState(
  state: (typeof sources.$inferSelect)["state"] | "silent" | "drifting" | undefined,
  nowMs: number,
): SQL | undefined {
  if (state === undefined) return undefined;
  if (state === "drifting") return sql`${sources.drift} is not null and ${IS_POLLED}`;
  return state === "silent" ? isSilent(nowMs) : sql`${sources.state} = ${state}`;
}

const IS_POLLED = sql`${sources.state} not in ('paused', 'gone')`;

/** The longest quiet time of a source after something new was found; null the first time. */
export function longestQuietAfter(
  { lastNewAt, longestQuietSeconds }: Pick<Rhythm, "lastNewAt" | "longestQuietSeconds">,
  nowMs: number,
): number | null {
  if (lastNewAt === null) return null;
  const quietSeconds = Math.max(0, Math.round((nowMs - Date.parse(lastNewAt)) / 1_000));
  return Math.max(quietSeconds, Math.floor((longestQuietSeconds ?? 0) * FORGOTTEN));
}

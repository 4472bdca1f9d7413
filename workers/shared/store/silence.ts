import { type SQL, sql } from "drizzle-orm";
import { isoAt } from "../run.ts";
import { sources } from "../schema/sources.ts";

/** A source that has been quiet for so many times its longest quiet time is silent. */
const QUIET_TIMES = 3;
/** Nobody is silent sooner: a night passes, and a small paper rests. */
const QUIET_SECONDS_MIN = 12 * 3_600;
/** Until then a source's rhythm is not known. */
const LEARNING_MS = 3 * 86_400_000;
/** How slowly a longest quiet time is forgotten, for each time that something new was found. */
const FORGOTTEN = 0.99;

type Rhythm = {
  state: string;
  lastNewAt: string | null;
  longestQuietSeconds: number | null;
  createdAt: string;
};

/**
 * When a source is silent by its own rhythm if nothing new comes until then (ISO 8601); null where its rhythm
 * is not known yet, or where it is not polled.
 */
export function silentAt({ state, lastNewAt, longestQuietSeconds, createdAt }: Rhythm): string | null {
  if (state === "paused" || lastNewAt === null || longestQuietSeconds === null) return null;
  const quietMs = Math.max(QUIET_SECONDS_MIN, QUIET_TIMES * longestQuietSeconds) * 1_000;
  return isoAt(Math.max(Date.parse(lastNewAt) + quietMs, Date.parse(createdAt) + LEARNING_MS));
}

/** The same as a condition on a row of `sources`. */
export function isSilent(nowMs: number): SQL {
  const quietSeconds = sql`max(${QUIET_SECONDS_MIN}, ${QUIET_TIMES} * ${sources.longestQuietSeconds})`;
  const until = sql`strftime('%Y-%m-%dT%H:%M:%fZ', ${sources.lastNewAt}, ${quietSeconds} || ' seconds')`;
  return sql`(${sources.state} <> 'paused' and ${sources.createdAt} <= ${isoAt(nowMs - LEARNING_MS)} and ${until} <= ${isoAt(nowMs)})`;
}

/** Whether a source is in this state, silence among them; no condition for undefined. */
export function isInState(
  state: (typeof sources.$inferSelect)["state"] | "silent" | undefined,
  nowMs: number,
): SQL | undefined {
  if (state === undefined) return undefined;
  return state === "silent" ? isSilent(nowMs) : sql`${sources.state} = ${state}`;
}

/** The longest quiet time of a source after something new was found; null at the first time. */
export function longestQuietAfter(
  { lastNewAt, longestQuietSeconds }: Pick<Rhythm, "lastNewAt" | "longestQuietSeconds">,
  nowMs: number,
): number | null {
  if (lastNewAt === null) return null;
  const quietSeconds = Math.max(0, Math.round((nowMs - Date.parse(lastNewAt)) / 1_000));
  return Math.max(quietSeconds, Math.floor((longestQuietSeconds ?? 0) * FORGOTTEN));
}

export const REREADS = ["matched", "all", "off"] as const;
/** Which articles' pages are read again for changes: those that alerted, all of them, or none. */
export type Rereads = (typeof REREADS)[number];

/** What the setting BAODONG_REREAD names. Without it, or where it names none: what alerted. */
export function rereadsOf(setting: string | undefined): Rereads {
  return REREADS.find((one) => one === setting) ?? "matched";
}

const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;
/** Maximum wait for how long a page is overdue: one that a person asked for may be of an old article. */
const OVERDUE_MS_MAX = 6 * HOUR_MS;
/** Newspapers change most in the first hours. */
export const AFTER_MS: readonly number[] = [1, 6, 24, 72].map((hours) => hours * HOUR_MS);

/**
 * When the page of an article that was stored at `savedMs` is read next for changes: 1, 6, 24 and 72 hours
 * after it was stored. A reading that is overdue is made up for by the next one alone. Null after the last.
 * One that was stored in the future, by a clock that was ahead, counts as stored now.
 */
export function nextReread(savedMs: number, nowMs: number): string | null {
  return nextAfter(Math.min(savedMs, nowMs), nowMs);
}

/**
 * The same after a reading. One that was stored in the future goes on when the clock gets there, and no more
 * if that is further ahead than any wait.
 */
export function rereadAfter(savedMs: number, nowMs: number): string | null {
  return savedMs - nowMs > Math.max(...AFTER_MS) ? null : nextAfter(savedMs, nowMs);
}

/**
 * Until when a page that is due waits for others of its host, of which `place` are before it: a minute for
 * each, and as long as it is overdue, up to six hours. So it is postponed a few times at most, and never past
 * its next time.
 */
export function postponedReread(savedMs: number, nowMs: number, place: number): string {
  const dueMs = AFTER_MS.findLast((ms) => savedMs + ms <= nowMs);
  const overdueMs = dueMs === undefined ? 0 : Math.min(nowMs - savedMs - dueMs, OVERDUE_MS_MAX);
  const at = new Date(nowMs + Math.max(place * MINUTE_MS, overdueMs)).toISOString();
  const next = dueMs === undefined ? null : nextAfter(savedMs, nowMs);
  return next !== null && next < at ? next : at;
}

function nextAfter(savedMs: number, nowMs: number): string | null {
  const afterMs = AFTER_MS.find((ms) => savedMs + ms > nowMs);
  return afterMs === undefined ? null : new Date(savedMs + afterMs).toISOString();
}

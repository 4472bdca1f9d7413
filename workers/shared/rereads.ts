export const REREADS = ["matched", "all", "off"] as const;
/** Which articles' pages are read again for changes: those that alerted, all of them, or none. */
export type Rereads = (typeof REREADS)[number];

/** What the setting BAODONG_REREAD names. Without it, or where it names none: what alerted. */
export function rereadsOf(setting: string | undefined): Rereads {
  return REREADS.find((one) => one === setting) ?? "matched";
}

const HOUR_MS = 3_600_000;
/** Newspapers change most in the first hours. */
const AFTER_MS: readonly number[] = [1, 6, 24, 72].map((hours) => hours * HOUR_MS);

/**
 * When the page of an article that was stored at `savedMs` is read next for changes: 1, 6, 24 and 72 hours
 * after it was stored. A reading that is overdue is made up for by the next one alone. Null after the last.
 */
export function nextReread(savedMs: number, nowMs: number): string | null {
  const afterMs = AFTER_MS.find((ms) => savedMs + ms > nowMs);
  return afterMs === undefined ? null : new Date(savedMs + afterMs).toISOString();
}

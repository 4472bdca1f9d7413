import type { FoundLink } from "../shared/contract/found-link.ts";
import type { PollHints, Rhythm } from "../shared/rhythm.ts";
import type { Source } from "../shared/store/sources.ts";
import { FLOOR_SECONDS, observe, type Watch, waitSeconds } from "./rhythm.ts";

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
/** Of a source's first list, only the entries of this many days are evidence of its rhythm. */
const LISTED_DAYS_MAX = 3;
/**
 * A list whose dates span less than this is no evidence: some feeds give all entries the time of the poll.
 */
const LISTED_MS_MIN = 6 * HOUR_MS;
/** Maximum delay of a poll by a site's hint (ttl, max-age, Expires). */
const HINT_SECONDS_MAX = 1_800;
/** Maximum wait for the end of the hours and days in which a site asks not to be polled. */
const SKIPPED_SECONDS_MAX = 3_600;

/** What a successful poll says about the time of the next one. */
export type Polled = {
  pollHints: PollHints | null;
  /** For how many seconds the reply is fresh by its headers. */
  freshSeconds: number | null;
  /** The list; empty if it did not change. */
  links: readonly FoundLink[];
};

export type PollPlan = { intervalSeconds: number; rhythm: Rhythm | null };

/**
 * The interval of an adaptive source after a poll, and its rhythm including that poll. `newLinks` are the
 * unknown links of the list. A fixed interval does not change.
 */
export function planPoll(
  source: Source,
  polled: Polled,
  newLinks: readonly FoundLink[],
  nowMs: number,
): PollPlan {
  const { rhythm: before, intervalSeconds } = source;
  if (!source.adaptive) return { intervalSeconds, rhythm: before };
  const rhythm = observe(before, watchOf(source, polled, newLinks, nowMs));
  const waitedSeconds = waitSeconds(rhythm, nowMs) / urgency(source, polled, newLinks);
  const soonest = Math.max(FLOOR_SECONDS, Math.round(waitedSeconds));
  return { intervalSeconds: hintedSeconds(soonest, polled, nowMs), rhythm };
}

function watchOf(
  { lastPolledAt, firstPolledAt }: Source,
  { links }: Polled,
  newLinks: readonly FoundLink[],
  nowMs: number,
): Watch {
  if (firstPolledAt !== null && lastPolledAt !== null) {
    const newAtMs = newLinks.map(({ publishedAt }) => timeOf(publishedAt) ?? nowMs);
    return { fromMs: Date.parse(lastPolledAt), toMs: nowMs, newAtMs };
  }
  const earliestMs = nowMs - LISTED_DAYS_MAX * DAY_MS;
  const dates = links.flatMap(({ publishedAt }) => timeOf(publishedAt) ?? []).filter((atMs) => atMs < nowMs);
  const fromMs = dates.reduce((oldest, atMs) => Math.min(oldest, Math.max(atMs, earliestMs)), nowMs);
  if (nowMs - fromMs < LISTED_MS_MIN) return { fromMs: nowMs, toMs: nowMs, newAtMs: [] };
  return { fromMs, toMs: nowMs, newAtMs: dates.filter((atMs) => atMs > fromMs) };
}

function timeOf(publishedAt: string | null): number | null {
  const atMs = Date.parse(publishedAt ?? "");
  return Number.isNaN(atMs) ? null : atMs;
}

/**
 * By what factor a source is polled sooner than its rhythm says. If most of its list was unknown, more may
 * follow, and entries that leave the list before the next poll are missed.
 */
function urgency({ firstPolledAt }: Source, { links }: Polled, newLinks: readonly FoundLink[]): number {
  if (firstPolledAt === null || links.length === 0) return 1;
  const known = 1 - newLinks.length / links.length;
  return known < 1 / 3 ? 3 : known < 2 / 3 ? 2 : 1;
}

/**
 * The wait, lengthened by the site's hints within limits: a ttl of a year delays a poll by at most half an
 * hour, and during skipped hours a source is still polled once an hour.
 */
function hintedSeconds(seconds: number, { pollHints, freshSeconds }: Polled, nowMs: number): number {
  const asked = Math.max(pollHints?.ttlSeconds ?? 0, freshSeconds ?? 0);
  const hinted = Math.max(seconds, Math.min(asked, HINT_SECONDS_MAX));
  let atMs = nowMs + hinted * 1_000;
  while (atMs < nowMs + SKIPPED_SECONDS_MAX * 1_000 && isSkipped(pollHints, atMs))
    atMs = (Math.floor(atMs / HOUR_MS) + 1) * HOUR_MS;
  return Math.min(SKIPPED_SECONDS_MAX, Math.round((atMs - nowMs) / 1_000));
}

function isSkipped(pollHints: PollHints | null, atMs: number): boolean {
  if (pollHints === null) return false;
  const at = new Date(atMs);
  return pollHints.skipHours.includes(at.getUTCHours()) || pollHints.skipDays.includes(at.getUTCDay());
}

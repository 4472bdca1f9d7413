import type { FoundLink } from "../shared/contract/found-link.ts";
import type { FeedWishes, Rhythm } from "../shared/rhythm.ts";
import type { Source } from "../shared/store/sources.ts";
import { CEILING_SECONDS, FLOOR_SECONDS, observe, type Watch, waitSeconds } from "./rhythm.ts";

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
/** A first list tells of at most so many days before it. */
const LISTED_DAYS_MAX = 3;
/** A list whose dates span less time says nothing of a rhythm: some feeds date all entries with the poll. */
const LISTED_MS_MIN = 6 * HOUR_MS;
/** The longest time for which a site's wish (ttl, max-age, Expires) puts off a poll. */
const WISH_SECONDS_MAX = 1_800;

/** What a successful poll tells of when the next one is due. */
export type Polled = {
  wishes: FeedWishes | null;
  /** For how long the reply is fresh by its headers. */
  freshSeconds: number | null;
  /** The list; empty where it did not change. */
  links: readonly FoundLink[];
};

export type PollPlan = { intervalSeconds: number; rhythm: Rhythm | null };

/**
 * The interval of an adaptive source after a poll, and its rhythm with what that poll saw: `newLinks` of the
 * list. A fixed interval stays as it is.
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
  const waitedSeconds = waitSeconds(rhythm, nowMs) / haste(source, polled, newLinks);
  const soonest = Math.max(FLOOR_SECONDS, Math.round(waitedSeconds));
  return { intervalSeconds: wishedSeconds(soonest, polled, nowMs), rhythm };
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
 * How much sooner than by its rhythm a source is polled: where little of its list was known, more may be on
 * the way, and what is pushed out of the list before the next poll is missed.
 */
function haste({ firstPolledAt }: Source, { links }: Polled, newLinks: readonly FoundLink[]): number {
  if (firstPolledAt === null || links.length === 0) return 1;
  const known = 1 - newLinks.length / links.length;
  return known < 1 / 3 ? 3 : known < 2 / 3 ? 2 : 1;
}

/**
 * The wait with the site's wishes. Neither a ttl of a year nor skipped hours silence a source: the one puts
 * a poll off by at most half an hour, the others have it polled once an hour.
 */
function wishedSeconds(seconds: number, { wishes, freshSeconds }: Polled, nowMs: number): number {
  const asked = Math.max(wishes?.ttlSeconds ?? 0, freshSeconds ?? 0);
  const wished = Math.max(seconds, Math.min(asked, WISH_SECONDS_MAX));
  let atMs = nowMs + wished * 1_000;
  while (atMs < nowMs + CEILING_SECONDS * 1_000 && isSkipped(wishes, atMs))
    atMs = (Math.floor(atMs / HOUR_MS) + 1) * HOUR_MS;
  return Math.min(CEILING_SECONDS, Math.round((atMs - nowMs) / 1_000));
}

function isSkipped(wishes: FeedWishes | null, atMs: number): boolean {
  if (wishes === null) return false;
  const at = new Date(atMs);
  return wishes.skipHours.includes(at.getUTCHours()) || wishes.skipDays.includes(at.getUTCDay());
}

import type { FoundLink } from "../shared/contract/found-link.ts";
import { isoAt, type Run } from "../shared/run.ts";
import { endPoll } from "../shared/store/end-poll.ts";
import { keepLinks } from "../shared/store/links/links.ts";
import { keepSightings } from "../shared/store/links/sightings.ts";
import type { Source } from "../shared/store/sources.ts";
import { chooseLinks } from "./choose-links.ts";
import { type Discovery, NO_VALIDATORS } from "./discover.ts";
import { type FailedTry, nextPoll } from "./schedule.ts";
import type { ListingReason } from "./sources/listing/found.ts";

/** What a poll left behind: the URLs that now wait to be read, of all that it found. */
export type Kept = { found: number; urls: string[]; outcome: string };

const CUT: ListingReason = "list-cut";

/** A shorter list may be new as a whole by chance. */
const GAP_LINKS_MIN = 10;

/**
 * Keeps the unknown links of a poll, in one batch with its validators: a crash before it has the poll done
 * again.
 */
export async function keepUnknown(ticking: Run, source: Source, found: Discovery): Promise<Kept> {
  // All that a poll writes bears one time, by which what the first one found is known again.
  const nowMs = ticking.now();
  const run = { ...ticking, now: () => nowMs };
  const { links, isCut, hasMore } = await chooseLinks(run.db, found.links);
  const problems = isCut ? [{ reason: CUT, item: null }, ...found.problems] : found.problems;
  // What waits for the next poll must not be hidden by a reply that says "unchanged".
  const { etag, lastModified } = hasMore ? NO_VALIDATORS : found;
  const listProblem = found.unchanged ? source.listProblem : (problems[0]?.reason ?? null);
  const firstPolledAt = source.firstPolledAt ?? isoAt(nowMs);
  const next = { ...planned(run, source, null), etag, lastModified, listProblem, firstPolledAt };
  const ended = endPoll(run, source, next, found.unchanged ? null : found.links);
  const kept = links.length === 0 ? await endEmpty(ended) : await keepAndEnd(run, source, links, ended);
  for (const problem of problems) run.log.warn("source.problem", { sourceId: source.id, ...problem });
  const listed = found.links.length;
  if (isGap(source, listed, kept.length)) run.log.warn("source.gap", { sourceId: source.id, found: listed });
  run.log.info("source.polled", { sourceId: source.id, found: listed, new: kept.length });
  return { found: listed, urls: kept, outcome: outcomeOf(found) };
}

/** A list that named nothing is not well, whatever the reply's status was. */
function outcomeOf({ unchanged, links, problems }: Discovery): string {
  if (unchanged) return "unchanged";
  return links.length > 0 ? "ok" : (problems[0]?.reason ?? "empty");
}

/**
 * True when a list that was polled before holds no known link: it rolled over between two polls, and entries
 * in between were missed.
 */
function isGap({ lastPolledAt }: Source, found: number, unknown: number): boolean {
  return lastPolledAt !== null && found >= GAP_LINKS_MIN && unknown === found;
}

async function endEmpty(ended: ReturnType<typeof endPoll>): Promise<string[]> {
  await ended;
  return [];
}

async function keepAndEnd(run: Run, source: Source, links: FoundLink[], ended: ReturnType<typeof endPoll>) {
  const sighted = keepSightings(run, source.id, links);
  const [kept] = await run.db.batch([keepLinks(run, source.id, links), ended, ...sighted]);
  const now = isoAt(run.now());
  return kept.filter(({ nextAttemptAt }) => nextAttemptAt <= now).map(({ url }) => url);
}

/** A failed poll delays the next one (backoff) and stores its reason in the source's row. */
export async function notePollFailure(run: Run, source: Source, failure: FailedTry): Promise<Kept> {
  const next = planned(run, source, failure);
  await endPoll(run, source, next, null);
  run.log.warn("source.failed", {
    sourceId: source.id,
    reason: failure.reason,
    state: next.state,
    failures: next.failures,
  });
  return { found: 0, urls: [], outcome: failure.reason };
}

/** An unexpected error is logged with its stack and counts as a failed poll. */
export function notePollCrash(run: Run, source: Source, error: unknown): Promise<Kept> {
  run.log.error("source.crashed", error, { sourceId: source.id });
  return notePollFailure(run, source, { reason: "crashed" });
}

function planned(run: Run, source: Source, failure: FailedTry | null) {
  return nextPoll(source, failure, run.now(), run.random());
}

import type { FoundLink } from "../shared/contract/found-link.ts";
import { isoAt, type Run } from "../shared/run.ts";
import { endPoll } from "../shared/store/end-poll.ts";
import { noteGap } from "../shared/store/links/gaps.ts";
import { keepLinks } from "../shared/store/links/links.ts";
import { keepSightings } from "../shared/store/links/sightings.ts";
import { silentAt } from "../shared/store/silence.ts";
import { tellHeard, tellSilent } from "../shared/store/silence-notices.ts";
import { sourceNotices } from "../shared/store/source-notices.ts";
import { pollSooner, postponePoll, type Source } from "../shared/store/sources.ts";
import { chooseLinks } from "./choose-links.ts";
import { type Discovery, NO_VALIDATORS } from "./discover.ts";
import { type FailedTry, nextPoll } from "./schedule.ts";
import type { ListingReason } from "./sources/listing/found.ts";

/** What a poll left behind: the URLs that now wait to be read, of all that it found. */
export type Kept = { found: number; urls: string[]; outcome: string };

const CUT: ListingReason = "list-cut";
/** After a possible gap a source is polled again sooner, by so much of its interval. */
const SOONER = 1 / 3;

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
  const outcome = outcomeOf(found);
  const firstPolledAt = source.firstPolledAt ?? isoAt(nowMs);
  const next = { ...planned(run, source, null), etag, lastModified, listProblem, firstPolledAt, outcome };
  const ended = endPoll(run, source, next, found.unchanged ? null : found.links);
  const notices = sourceNotices(run, source, next);
  const gap = noteGap(run, source, found.links);
  const kept =
    links.length === 0
      ? await endEmpty(run, { notices, ended })
      : await keepAndEnd(run, source, { links, notices, ended, gap });
  await tellOfSilence(run, source, kept.length > 0);
  for (const problem of problems) run.log.warn("source.problem", { sourceId: source.id, ...problem });
  const listed = found.links.length;
  run.log.info("source.polled", { sourceId: source.id, found: listed, new: kept.length });
  return { found: listed, urls: kept, outcome };
}

/** A list that named nothing is not well, whatever the reply's status was. */
function outcomeOf({ unchanged, links, problems }: Discovery): string {
  if (unchanged) return "unchanged";
  return links.length > 0 ? "ok" : (problems[0]?.reason ?? "empty");
}

/** The owner is told once that a source is silent, and once that it is not any more. */
async function tellOfSilence(run: Run, source: Source, isNews: boolean): Promise<void> {
  if (isNews) return source.silenceToldAt === null ? undefined : tellHeard(run, source);
  const at = silentAt(source);
  if (at === null || at > isoAt(run.now()) || source.silenceToldAt !== null) return;
  await tellSilent(run, source, source.lastNewAt ?? at);
}

/** `notices` go before the change that they tell of. */
type Ending = {
  links: FoundLink[];
  notices: ReturnType<typeof sourceNotices>;
  ended: ReturnType<typeof endPoll>;
  gap: ReturnType<typeof noteGap>;
};

async function endEmpty(run: Run, { notices: [notice], ended }: Pick<Ending, "notices" | "ended">) {
  if (notice === undefined) await ended;
  else await run.db.batch([notice, ended]);
  return [];
}

async function keepAndEnd(run: Run, source: Source, ending: Ending): Promise<string[]> {
  const { links } = ending;
  const { missed, kept } = await keepInOneBatch(run, source, ending);
  if (missed.length > 0) await noteMissed(run, source, links.length);
  const now = isoAt(run.now());
  return kept.filter(({ nextAttemptAt }) => nextAttemptAt <= now).map(({ url }) => url);
}

async function keepInOneBatch(run: Run, { id }: Source, { links, notices: [notice], ended, gap }: Ending) {
  const keeping = [keepLinks(run, id, links), ended, ...keepSightings(run, id, links)] as const;
  if (gap === null) {
    const [kept] =
      notice === undefined ? await run.db.batch(keeping) : [(await run.db.batch([notice, ...keeping]))[1]];
    return { missed: [], kept };
  }
  if (notice === undefined) {
    const [missed, kept] = await run.db.batch([gap, ...keeping]);
    return { missed, kept };
  }
  const [, missed, kept] = await run.db.batch([notice, gap, ...keeping]);
  return { missed, kept };
}

/** Nothing of the list was known: what stood there between the two polls may have rolled over. */
async function noteMissed(run: Run, source: Source, listed: number): Promise<void> {
  const { id: sourceId, lastPolledAt: since, intervalSeconds } = source;
  run.log.warn("source.gap", { sourceId, found: listed, since });
  await pollSooner(run, sourceId, isoAt(run.now() + intervalSeconds * 1_000 * SOONER));
}

/** A failed poll delays the next one (backoff) and stores its reason in the source's row. */
export async function notePollFailure(run: Run, source: Source, failure: FailedTry): Promise<Kept> {
  const next = planned(run, source, failure);
  const ended = endPoll(run, source, { ...next, outcome: failure.reason }, null);
  await endEmpty(run, { notices: sourceNotices(run, source, next), ended });
  run.log.warn("source.failed", {
    sourceId: source.id,
    reason: failure.reason,
    state: next.state,
    failures: next.failures,
  });
  return { found: 0, urls: [], outcome: failure.reason };
}

/** Its host wants to rest, which is nobody's failure. */
export async function putOffPoll(
  run: Run,
  { id }: Source,
  { reason, retryAfterMs = 0 }: FailedTry,
): Promise<Kept> {
  await postponePoll(run, id, isoAt(run.now() + retryAfterMs));
  run.log.info("source.put-off", { sourceId: id, reason });
  return { found: 0, urls: [], outcome: reason };
}

/** An unexpected error is logged with its stack and counts as a failed poll. */
export function notePollCrash(run: Run, source: Source, error: unknown): Promise<Kept> {
  run.log.error("source.crashed", error, { sourceId: source.id });
  return notePollFailure(run, source, { reason: "crashed" });
}

function planned(run: Run, source: Source, failure: FailedTry | null) {
  return nextPoll(source, failure, run.now(), run.random());
}

import type { FoundLink } from "../shared/contract/found-link.ts";
import { isoAt, type Run } from "../shared/run.ts";
import { keepLinks } from "../shared/store/links/links.ts";
import { keepSightings } from "../shared/store/links/sightings.ts";
import { endPoll, type Source } from "../shared/store/sources.ts";
import type { Discovery } from "./discover.ts";
import { type FailedTry, nextPoll } from "./schedule.ts";

/** What a poll left behind: the URLs that now wait to be read, of all that it found. */
export type Kept = { found: number; urls: string[]; outcome: string };

/** A shorter list may be new as a whole by chance. */
const GAP_LINKS_MIN = 10;

/**
 * Keeps the unknown links of a poll, in one batch with its validators: a crash before it has the poll done
 * again.
 */
export async function keepUnknown(run: Run, source: Source, found: Discovery): Promise<Kept> {
  const { etag, lastModified, links, problems } = found;
  const ended = endPoll(run, source, { ...planned(run, source, null), etag, lastModified });
  const kept = links.length === 0 ? await endEmpty(ended) : await keepAndEnd(run, source, links, ended);
  for (const problem of problems) run.log.warn("source.problem", { sourceId: source.id, ...problem });
  if (isGap(source, links.length, kept.length))
    run.log.warn("source.gap", { sourceId: source.id, found: links.length });
  run.log.info("source.polled", { sourceId: source.id, found: links.length, new: kept.length });
  return { found: links.length, urls: kept, outcome: found.unchanged ? "unchanged" : "ok" };
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
  const [kept] = await run.db.batch([keepLinks(run, source.id, links), ...sighted, ended]);
  const now = isoAt(run.now());
  return kept.filter(({ nextAttemptAt }) => nextAttemptAt <= now).map(({ url }) => url);
}

/** A failed poll delays the next one (backoff) and stores its reason in the source's row. */
export async function notePollFailure(run: Run, source: Source, failure: FailedTry): Promise<Kept> {
  const next = planned(run, source, failure);
  await endPoll(run, source, next);
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

import type { FoundLink } from "../shared/contract/found-link.ts";
import { isoAt, type Run } from "../shared/run.ts";
import { endPoll } from "../shared/store/end-poll.ts";
import { gapNotice } from "../shared/store/gap-notices.ts";
import { noteGap } from "../shared/store/links/gaps.ts";
import { keepLinks } from "../shared/store/links/links.ts";
import { keepSightings } from "../shared/store/links/sightings.ts";
import { notifyOfRefusedPages } from "../shared/store/refusal-notices.ts";
import { silentAt } from "../shared/store/silence.ts";
import { notifyOfNews, notifyOfSilence } from "../shared/store/silence-notices.ts";
import { sourceNotices } from "../shared/store/source-notices.ts";
import { postponePoll, replanPoll, type Source } from "../shared/store/sources.ts";
import { DATABASE_FULL, FULL_WAIT_MS, isDatabaseFull, surviveFull } from "../shared/store/sql/full.ts";
import { chooseLinks } from "./choose-links.ts";
import { digestOf } from "./digest-of.ts";
import type { Discovery } from "./discover.ts";
import { scopeOf } from "./gap-scope.ts";
import { endedByGone, logMove, NOT_MOVED, planMove } from "./moved.ts";
import { planPoll } from "./plan-poll.ts";
import { type FailedTry, nextPoll } from "./schedule.ts";
import type { ListingProblem, ListingReason } from "./sources/listing/found.ts";
import { newestFirst } from "./sources/listing/shortlist.ts";
import { NO_VALIDATORS } from "./validators.ts";

/** The result of a poll: how many found links now wait to be read, and the URLs of those that are due. */
export type Kept = { found: number; waiting: number; urls: string[]; outcome: string };

const CUT: ListingReason = "list-cut";
const TWICE: ListingReason = "moved-to-known-source";

/**
 * Stores the unknown links of a poll and its validators in one batch, so a crash before it repeats the poll.
 * A list with the same entries as the last one is unchanged, whatever the status of its reply.
 */
export async function keepUnknown(ticking: Run, source: Source, discovery: Discovery): Promise<Kept> {
  // All rows of one poll have the same time: it identifies the links of a source's first poll.
  const nowMs = ticking.now();
  const run = { ...ticking, now: () => nowMs };
  const digest = discovery.unchanged ? source.listDigest : digestOf(discovery.links);
  const isSame = digest !== null && digest === source.listDigest;
  const found = isSame ? { ...discovery, links: [], unchanged: true } : discovery;
  const { links, isCut, hasMore } = await chooseLinks(run.db, found.links);
  const move = await planMove(run, source, found.movedTo);
  const problems = [...problemsOfList(move.isKnown, isCut), ...found.problems];
  // Where links are left to the next poll, store no validators: a 304 would hide them.
  const { etag, lastModified } = hasMore ? NO_VALIDATORS : found;
  const listDigest = hasMore ? null : digest;
  const listProblem = problems[0]?.reason ?? (found.unchanged ? source.listProblem : null);
  const outcome = outcomeOf(found);
  const firstPolledAt = source.firstPolledAt ?? isoAt(nowMs);
  const stored = { etag, lastModified, listDigest, listProblem, pollHints: found.pollHints, firstPolledAt };
  const next = { ...planned(run, source, found, []), ...stored, ...move.change, outcome };
  const ended = endPoll(run, source, next, found.unchanged ? null : found.links);
  const notices = sourceNotices(run, source, next);
  const gap = noteGap(run, source, { list: found.links, scope: scopeOf(source, found.links) });
  const ending = { found, notices, ended, gap, plan: next };
  const kept =
    links.length === 0
      ? await endEmpty(run, ending)
      : await keepAndEnd(run, source, { ...backlogOf(source, links, hasMore), ...ending });
  logMove(run, source, move);
  await noteSilence(run, source, kept.waiting > 0);
  await notifyOfRefusedPages(run, source);
  for (const problem of problems) run.log.warn("source.problem", { sourceId: source.id, ...problem });
  run.log.info("source.polled", { sourceId: source.id, found: discovery.links.length, new: kept.waiting });
  return { found: discovery.links.length, ...kept, outcome };
}

function problemsOfList(isOfAnother: boolean, isCut: boolean): ListingProblem[] {
  const reasons: ListingReason[] = [...(isOfAnother ? [TWICE] : []), ...(isCut ? [CUT] : [])];
  return reasons.map((reason) => ({ reason, item: null }));
}

/** A list that names nothing counts as unhealthy, whatever the status of its reply. */
function outcomeOf({ unchanged, links, problems }: Discovery): string {
  if (unchanged) return "unchanged";
  return links.length > 0 ? "ok" : (problems[0]?.reason ?? "empty");
}

/** Notifies the owner once when a source goes silent, and once when it is no longer silent. */
async function noteSilence(run: Run, source: Source, isNews: boolean): Promise<void> {
  if (isNews) return source.silenceNotifiedAt === null ? undefined : notifyOfNews(run, source);
  const at = silentAt(source);
  if (at === null || at > isoAt(run.now()) || source.silenceNotifiedAt !== null) return;
  await notifyOfSilence(run, source, source.lastNewAt ?? at);
}

/** `notices` are written before the state change that they report. */
type Ending = {
  found: Discovery;
  links: FoundLink[];
  isBacklog: boolean;
  notices: ReturnType<typeof sourceNotices>;
  ended: ReturnType<typeof endPoll>;
  gap: ReturnType<typeof noteGap>;
  /** The next poll as it is planned before the links are stored. */
  plan: Pick<Source, "nextPollAt" | "intervalSeconds">;
};

async function endEmpty(run: Run, { notices: [notice], ended }: Pick<Ending, "notices" | "ended">) {
  if (notice === undefined) await ended;
  else await run.db.batch([notice, ended]);
  return { waiting: 0, urls: [] };
}

async function keepAndEnd(run: Run, source: Source, ending: Ending) {
  const { missed, kept } = await keepInOneBatch(run, source, ending);
  await planByNews(run, source, ending, kept);
  for (const { sourceId, listed, beganAt } of missed)
    run.log.warn("source.gap", { sourceId, found: listed, since: beganAt });
  const now = isoAt(run.now());
  const urls = kept.filter(({ nextAttemptAt }) => nextAttemptAt <= now).map(({ url }) => url);
  return { waiting: kept.length, urls };
}

/** A first poll, and a part of a list that is too long, may find hundreds of links: the newest go first. */
function backlogOf({ firstPolledAt }: Source, links: FoundLink[], hasMore: boolean) {
  const isBacklog = firstPolledAt === null || hasMore;
  return { links: isBacklog ? newestFirst(links) : links, isBacklog };
}

async function keepInOneBatch(
  run: Run,
  source: Source,
  { found: { links: list }, links, isBacklog, notices: [notice], ended, gap }: Ending,
) {
  const { id } = source;
  const found = keepLinks(run, id, links, { isBacklog });
  const keeping = [found, ended, ...keepSightings(run, id, links)] as const;
  if (gap === null) {
    const [kept] =
      notice === undefined ? await run.db.batch(keeping) : [(await run.db.batch([notice, ...keeping]))[1]];
    return { missed: [], kept };
  }
  if (notice === undefined) {
    const [, missed, kept] = await run.db.batch([gapNotice(run, source, list), gap, ...keeping]);
    return { missed, kept };
  }
  const [, , missed, kept] = await run.db.batch([notice, gapNotice(run, source, list), gap, ...keeping]);
  return { missed, kept };
}

/** An adaptive source is planned after the links are stored: only then is it known which of them are new. */
async function planByNews(
  run: Run,
  source: Source,
  { found, plan }: Pick<Ending, "found" | "plan">,
  kept: readonly { url: string }[],
): Promise<void> {
  if (!source.adaptive || source.firstPolledAt === null || kept.length === 0) return;
  const urls = new Set(kept.map(({ url }) => url));
  const news = found.links.filter(({ url }) => urls.has(url));
  const { intervalSeconds, rhythm, nextPollAt } = planned(run, source, found, news);
  await replanPoll(run, { ...source, ...plan }, { intervalSeconds, rhythm, nextPollAt });
}

/** A failed poll delays the next one (backoff) and stores its reason in the source's row. */
export async function notePollFailure(run: Run, source: Source, failure: FailedTry): Promise<Kept> {
  const retry = nextPoll(source, failure, run.now(), run.random());
  const next = endedByGone(source, failure.reason, retry, run.now());
  const ended = endPoll(run, source, { ...next, ...NOT_MOVED, outcome: failure.reason }, null);
  await endEmpty(run, { notices: sourceNotices(run, source, next), ended });
  const { state, failures } = next;
  run.log.warn("source.failed", { sourceId: source.id, reason: failure.reason, state, failures });
  return { found: 0, waiting: 0, urls: [], outcome: failure.reason };
}

/** Puts a poll off because the host asked for a pause. This is not a failure of the source. */
export async function putOffPoll(
  run: Run,
  source: Source,
  { reason, retryAfterMs = 0 }: FailedTry,
): Promise<Kept> {
  await postponePoll(run, source, isoAt(run.now() + retryAfterMs));
  run.log.info("source.postponed", { sourceId: source.id, reason });
  return { found: 0, waiting: 0, urls: [], outcome: reason };
}

/** An unexpected error is logged with its stack and counts as a failed poll, unless the database is full. */
export async function notePollCrash(run: Run, source: Source, error: unknown): Promise<Kept> {
  if (isDatabaseFull(error)) {
    const rest = { reason: DATABASE_FULL, retryAfterMs: FULL_WAIT_MS };
    await surviveFull(run, error, { sourceId: source.id }, () => putOffPoll(run, source, rest));
    return { found: 0, waiting: 0, urls: [], outcome: DATABASE_FULL };
  }
  run.log.error("source.crashed", error, { sourceId: source.id });
  return notePollFailure(run, source, { reason: "crashed" });
}

function planned(run: Run, source: Source, found: Discovery, news: readonly FoundLink[]) {
  const plan = planPoll(source, found, news, run.now());
  const { intervalSeconds } = plan;
  return { ...plan, ...nextPoll({ ...source, intervalSeconds }, null, run.now(), run.random()) };
}

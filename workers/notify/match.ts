import type { AliasGroups } from "../shared/query/language/aliases.ts";
import { prepareDocument } from "../shared/query/match/document.ts";
import { anchorsIn } from "../shared/query/percolate/anchors.ts";
import type { Snippet } from "../shared/query/show/snippets.ts";
import { isoAt, type Run } from "../shared/run.ts";
import type { MatchBasis, NewMatch } from "../shared/store/alerts/matches.ts";
import { type Article, articleText } from "../shared/store/articles/article.ts";
import { otherOutlets } from "../shared/store/articles/story.ts";
import { isOfFirstPoll, sourceIdsOf } from "../shared/store/links/sightings.ts";
import { notifyOfFailure } from "../shared/store/subscriptions/failure-notice.ts";
import {
  type CandidateSubscription,
  candidateIdsFor,
  loadCandidates,
} from "../shared/store/subscriptions/postings.ts";
import { messageOf } from "./article-message.ts";
import { judge, type MatchInput } from "./match/judge.ts";
import { type Pace, paceOf } from "./match/pace.ts";
import { quietReason } from "./match/quiet.ts";

/** Maximum candidates in memory at a time. */
const CANDIDATES_PER_PAGE = 500;

/** `quiet`: how many of the matches do not alert. */
export type MatchResult = MatchBasis & { quiet: number };

/**
 * Tries an article on the subscriptions posted under one of its anchors, and stores the matches page by page.
 * Subscriptions that share no anchor with the article are never read. Returns what the outcome depends on.
 */
export async function match(
  article: Article,
  aliases: AliasGroups,
  run: Run,
  keep: (matched: NewMatch[]) => Promise<void>,
): Promise<MatchResult> {
  const tried: MatchResult = { filters: [], sourceIds: null, quiet: 0 };
  let isFirst: boolean | null = null;
  let alsoIn: number | null = null;
  const document = prepareDocument(articleText(article));
  const ids = await candidateIdsFor(run.db, anchorsIn(document, aliases));
  for (let from = 0; from < ids.length; from += CANDIDATES_PER_PAGE) {
    const page = await loadCandidates(run.db, ids.slice(from, from + CANDIDATES_PER_PAGE));
    if (page.some(isLimited)) tried.sourceIds ??= await sourceIdsOf(run.db, article);
    const seen = { document, sourceIds: tried.sourceIds ?? [], aliases };
    const failed: Failed[] = [];
    const hits = page.flatMap((candidate) => hitOf(candidate, article, seen, { run, failed }));
    if (article.publishedAt === null && hits.some(isLimitedByAge))
      isFirst ??= await isOfFirstPoll(run.db, article);
    if (hits.length > 0) alsoIn ??= (await otherOutlets(run.db, article)).length;
    const about = { isOfFirstPoll: isFirst ?? false, alsoIn: alsoIn ?? 0 };
    const matched = hits.map((hit) => newMatch(hit, article, about, run));
    await keep(matched);
    await notifyOfFailed(failed, article, run);
    tried.filters.push(...matched.map(filterOf));
    tried.quiet += matched.filter(({ quiet }) => quiet !== null).length;
  }
  return tried;
}

function isLimited({ sourceIds }: CandidateSubscription): boolean {
  return sourceIds !== null;
}

/** A subscription that matches the article, with the snippets, and when it is alerted. */
type Hit = { candidate: CandidateSubscription; snippets: Snippet[]; pace: Pace };

function isLimitedByAge({ candidate }: Hit): boolean {
  return candidate.maxAgeHours !== null;
}

function filterOf(match: NewMatch): MatchBasis["filters"][number] {
  const { subscriptionId, query, sourceIds, maxAgeHours } = match;
  return { subscriptionId, query, sourceIds, maxAgeHours };
}

/**
 * One hit or none. A subscription whose stored row is damaged is logged as an error, its owner is notified,
 * and the others are not affected. Without its query or its lists it cannot be tried; without the times of
 * its digest or its quiet hours it alerts at once.
 */
function hitOf(
  candidate: CandidateSubscription,
  article: Article,
  seen: MatchInput,
  { run, failed }: { run: Run; failed: Failed[] },
): Hit[] {
  const { damaged } = candidate;
  try {
    if (damaged.length > 0) report(new Error(`its stored ${damaged.join(" and ")} cannot be read`));
    if (damaged.some((column) => column === "channelIds" || column === "sourceIds")) return [];
    const snippets = judge(candidate, seen);
    if (snippets === null) return [];
    return [{ candidate, snippets, pace: paceOf(candidate, { nowMs: run.now(), random: run.random() }) }];
  } catch (error) {
    report(error);
    return [];
  }
  function report(error: unknown): void {
    run.log.error("subscription.failed", error, { subscriptionId: candidate.id, articleId: article.id });
    failed.push({ candidate, reason: error instanceof Error ? error.message : String(error) });
  }
}

/** A subscription that could not be tried. */
type Failed = { candidate: CandidateSubscription; reason: string };

/** Maximum notices about failed queries of one article. The others are sent with the next article. */
const FAILED_NOTICES_MAX = 4;

async function notifyOfFailed(
  failed: readonly Failed[],
  { id: articleId }: Article,
  run: Run,
): Promise<void> {
  const unreported = failed.filter(({ candidate }) => candidate.failedAt === null);
  for (const { candidate, reason } of unreported.slice(0, FAILED_NOTICES_MAX))
    await notifyOfFailure(run, candidate, { articleId, reason });
}

/** Facts about the article that are not part of it. */
type About = { isOfFirstPoll: boolean; alsoIn: number };

/**
 * The match with one delivery for each distinct channel. A quiet match has none; one collected for a digest
 * gets those of the digest.
 */
function newMatch(
  { candidate, snippets, pace: { collects, atTime } }: Hit,
  article: Article,
  { isOfFirstPoll, alsoIn }: About,
  run: Run,
): NewMatch {
  const { id: subscriptionId, query, sourceIds, maxAgeHours } = candidate;
  const quiet = quietReason(maxAgeHours, article, isOfFirstPoll);
  const body = messageOf({ subscription: candidate, article, snippets, alsoIn }, isoAt(run.now()));
  const isCollected = quiet === null && collects !== null;
  const channelIds = quiet === null && !isCollected ? [...new Set(candidate.channelIds)] : [];
  const deliveries = channelIds.map((channelId) => ({ id: run.newId(), channelId }));
  const filter = { subscriptionId, query, sourceIds, maxAgeHours };
  const fields = { channelIds, snippets, body, deliveries, quiet };
  const paced = { collects: isCollected ? collects : null, atTime };
  return { id: run.newId(), ...filter, ...fields, ...paced, countsToHour: candidate.maxPerHour !== null };
}

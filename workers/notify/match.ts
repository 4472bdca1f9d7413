import type { AliasGroups } from "../shared/query/language/aliases.ts";
import { prepareDocument } from "../shared/query/match/document.ts";
import { anchorsIn } from "../shared/query/percolate/anchors.ts";
import type { Snippet } from "../shared/query/show/snippets.ts";
import { isoAt, type Run } from "../shared/run.ts";
import type { MatchBasis, NewMatch } from "../shared/store/alerts/matches.ts";
import { type Article, articleText } from "../shared/store/articles/article.ts";
import { sourceIdsOf } from "../shared/store/links/sightings.ts";
import {
  type CandidateSubscription,
  candidateIdsFor,
  loadCandidates,
} from "../shared/store/subscriptions/postings.ts";
import { judge, type MatchInput } from "./match/judge.ts";
import { messageOf } from "./match/message.ts";

/** Candidates that are in memory at a time. */
const CANDIDATES_PER_PAGE = 500;

/**
 * Tries an article on the subscriptions that wait for one of its anchors, and keeps those that it matches,
 * page by page. Subscriptions that share no anchor with it are never looked at. Comes back with what the
 * outcome rests on.
 */
export async function match(
  article: Article,
  aliases: AliasGroups,
  run: Run,
  keep: (matched: NewMatch[]) => Promise<void>,
): Promise<MatchBasis> {
  const tried: MatchBasis = { filters: [], sourceIds: null };
  const document = prepareDocument(articleText(article));
  const ids = await candidateIdsFor(run.db, anchorsIn(document, aliases));
  for (let from = 0; from < ids.length; from += CANDIDATES_PER_PAGE) {
    const page = await loadCandidates(run.db, ids.slice(from, from + CANDIDATES_PER_PAGE));
    if (page.some(isLimited)) tried.sourceIds ??= await sourceIdsOf(run.db, article);
    const seen = { document, sourceIds: tried.sourceIds ?? [], aliases };
    const matched = page.flatMap((candidate) => tryOn(candidate, article, seen, run));
    await keep(matched);
    tried.filters.push(...matched.map(filterOf));
  }
  return tried;
}

function isLimited({ sourceIds }: CandidateSubscription): boolean {
  return sourceIds !== null;
}

function filterOf({ subscriptionId, query, sourceIds }: NewMatch): MatchBasis["filters"][number] {
  return { subscriptionId, query, sourceIds };
}

/**
 * One match or none. A subscription whose query cannot be tried is loud about it, and in nobody else's way.
 */
function tryOn(candidate: CandidateSubscription, article: Article, seen: MatchInput, run: Run): NewMatch[] {
  try {
    const snippets = judge(candidate, seen);
    return snippets === null ? [] : [newMatch(candidate, article, snippets, run)];
  } catch (error) {
    run.log.error("subscription.failed", error, { subscriptionId: candidate.id, articleId: article.id });
    return [];
  }
}

/** The match with one delivery for each channel, a channel that is named twice counting once. */
function newMatch(
  subscription: CandidateSubscription,
  article: Article,
  snippets: Snippet[],
  run: Run,
): NewMatch {
  const body = messageOf({ subscription, article, snippets }, isoAt(run.now()));
  const channelIds = [...new Set(subscription.channelIds)];
  const deliveries = channelIds.map((channelId) => ({ id: run.newId(), channelId }));
  const { id: subscriptionId, query, sourceIds } = subscription;
  return { id: run.newId(), subscriptionId, query, sourceIds, channelIds, snippets, body, deliveries };
}

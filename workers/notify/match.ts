import { anchorsIn } from "../shared/query/anchors.ts";
import { type PreparedDocument, prepareDocument } from "../shared/query/document.ts";
import type { Snippet } from "../shared/query/snippets.ts";
import { isoAt, type Run } from "../shared/run.ts";
import { type Article, articleText } from "../shared/store/article.ts";
import type { NewMatch } from "../shared/store/matches.ts";
import { type Candidate, candidateIdsFor, loadCandidates } from "../shared/store/postings.ts";
import { judge } from "./match/judge.ts";
import { messageOf } from "./match/message.ts";

/** Candidates that are in memory at a time. */
const CANDIDATES_PER_PAGE = 500;

/**
 * Tries an article on the subscriptions that wait for one of its anchors, and gives those that it matches, page by page. Subscriptions
 * that share no anchor with it are never looked at.
 */
export async function* match(article: Article, run: Run): AsyncGenerator<NewMatch[]> {
  const document = prepareDocument(articleText(article));
  const ids = await candidateIdsFor(run.db, anchorsIn(document));
  for (let from = 0; from < ids.length; from += CANDIDATES_PER_PAGE) {
    const page = await loadCandidates(run.db, ids.slice(from, from + CANDIDATES_PER_PAGE));
    yield page.flatMap((candidate) => tryOn(candidate, article, document, run));
  }
}

/** One match or none. A subscription whose query cannot be tried is loud about it, and in nobody else's way. */
function tryOn(candidate: Candidate, article: Article, document: PreparedDocument, run: Run): NewMatch[] {
  try {
    const snippets = judge(candidate, document);
    return snippets === null ? [] : [newMatch(candidate, article, snippets, run)];
  } catch (error) {
    run.log.error("subscription.failed", error, { subscriptionId: candidate.id, articleId: article.id });
    return [];
  }
}

/** The match with one delivery for each channel, a channel that is named twice counting once. */
function newMatch(subscription: Candidate, article: Article, snippets: Snippet[], run: Run): NewMatch {
  const body = messageOf({ subscription, article, snippets }, isoAt(run.now()));
  const channelIds = [...new Set(subscription.channelIds)];
  const deliveries = channelIds.map((channelId) => ({ id: run.newId(), channelId }));
  return { id: run.newId(), subscriptionId: subscription.id, snippets, body, deliveries };
}

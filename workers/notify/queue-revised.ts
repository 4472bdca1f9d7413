import { afterQuietHours } from "../shared/pace/quiet-hours.ts";
import type { AliasGroups } from "../shared/query/language/aliases.ts";
import { prepareDocument } from "../shared/query/match/document.ts";
import { anchorsIn } from "../shared/query/percolate/anchors.ts";
import { isoAt, type Run } from "../shared/run.ts";
import { type NewRevision, queueRevisions } from "../shared/store/alerts/queue-revisions.ts";
import { type Article, articleText } from "../shared/store/articles/article.ts";
import { type Change, lastChange } from "../shared/store/articles/revisions.ts";
import {
  type CandidateSubscription,
  candidateIdsFor,
  loadCandidates,
} from "../shared/store/subscriptions/postings.ts";
import { type Changes, changesOf, revisionMessage } from "./revision-message.ts";

/** Maximum candidates in memory at a time. */
const CANDIDATES_PER_PAGE = 500;

/**
 * Queues alerts of what the newspaper changed in an article, for the subscriptions that want them and were
 * alerted of the article before. They are found by the anchors of both texts: one that the article no longer
 * matches is alerted too, since that is what it may want to know.
 */
export async function queueRevised(article: Article, aliases: AliasGroups, run: Run): Promise<void> {
  const change = await lastChange(run.db, article);
  if (change === null) return;
  const ids = await candidateIdsFor(run.db, anchorsOfBoth(article, change, aliases));
  let changes: Changes | null = null;
  for (let from = 0; from < ids.length; from += CANDIDATES_PER_PAGE) {
    const page = await loadCandidates(run.db, ids.slice(from, from + CANDIDATES_PER_PAGE));
    const chosen = page.filter(({ alertsOnRevisions }) => alertsOnRevisions);
    if (chosen.length === 0) continue;
    changes ??= changesOf(article, change);
    const message = { revision: changes, timestamp: change.replacedAt };
    const revised = chosen.flatMap((one) =>
      newRevision(one, revisionMessage(one, article, message), article, run),
    );
    await queueRevisions(run, change, revised);
  }
}

function anchorsOfBoth(article: Article, { title, lead, body }: Change, aliases: AliasGroups): Set<string> {
  const before = { ...article, title, lead, body };
  return new Set(
    [article, before].flatMap((each) => [...anchorsIn(prepareDocument(articleText(each)), aliases)]),
  );
}

/** One or none: a subscription whose quiet hours cannot be reckoned does not affect the others. */
function newRevision(
  subscription: CandidateSubscription,
  body: string,
  { id: articleId }: Article,
  run: Run,
): NewRevision[] {
  const { id: subscriptionId, query, sourceIds, maxAgeHours, quietHours, channelIds } = subscription;
  const deliveries = [...new Set(channelIds)].map((channelId) => ({ id: run.newId(), channelId }));
  try {
    const atTime = isoAt(afterQuietHours(run.now(), quietHours));
    return [{ subscriptionId, query, sourceIds, maxAgeHours, body, deliveries, atTime }];
  } catch (error) {
    run.log.error("subscription.failed", error, { subscriptionId, articleId });
    return [];
  }
}

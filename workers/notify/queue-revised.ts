import { afterQuietHours } from "../shared/pace/quiet-hours.ts";
import type { AliasGroups } from "../shared/query/language/aliases.ts";
import { prepareDocument } from "../shared/query/match/document.ts";
import { anchorsIn } from "../shared/query/percolate/anchors.ts";
import { isoAt, type Run } from "../shared/run.ts";
import {
  type Alerted,
  alertedAmong,
  type NewRevision,
  queueRevisions,
} from "../shared/store/alerts/queue-revisions.ts";
import { type Article, articleText } from "../shared/store/articles/article.ts";
import { changeOf, listRevisions, type Revision } from "../shared/store/articles/revisions.ts";
import { candidateIdsFor } from "../shared/store/subscriptions/postings.ts";
import { type Changes, changesOf, revisionMessage } from "./revision-message.ts";

/** Maximum candidates in memory at a time. */
const CANDIDATES_PER_PAGE = 500;
/**
 * Maximum earlier readings whose words are looked up. More than one waits only where an article was revised
 * again before it was matched.
 */
const READINGS_MAX = 4;

/**
 * Queues alerts of what the newspaper changed in an article, for the subscriptions that want them and were
 * alerted of the article before. Each is sent the difference to the reading that it was sent last, so no
 * change is left out. They are found by the anchors of all these texts: one that the article no longer
 * matches is alerted too, since that is what it may want to know.
 */
export async function queueRevised(article: Article, aliases: AliasGroups, run: Run): Promise<void> {
  if (article.revision === 1) return;
  const readings = await listRevisions(run.db, article.id, {
    upTo: article.revision - 1,
    limit: READINGS_MAX,
  });
  const change = readings.map(changeOf).find((one) => one !== null);
  if (change === undefined) return;
  const ids = await candidateIdsFor(run.db, anchorsOfAll(article, readings, aliases));
  const changes = new Map<number, Changes>();
  for (let from = 0; from < ids.length; from += CANDIDATES_PER_PAGE) {
    const page = await alertedAmong(run.db, ids.slice(from, from + CANDIDATES_PER_PAGE), article.id);
    const revised: NewRevision[] = [];
    for (const one of page) {
      const known = knownTo(one, readings);
      if (known === null) continue;
      const revision = changes.get(known.number) ?? changesOf(article, known);
      changes.set(known.number, revision);
      const body = revisionMessage(one, article, { revision, timestamp: change.replacedAt });
      revised.push(newRevision(one, body, run));
    }
    await queueRevisions(run, change, revised);
  }
}

/**
 * The reading that a subscription was sent last; null if nothing was changed since. `readings` are the
 * newest first. The page that took the place of its feed's text is known as soon as that is.
 */
function knownTo({ lastSent }: Alerted, readings: readonly Revision[]): Revision | null {
  const since = readings.filter(({ number }) => number >= lastSent).toReversed();
  return since.find(({ id }) => id !== null) ?? null;
}

function anchorsOfAll(article: Article, readings: readonly Revision[], aliases: AliasGroups): Set<string> {
  const texts = readings.map(({ title, lead, body }) => ({ ...article, title, lead, body }));
  return new Set(
    [article, ...texts].flatMap((each) => [...anchorsIn(prepareDocument(articleText(each)), aliases)]),
  );
}

function newRevision(subscription: Alerted, body: string, run: Run): NewRevision {
  const { id: subscriptionId, query, sourceIds, maxAgeHours, quietHours, channelIds } = subscription;
  const deliveries = [...new Set(channelIds)].map((channelId) => ({ id: run.newId(), channelId }));
  const atTime = isoAt(afterQuietHours(run.now(), quietHours));
  return { subscriptionId, query, sourceIds, maxAgeHours, body, deliveries, atTime };
}

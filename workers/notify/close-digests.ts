import { isoAt, type Run } from "../shared/run.ts";
import {
  type DigestedArticle,
  type DueDigest,
  dueDigests,
  endDigest,
  postponeDigest,
  readCollected,
} from "../shared/store/alerts/digests.ts";
import { ARTICLES_MAX, digestMessageOf, shownArticle } from "./digest-message.ts";

/** Maximum digests of one run. The rest waits for the next minute. */
const DIGESTS_MAX = 2;
/** A full digest leaves its remaining matches to the next one, which is due this much later: at once. */
const NEXT_MS = 1;
const AGAIN_MS = 600_000;

/** Sends the digests that are due, each as one delivery to each channel. */
export async function closeDigests(run: Run): Promise<void> {
  for (const due of await dueDigests(run, DIGESTS_MAX)) await closeDigest(due, run);
}

/**
 * A digest that could not be read or stored is tried again later and does not delay the others. An article
 * whose row is damaged counts in it and is not shown.
 */
async function closeDigest(due: DueDigest, run: Run): Promise<void> {
  const { id: subscriptionId } = due;
  try {
    const { matchIds, articles } = await readCollected(run, due, ARTICLES_MAX);
    const digestId = run.newId();
    const count = matchIds.length;
    const shown = articles.flatMap((article) => shownOf(article, due, run));
    const body = digestMessageOf(due, { digestId, count, articles: shown }, isoAt(run.now()));
    const nextDueAt = isoAt(Math.max(run.now(), Date.parse(due.digestDueAt)) + NEXT_MS);
    const isEnded = await endDigest(run, due, { digestId, matchIds, articles, body, nextDueAt });
    if (isEnded) run.log.info("digest.queued", { digestId, subscriptionId, matches: count });
  } catch (error) {
    run.log.error("digest.failed", error, { subscriptionId });
    await postponeDigest(run, due, isoAt(run.now() + AGAIN_MS));
  }
}

function shownOf(article: DigestedArticle, { id: subscriptionId }: DueDigest, run: Run) {
  try {
    return [shownArticle(article)];
  } catch (error) {
    run.log.error("digest.article-failed", error, { subscriptionId, articleId: article.id });
    return [];
  }
}

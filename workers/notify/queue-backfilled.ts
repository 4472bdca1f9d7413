import { afterQuietHours } from "../shared/pace/quiet-hours.ts";
import { isoAt, type Run } from "../shared/run.ts";
import {
  type Backfilled,
  type BackfilledAlert,
  queueBackfilled,
  readBackfilled,
} from "../shared/store/alerts/backfilled.ts";
import { messageOf } from "./article-message.ts";

/** Maximum matches of one run. The rest waits for the next minute. */
const MATCHES_MAX = 25;

/**
 * Queues the alerts of backfills that are sent one by one. A failure is repeated by the next sweep and delays
 * nothing else.
 */
export async function queueBackfills(run: Run): Promise<void> {
  try {
    const { waiting, orphaned } = await readBackfilled(run, MATCHES_MAX);
    const alerts = [...waiting.map((one) => alertOf(one, run)), ...orphaned.map(withoutAlert)];
    if (alerts.length === 0) return;
    await queueBackfilled(run, alerts);
    run.log.info("backfill.queued", { matches: waiting.length, orphaned: orphaned.length });
  } catch (error) {
    run.log.error("backfill.queue-failed", error);
  }
}

/**
 * A match whose message cannot be built is logged as an error and not sent, so that the others do not wait
 * for it.
 */
function alertOf(
  { matchId, subscription, article, snippets, alsoIn }: Backfilled,
  run: Run,
): BackfilledAlert {
  try {
    const atTime = isoAt(afterQuietHours(run.now(), subscription.quietHours));
    const body = messageOf({ subscription, article, snippets, alsoIn }, isoAt(run.now()));
    const channelIds = [...new Set(subscription.channelIds)];
    return {
      matchId,
      body,
      atTime,
      deliveries: channelIds.map((channelId) => ({ id: run.newId(), channelId })),
    };
  } catch (error) {
    run.log.error("backfill.match-failed", error, {
      matchId,
      subscriptionId: subscription.id,
      articleId: article.id,
    });
    return withoutAlert(matchId);
  }
}

function withoutAlert(matchId: number): BackfilledAlert {
  return { matchId, body: "", atTime: "", deliveries: [] };
}

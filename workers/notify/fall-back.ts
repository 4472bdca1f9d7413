import { afterQuietHours } from "../shared/pace/quiet-hours.ts";
import { isoAt, type Run } from "../shared/run.ts";
import {
  type DueFallback,
  dueFallbacks,
  type FallbackStep,
  takeFallbackSteps,
} from "../shared/store/alerts/fallbacks.ts";

/** Maximum deliveries of one run. The rest waits for the next minute. */
const DELIVERIES_MAX = 50;
const MINUTE_MS = 60_000;
/** The wait before another check, if the delivery is late although its channel is not failing. */
const AGAIN_MS = 5 * MINUTE_MS;

/**
 * Sends a message that its channel did not accept in time to the subscription's fallback channel, once. The
 * first channel continues with its schedule. A failure here is repeated by the next sweep and delays nothing
 * else.
 */
export async function fallBack(run: Run): Promise<void> {
  try {
    const due = await dueFallbacks(run, DELIVERIES_MAX);
    if (due.length === 0) return;
    const created = await takeFallbackSteps(
      run,
      due.map((late) => stepFor(late, run)),
    );
    const lateOf = new Map(due.map((late) => [late.id, late]));
    for (const { id: deliveryId, fallbackOf } of created) {
      const late = lateOf.get(fallbackOf ?? 0);
      const names = { channel: late?.channelName, subscription: late?.subscriptionName };
      run.log.warn("delivery.fell-back", { deliveryId, fallbackOf, ...names });
    }
  } catch (error) {
    run.log.error("fallback.failed", error);
  }
}

/** After quiet hours the first channel gets its full time again. */
function stepFor({ id, fallbackChannelId, quietHours, afterMinutes, isFailing }: DueFallback, run: Run) {
  const nowMs = run.now();
  const step: FallbackStep = { id, newId: null, againAt: null };
  if (fallbackChannelId === null) return step;
  const awakeMs = afterQuietHours(nowMs, quietHours);
  if (awakeMs > nowMs) return { ...step, againAt: isoAt(awakeMs + afterMinutes * MINUTE_MS) };
  return isFailing ? { ...step, newId: run.newId() } : { ...step, againAt: isoAt(nowMs + AGAIN_MS) };
}

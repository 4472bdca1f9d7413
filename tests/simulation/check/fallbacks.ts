import { timeOfId } from "../../../workers/shared/run.ts";
import { START_MS } from "../world/paper.ts";
import type { Plan } from "../world/plan.ts";
import type { Received } from "../world/receiver.ts";

type Message = { data: { subscription: { id: string } } };

/** A request that was on its way already may be recorded so much later. */
const SLACK_MS = 10 * 60_000;

/**
 * What was made for a fallback channel although each channel of its subscription had taken the same bytes
 * long before, and its sender knew. An id tells when its delivery was made, where the clock never jumped.
 */
export function judgeFallbacks(
  history: readonly Received[],
  plan: Plan,
  subscriptions: readonly number[],
): string[] {
  return history.flatMap(({ channel, body, webhookId }) => {
    const at = subscriptions.indexOf(Number((JSON.parse(body) as Message).data.subscription.id));
    const { channels, fallback } = plan.subscriptions[at] ?? { channels: [] };
    if (fallback?.channel !== channel) return [];
    const madeMs = timeOfId(Number(webhookId)) - START_MS;
    const isTakenBy = (by: number) =>
      history.some((one) => one.channel === by && one.body === body && isTaken(one, madeMs - SLACK_MS));
    return channels.every(isTakenBy)
      ? [`subscription ${at + 1}: the fallback channel was told although all had taken it`]
      : [];
  });
}

function isTaken({ isTaken, by, atMs }: Received, beforeMs: number): boolean {
  return isTaken && by.disturbance === null && atMs < beforeMs;
}

import type { Plan } from "../world/plan.ts";
import type { Received } from "../world/receiver.ts";

type Message = { data: { subscription: { id: string } } };

/**
 * What went to a fallback channel although each channel of its subscription had taken the same bytes long
 * before, and its sender knew.
 */
export function judgeFallbacks(
  history: readonly Received[],
  plan: Plan,
  subscriptions: readonly number[],
): string[] {
  return history.flatMap(({ channel, body, atMs }) => {
    const at = subscriptions.indexOf(Number((JSON.parse(body) as Message).data.subscription.id));
    const { channels, fallback } = plan.subscriptions[at] ?? { channels: [] };
    if (fallback?.channel !== channel) return [];
    const wasTaken = (by: number) =>
      history.some(
        (other) =>
          other.channel === by &&
          other.body === body &&
          other.isTaken &&
          isKnown(other) &&
          other.atMs < atMs - SLACK_MS,
      );
    return channels.every(wasTaken) && isFirst(history, { channel, body, atMs })
      ? [`subscription ${at + 1}: the fallback channel was told although all had taken it`]
      : [];
  });
}

/** What was on its way already, in a slow exchange or from an invocation that was stalled. */
const SLACK_MS = 10 * 60_000;

/** Later requests repeat the first. */
function isFirst(
  history: readonly Received[],
  { channel, body, atMs }: Pick<Received, "channel" | "body" | "atMs">,
) {
  return !history.some((other) => other.channel === channel && other.body === body && other.atMs < atMs);
}

function isKnown({ by }: Received): boolean {
  return by.disturbance === null;
}

import { isoAt, type Run } from "../shared/run.ts";
import type { Attempt } from "../shared/store/alerts/attempts.ts";
import { type ClaimedDelivery, type Recorded, recordAttempt } from "../shared/store/alerts/outbox.ts";
import type { Channel, Message, Send, Sent } from "./channels/channel.ts";
import { sendWebhook } from "./channels/webhook.ts";
import { consequenceOf } from "./deliver/consequence.ts";

/** Makes one attempt at a delivery, and keeps it with all that follows from it. */
export async function deliver(delivery: ClaimedDelivery, run: Run): Promise<void> {
  const sent = await send(delivery, { id: String(delivery.id), body: delivery.body }, run);
  const chance = { nowMs: run.now(), random: run.random() };
  const consequence = consequenceOf(sent, delivery.attempts + 1, chance);
  const recorded = await recordAttempt(run, delivery, attemptOf(sent), consequence);
  if (recorded !== null) note(delivery, sent, recorded, run);
}

/**
 * Makes one attempt to send a message to a channel. An error that nobody foresaw counts as a failed one, so that its delivery comes to an
 * end like any other.
 */
export async function send(channel: Channel, message: Message, run: Run): Promise<Sent> {
  const startMs = run.now();
  try {
    return await CHANNELS[channel.kind](channel, message, run);
  } catch (error) {
    run.log.error("message.failed", error, { messageId: message.id });
    const tried = { attemptedAt: isoAt(startMs), durationMs: run.now() - startMs };
    return { ...tried, ...BROKEN };
  }
}

const CHANNELS: Readonly<Record<Channel["kind"], Send>> = { webhook: sendWebhook };

const BROKEN = {
  reason: "internal-error",
  final: false,
  disableChannel: null,
  status: null,
  reply: null,
  retryAfterMs: null,
} as const;

/** What is kept of an attempt. */
export function attemptOf({ attemptedAt, durationMs, status, reason, reply }: Sent): Attempt {
  return { attemptedAt, durationMs, status, reason, reply };
}

/** The end of a delivery without success is loud, and so is that of a channel. */
function note(delivery: ClaimedDelivery, sent: Sent, { state, isDisabled }: Recorded, run: Run): void {
  const { id: deliveryId, channelId, articleId, subscriptionId } = delivery;
  const { status, reason, durationMs } = sent;
  const fields = { deliveryId, channelId, articleId, subscriptionId, status, reason, durationMs };
  if (state === "dead") run.log.warn("delivery.dead", fields);
  else if (reason === null) run.log.info("delivery.delivered", fields);
  else run.log.info("delivery.failed", { ...fields, attempt: delivery.attempts + 1 });
  if (isDisabled) run.log.warn("channel.disabled", { channelId, reason: sent.disableChannel });
}

import * as z from "zod";
import { afterQuietHours } from "../shared/pace/quiet-hours.ts";
import { isoAt, type Run } from "../shared/run.ts";
import type { Attempt } from "../shared/store/alerts/attempts.ts";
import type { NextState } from "../shared/store/alerts/next-state.ts";
import { type ClaimedDelivery, claimCompanions, putBack } from "../shared/store/alerts/outbox.ts";
import { recordAttempt } from "../shared/store/alerts/record-attempt.ts";
import { readObject } from "../shared/stored-json.ts";
import type { Message, Sent } from "./channels/channel.ts";
import { sendTo } from "./channels/send-to.ts";
import { nextStateOf } from "./deliver/next-state.ts";

/**
 * Makes one attempt at a delivery, together with deliveries that go into the same message, and records it
 * with all its consequences.
 */
export async function deliver(delivery: ClaimedDelivery, run: Run): Promise<void> {
  if (await postponed(delivery, run)) return;
  const companions = delivery.group === null ? [] : await claimCompanions(run, delivery);
  const awake: ClaimedDelivery[] = [];
  for (const each of companions) if (!(await postponed(each, run))) awake.push(each);
  const together: Together = [delivery, ...awake];
  const sent = await sendTo(delivery, messageOf(together), run);
  const chance = { nowMs: run.now(), random: run.random() };
  // The message has attempts left as long as one of its deliveries has.
  const attemptsMade = 1 + Math.min(...together.map((each) => each.attempts - each.attemptsBefore));
  const next = notInQuietHours(nextStateOf(sent, attemptsMade, delivery, chance), delivery);
  const target = { ...delivery, ids: together.map(({ id }) => id) };
  const { deliveries, isDisabled } = await recordAttempt(run, target, attemptOf(sent), next);
  const states = new Map(deliveries.map(({ id, state }) => [id, state]));
  for (const each of together) note(each, sent, states.get(each.id), run);
  if (!isDisabled) return;
  const { channelId, channelName } = delivery;
  const reason = next.disableChannel;
  run.log.warn("channel.disabled", { channelId, channel: channelName, reason });
}

/**
 * A delivery that became due late may fall into its subscription's quiet hours: it waits until they end. A
 * change waits for the first alert of its article.
 */
async function postponed(delivery: ClaimedDelivery, run: Run): Promise<boolean> {
  const nowMs = run.now();
  const laterMs = afterQuietHours(afterFirst(nowMs, delivery), delivery.quietHours);
  if (laterMs > nowMs) await putBack(run, [delivery.id], isoAt(laterMs));
  return laterMs > nowMs;
}

function notInQuietHours(next: NextState, { quietHours }: ClaimedDelivery): NextState {
  const { nextAttemptAt } = next;
  if (nextAttemptAt === null) return next;
  return { ...next, nextAttemptAt: isoAt(afterQuietHours(Date.parse(nextAttemptAt), quietHours)) };
}

/** Milliseconds after the first alert's next attempt, or after now if that one is being made. */
const AFTER_FIRST_MS = 20_000;

function afterFirst(nowMs: number, { firstDueAt }: ClaimedDelivery): number {
  return firstDueAt === null ? nowMs : Math.max(nowMs, Date.parse(firstDueAt)) + AFTER_FIRST_MS;
}

type Together = [ClaimedDelivery, ...ClaimedDelivery[]];

/** One message for all deliveries, with the id of the oldest. */
function messageOf([first, ...others]: Together): Message {
  return {
    id: String(first.id),
    bodies: [first.body, ...others.map(({ body }) => body)],
    language: first.language ?? "vi",
  };
}

/** The fields of an attempt that are stored. */
export function attemptOf({ attemptedAt, durationMs, status, reason, reply }: Sent): Attempt {
  return { attemptedAt, durationMs, status, reason, reply };
}

/**
 * Logs the outcome. A failure is logged as a warning with names, because ids alone do not show the user what
 * is missing.
 */
function note(delivery: ClaimedDelivery, sent: Sent, state: string | undefined, run: Run): void {
  if (state === undefined) return;
  const { id: deliveryId, channelId, articleId, subscriptionId } = delivery;
  const { status, reason, durationMs } = sent;
  const ids = { deliveryId, channelId, articleId, subscriptionId };
  if (reason === null) {
    run.log.info("delivery.delivered", { ...ids, status, durationMs });
    return;
  }
  const names = {
    channel: delivery.channelName,
    subscription: delivery.subscriptionName,
    article: titleIn(delivery.body),
  };
  const fields = { ...ids, ...names, status, reason, durationMs, attempt: delivery.attempts + 1 };
  run.log.warn(state === "dead" ? "delivery.dead" : "delivery.failed", fields);
}

const titled = z.object({ data: z.object({ article: z.object({ title: z.string() }) }) });

function titleIn(body: string): string | null {
  const event = titled.safeParse(readObject(body));
  return event.success ? event.data.data.article.title : null;
}

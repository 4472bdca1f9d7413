import * as z from "zod";
import { RESOURCES } from "../budget.ts";
import { driftSignView } from "./drift.ts";
import { idView } from "./id.ts";
import { timeView } from "./time.ts";

const channel = z.object({ id: idView, name: z.string() });
const subscription = z.object({ id: idView, name: z.string(), query: z.string() });
const source = z.object({ id: idView, name: z.string(), url: z.string() });

/**
 * A message about the system itself. It is sent once when a state changes, to the channels that take notices.
 */
function notice<Type extends string, Data extends z.ZodRawShape>(type: Type, data: Data) {
  return z.object({
    type: z.literal(type),
    timestamp: timeView.meta({ description: "When the state changed: the same at every attempt." }),
    data: z.object(data),
  });
}

/** The notices by type, each with the change that raises it. */
export const NOTICES = {
  "channel.failing": notice("channel.failing", {
    channel,
    usedPercent: z.number().int().meta({
      description: "How much of a delivery's schedule is used up: reported at 50, 90 and 100.",
    }),
    failingSince: timeView,
    lastError: z.string(),
  }).meta({ id: "ChannelFailing" }),
  "channel.disabled": notice("channel.disabled", { channel, reason: z.string() }).meta({
    id: "ChannelDisabled",
  }),
  "channel.recovered": notice("channel.recovered", { channel }).meta({ id: "ChannelRecovered" }),
  "source.blocked": notice("source.blocked", { source, reason: z.string() }).meta({ id: "SourceBlocked" }),
  "source.gone": notice("source.gone", { source }).meta({ id: "SourceGone" }),
  "source.silent": notice("source.silent", {
    source,
    silentSince: timeView.meta({ description: "When its last article was found." }),
  }).meta({ id: "SourceSilent" }),
  "source.gap": notice("source.gap", {
    source,
    beganAt: timeView.meta({ description: "The poll before the possible gap." }),
    endedAt: timeView.meta({ description: "The poll after it." }),
  }).meta({ id: "SourceGap" }),
  "source.drifting": notice("source.drifting", {
    source,
    signs: z.array(driftSignView).meta({ description: "What is missing or short of late." }),
  }).meta({ id: "SourceDrifting" }),
  "source.recovered": notice("source.recovered", { source }).meta({ id: "SourceRecovered" }),
  "subscription.failed": notice("subscription.failed", {
    subscription: z.object({ id: idView, name: z.string(), query: z.string() }),
    articleId: idView.meta({ description: "The first article on which it could not be tried." }),
    reason: z.string(),
  }).meta({ id: "SubscriptionFailed" }),
  "subscription.spike": notice("subscription.spike", {
    subscription,
    day: z.iso.date().meta({ description: "The day (UTC), which need not be over." }),
    count: z.number().int().meta({ description: "Its alerts so far." }),
    usual: z.number().meta({ description: "The mean of the same weekday in the four weeks before." }),
    outlets: z.array(z.object({ outlet: z.string(), count: z.number().int() })),
    terms: z
      .array(z.object({ term: z.string(), count: z.number().int() }))
      .meta({ description: "Pairs of words that several of its titles share, the most telling first." }),
  }).meta({ id: "SubscriptionSpike" }),
  "subscription.silent": notice("subscription.silent", {
    subscription,
    lastDay: z.iso.date().meta({ description: "The last day (UTC) with an alert." }),
    usualGapDays: z.number().meta({ description: "The mean distance between days with alerts." }),
  }).meta({ id: "SubscriptionSilent" }),
  "budget.low": notice("budget.low", {
    resource: z.enum(RESOURCES),
    used: z.number().int().meta({ description: "Since 00:00 UTC; of the database, its size in bytes." }),
    limit: z.number().int(),
    lastsUntil: timeView.nullable().meta({
      description: "When the limit is reached at this rate; null: not before it is reset, or already.",
    }),
    resetsAt: timeView.nullable().meta({
      description: "When it is reset: 00:00 UTC; null for the database's size.",
    }),
  }).meta({ id: "BudgetLow" }),
} as const;

export type NoticeType = keyof typeof NOTICES;
export type Notice = { [Type in NoticeType]: z.input<(typeof NOTICES)[Type]> }[NoticeType];

import * as z from "zod";
import { idView } from "./id.ts";
import { timeView } from "./time.ts";

const channel = z.object({ id: idView, name: z.string() });
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
      description: "How much of a delivery's schedule is used up: told at 50, 90 and 100.",
    }),
    failingSince: timeView,
    lastError: z.string(),
  }).meta({ id: "ChannelFailing" }),
  "channel.disabled": notice("channel.disabled", { channel, reason: z.string() }).meta({
    id: "ChannelDisabled",
  }),
  "channel.recovered": notice("channel.recovered", { channel }).meta({ id: "ChannelRecovered" }),
  "source.blocked": notice("source.blocked", { source, reason: z.string() }).meta({ id: "SourceBlocked" }),
  "source.silent": notice("source.silent", {
    source,
    silentSince: timeView.meta({ description: "When its last article was found." }),
  }).meta({ id: "SourceSilent" }),
  "source.recovered": notice("source.recovered", { source }).meta({ id: "SourceRecovered" }),
  "subscription.failed": notice("subscription.failed", {
    subscription: z.object({ id: idView, name: z.string(), query: z.string() }),
    articleId: idView.meta({ description: "The first article on which it could not be tried." }),
    reason: z.string(),
  }).meta({ id: "SubscriptionFailed" }),
} as const;

export const noticeView = z.discriminatedUnion("type", [
  NOTICES["channel.failing"],
  NOTICES["channel.disabled"],
  NOTICES["channel.recovered"],
  NOTICES["source.blocked"],
  NOTICES["source.silent"],
  NOTICES["source.recovered"],
  NOTICES["subscription.failed"],
]);

export type NoticeType = keyof typeof NOTICES;
export type Notice = z.input<typeof noticeView>;

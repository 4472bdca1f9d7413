import * as z from "zod";
import { keyInput } from "./id.ts";
import { fromInput, toInput } from "./time.ts";

const DAYS_MAX = 14;
const DAY_MS = 86_400_000;

/** The states in which a delivery has ended. */
export const ENDED_STATES = ["dead", "canceled", "delivered"] as const;
export type EndedState = (typeof ENDED_STATES)[number];

const span = { from: fromInput, to: toInput };
const ofChannel = keyInput.optional().meta({ description: "Only those to this channel." });
const ofSubscription = keyInput.optional().meta({ description: "Only those of this subscription." });

/** Dead deliveries in a span of time, by when they were made. */
export const deadRangeInput = bounded(
  z.strictObject({ ...span, channelId: ofChannel, subscriptionId: ofSubscription }),
).meta({ id: "DeadRange" });

/** The same for deliveries that ended in any way. */
export const replayInput = bounded(
  z.strictObject({
    ...span,
    channel: ofChannel,
    subscription: ofSubscription,
    state: z.enum(ENDED_STATES).default("dead").meta({
      description: "`delivered`: the receiver gets the same messages, under the same ids, once more.",
    }),
  }),
).meta({ id: "Replay" });

function bounded<Shape extends z.ZodType<{ from: string; to: string }>>(range: Shape): Shape {
  return range
    .refine(({ from, to }) => from <= to, { path: ["from"], message: "is later than to" })
    .refine(({ from, to }) => Date.parse(to) - Date.parse(from) <= DAYS_MAX * DAY_MS, {
      path: ["from"],
      message: `more than ${DAYS_MAX} days before to`,
    });
}

export const recoveryInput = z
  .strictObject({
    since: fromInput.meta({ description: "What it failed at since is sent again: at most 14 days back." }),
  })
  .meta({ id: "Recovery" });

/** Whether a recovery would reach back too far. */
export function isTooLongAgo(since: string, nowMs: number): boolean {
  return nowMs - Date.parse(since) > (DAYS_MAX + 1) * DAY_MS;
}

export const sentAgainView = z
  .object({
    count: z
      .number()
      .int()
      .meta({ description: "How many deliveries are due now: at most 1,000 of a kind." }),
    hasMore: z.boolean().meta({ description: "Whether the same request may find more." }),
  })
  .meta({ id: "SentAgain" });

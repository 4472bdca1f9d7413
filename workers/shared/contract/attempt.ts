import * as z from "zod";
import { timeView } from "./time.ts";

/** One attempt to reach a channel. */
export const attemptView = z
  .object({
    attemptedAt: timeView,
    durationMs: z.number().int(),
    status: z.number().int().nullable().meta({ description: "The HTTP status; null where no reply came." }),
    reason: z.string().nullable().meta({ description: "Why it failed; null for a success." }),
    reply: z.string().nullable().meta({ description: "What the receiver said, cut." }),
  })
  .meta({ id: "Attempt" });

/** The same, as stored with its delivery; the first is number 1. */
export const numberedAttemptView = attemptView
  .extend({ number: z.number().int() })
  .meta({ id: "NumberedAttempt" });

import * as z from "zod";
import { DIGEST_MINUTES_MAX, WEEKDAYS } from "../pace/digest-time.ts";
import { timeZoneInput } from "./time-zone.ts";

const MINUTES_MIN = 5;
const PER_HOUR_MAX = 1_000;

const at = z
  .string()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, "is not a time of day such as 07:30")
  .meta({ description: "By the clock of the time zone.", example: "07:30" });
const timeZone = timeZoneInput.default("Asia/Ho_Chi_Minh");

/** When a subscription's digest is sent. */
export const digest = z
  .discriminatedUnion("every", [
    z.strictObject({
      every: z.literal("minutes"),
      minutes: z.int().min(MINUTES_MIN).max(DIGEST_MINUTES_MAX),
    }),
    z.strictObject({ every: z.literal("day"), at, timeZone }),
    z.strictObject({ every: z.literal("week"), weekday: z.enum(WEEKDAYS), at, timeZone }),
  ])
  .nullable()
  .meta({
    description:
      "Null: each article is sent at once. Otherwise matches are collected and sent in one message: so many minutes after the first article, or at a time of the day or week, and up to five minutes later.",
  });

export const quietHours = z
  .strictObject({ from: at, to: at, timeZone })
  .refine(({ from, to }) => from !== to, { path: ["to"], message: "is the same as from" })
  .nullable()
  .meta({ description: "A stretch of each day in which nothing is sent: it waits until the end of it." });

export const maxPerHour = z.int().min(1).max(PER_HOUR_MAX).nullable().meta({
  description:
    "Articles beyond this number in an hour are sent in one summary at the end of the hour. Null: no limit.",
});

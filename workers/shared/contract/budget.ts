import * as z from "zod";
import { PLANS } from "../plan.ts";
import { timeView } from "./time.ts";

const count = z.number().int();
const day = z.string().meta({ format: "date", description: "UTC.", example: "2026-11-29" });

const outlook = {
  used: count.meta({ description: "Since 00:00 UTC." }),
  limit: count.nullable().meta({ description: "What the plan allows in a day; null: it sets no limit." }),
  state: z.enum(["ok", "low", "reached"]).meta({ description: "`low` from 80 % of the limit on." }),
  perHour: count.nullable().meta({
    description:
      "The mean since 00:00 UTC, or since the first count of the day. The first hour counts whole.",
  }),
  expected: count.meta({ description: "What will have been used at the end of the day, at this rate." }),
  lastsUntil: timeView.nullable().meta({
    description: "When the limit is reached at this rate; null: not today, already, or no limit.",
  }),
};

const meteredView = z
  .object({
    ...outlook,
    workers: z
      .object({ ingest: count, notify: count, api: count })
      .meta({ description: "Which worker used how much of it." }),
  })
  .meta({ id: "MeteredResource" });

const databaseView = z
  .object({
    ...outlook,
    used: count.meta({ description: "The size of the database in bytes." }),
    limit: count.nullable().meta({ description: "Its maximum size in bytes; null: the plan sets none." }),
    perHour: count.nullable().meta({
      description: "How it grew in the last week, in bytes; null: it is not known for a day yet.",
    }),
    lastsUntil: timeView.nullable().meta({
      description: "When it is full at this rate; null: not within a year, already, or there is no limit.",
    }),
  })
  .meta({ id: "DatabaseResource" });

export const budgetView = z
  .object({
    plan: z.enum(PLANS).meta({
      description: "Cloudflare's plan, or `embedded`: a machine of one's own, which sets no limits.",
    }),
    day,
    resetsAt: timeView.meta({ description: "When the limits of a day are reset: 00:00 UTC." }),
    resources: z.object({
      rowsRead: meteredView,
      rowsWritten: meteredView,
      queueOperations: meteredView.meta({ description: "Three for each bell." }),
      requests: meteredView.meta({
        description: "Invocations of the workers: requests, ticks of cron, batches of a queue.",
      }),
      databaseBytes: databaseView,
    }),
    days: z
      .array(
        z.object({
          day,
          rowsRead: count,
          rowsWritten: count,
          queueOperations: count,
          requests: count,
          databaseBytes: count.nullable(),
        }),
      )
      .meta({ description: "This day and the seven before it, newest first; without days of no count." }),
  })
  .meta({ id: "Budget" });

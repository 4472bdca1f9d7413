import * as z from "zod";
import { timeView } from "./time.ts";

const backlogView = z
  .object({
    waiting: z.number().int().meta({ description: "Rows that wait for this stage, counted up to 1,000." }),
    due: z.number().int().meta({ description: "Those of them whose time has come, counted likewise." }),
    dueSince: timeView.nullable().meta({ description: "Since when the oldest of these is due." }),
    dueSeconds: z.number().int().meta({ description: "How long that is." }),
  })
  .meta({ id: "Backlog" });

export const healthQuery = z.object({
  check: z.enum(["1"]).optional().meta({
    description:
      "Holds the newest 5,000 articles, matches and deliveries against the invariants. It reads many rows, and needs the scope `admin`.",
  }),
});

/** In the order in which they are listed. */
export const HEALTH_REASONS = [
  "polls-overdue",
  "links-overdue",
  "articles-overdue",
  "deliveries-overdue",
  "sources-blocked",
  "sources-failing",
  "sources-gone",
  "sources-silent",
  "sources-drifting",
  "channels-failing",
  "channels-disabled",
  "articles-given-up",
  "deliveries-dead",
  "database-full",
  "budget-reached",
  "budget-ends-today",
] as const;
export type HealthReason = (typeof HEALTH_REASONS)[number];

/** Without a token, only the status and its reasons are given. */
export const healthView = z
  .object({
    status: z.enum(["ok", "degraded"]),
    reasons: z.array(z.enum(HEALTH_REASONS)).meta({
      description:
        "Why it is degraded. `…-overdue`: due since more than 15 minutes, so a stage does not run, or not keep up. Given up and dead: within the last day. `database-full`: within the last 15 minutes something could not be stored for lack of space. `budget-…`: a limit of the plan is reached, or will be before 00:00 UTC at this rate.",
    }),
    queues: z
      .object({ polls: backlogView, links: backlogView, articles: backlogView, deliveries: backlogView })
      .optional()
      .meta({
        description: "Sources to be polled, links to be read, articles to be matched, deliveries to be sent.",
      }),
    sources: z
      .record(z.string(), z.number().int())
      .optional()
      .meta({ description: "How many sources are in each state." }),
    givenUp: z.object({ articles: z.number().int(), deliveries: z.number().int() }).optional().meta({
      description:
        "Articles that could not be matched and dead deliveries, counted up to 1,000: these never alerted.",
    }),
    broken: z
      .array(
        z.object({
          name: z.string(),
          says: z.string().meta({ description: "What should be so." }),
          rows: z.number().int().meta({ description: "Of how many rows it is not so, counted up to 100." }),
          example: z.string().meta({ description: "The id or URL of one of them." }),
        }),
      )
      .optional()
      .meta({ description: "With `check=1`: the invariants that rows break. Empty, where all is well." }),
  })
  .meta({ id: "Health" });

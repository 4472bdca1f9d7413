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

/** All but the status is for the holder of a token. */
export const healthView = z
  .object({
    status: z.enum(["ok", "late"]).meta({
      description:
        "`late`: something is due since more than 15 minutes; a stage does not run, or not keep up.",
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
        "Articles that could not be matched and dead deliveries, counted up to 1,000: nobody heard of these.",
    }),
  })
  .meta({ id: "Health" });

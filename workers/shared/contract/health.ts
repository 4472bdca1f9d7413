import * as z from "zod";
import { timeView } from "./time.ts";

const backlogView = z
  .object({
    waiting: z.number().int().meta({ description: "Rows that wait for this stage." }),
    due: z.number().int().meta({ description: "Those of them whose time has come." }),
    dueSince: timeView.nullable().meta({ description: "Since when the oldest of these is due." }),
    dueSeconds: z
      .number()
      .int()
      .meta({ description: "How long that is; more than a few minutes is a fault." }),
  })
  .meta({ id: "Backlog" });

/** All but the status is for the holder of a token. */
export const healthView = z
  .object({
    status: z.literal("ok"),
    queues: z
      .object({ links: backlogView, articles: backlogView, deliveries: backlogView })
      .optional()
      .meta({ description: "Links to be read, articles to be matched, deliveries to be sent." }),
    sources: z
      .record(z.string(), z.number().int())
      .optional()
      .meta({ description: "How many sources are in each state." }),
  })
  .meta({ id: "Health" });

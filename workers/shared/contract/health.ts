import { z } from "zod";
import { timeView } from "./time.ts";

const queueView = z
  .object({
    waiting: z.number().int().meta({ description: "Rows that wait for this stage." }),
    overdue: z.number().int().meta({ description: "Those whose time has come." }),
    oldestDueAt: timeView.nullable().meta({ description: "Since when the oldest of them is due." }),
    overdueSeconds: z.number().int().meta({ description: "How long that is; 0 where nothing is due." }),
  })
  .meta({ id: "Queue" });

export const healthView = z
  .object({
    status: z.literal("ok"),
    queues: z.object({ links: queueView, articles: queueView, deliveries: queueView }).optional(),
    sources: z
      .record(z.string(), z.number().int())
      .optional()
      .meta({ description: "How many sources are in each state." }),
  })
  .meta({ id: "Health" });

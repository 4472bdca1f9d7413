import * as z from "zod";
import { driftSignView } from "./drift.ts";
import { idView } from "./id.ts";
import { ledgerDayView } from "./ledger.ts";
import { sourceView } from "./source.ts";
import { timeView } from "./time.ts";

/** The alarms of a source. */
const SOURCE_ALARMS = [
  "blocked",
  "failing",
  "gone",
  "silent",
  "gap",
  "list-problem",
  "pages-refused",
  "pages-unread",
  "drifting",
] as const;
export type SourceAlarm = (typeof SOURCE_ALARMS)[number];

export const sourceHealthView = z
  .object({
    id: idView,
    state: sourceView.shape.state,
    alarms: z.array(z.enum(SOURCE_ALARMS)).meta({
      description:
        "`gone`: its server says so (410); `silent`: nothing new for three times its longest quiet time; `gap`: a possible one within the last day; `list-problem`: its list was read with a fault; `pages-refused`: its last pages asked for a log-in or the like; `pages-unread`: half of the pages of the last two days, and five at least, gave no article; `drifting`: its articles are read otherwise than in the month before (`drift`).",
    }),
    lastPolledAt: timeView.nullable(),
    lastError: z.string().nullable(),
    listProblem: z.string().nullable(),
    lastNewAt: timeView.nullable().meta({ description: "When a poll last found something new." }),
    silentAt: timeView.nullable().meta({
      description: "When it is called silent if nothing new comes; null until its rhythm is known.",
    }),
    drift: z
      .object({ since: timeView, signs: z.array(driftSignView) })
      .nullable()
      .meta({
        description:
          "In what the articles of the last two days (or of the week, if they are fewer than 30) differ from those of the month before.",
      }),
    outcomes: z
      .array(z.object({ at: timeView, outcome: z.string() }))
      .meta({ description: "How the last ten polls ended, newest first: as `outcome` of a poll." }),
    gaps: z.array(z.object({ beganAt: timeView, endedAt: timeView, listed: z.number().int() })).meta({
      description:
        "Of the last 14 days, newest first: between these two polls it may have shown more than was seen. The later list had `listed` entries and none of them was known.",
    }),
    doubtful: z.array(z.object({ articleId: idView, title: z.string(), quality: z.number() })).meta({
      description: "The newest 20 articles of the last 14 days that were read doubtfully, or reported.",
    }),
    days: z.array(ledgerDayView).meta({ description: "The ledger of the last 14 days, newest first." }),
  })
  .meta({ id: "SourceHealth" });

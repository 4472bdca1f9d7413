import * as z from "zod";
import { articleHitView } from "./article-hit.ts";
import { idView } from "./id.ts";
import { cursorInput, nextView } from "./list.ts";
import { fromInput, timeView, toInput } from "./time.ts";

/** Maximum articles that one request looks at. */
const ARTICLES_MAX = 100;

/** The name of the list that its cursors continue. */
export const BACKFILL = "backfill";

const mode = z.enum(["list", "digest", "each"]);

export const backfillInput = z
  .strictObject({
    from: fromInput,
    to: toInput,
    mode: mode.meta({
      description:
        "`list` shows what it would have alerted, and keeps nothing; `digest` tells of it in one message for each channel; `each` sends an alert for each article.",
    }),
    limit: z
      .int()
      .min(1)
      .max(ARTICLES_MAX)
      .default(ARTICLES_MAX)
      .meta({ description: "How many articles this request looks at, at most." }),
    cursor: cursorInput(BACKFILL, ([id, ...more]) => (more.length === 0 ? id : undefined)),
  })
  .refine(({ from, to }) => from <= to, { path: ["from"], message: "is later than to" })
  .meta({ id: "NewBackfill" });

export const backfillView = z
  .object({
    mode,
    count: z.number().int().meta({
      description: "`list`: how many are in `data`; else how many matches this request made.",
    }),
    data: z
      .array(
        articleHitView
          .extend({
            isMatched: z.boolean().meta({
              description: "Whether it is a match of the subscription already: then it is not sent again.",
            }),
          })
          .meta({ id: "BackfillHit" }),
      )
      .meta({ description: "`list`: the articles, the first seen first; else empty." }),
    failed: z.array(idView).meta({
      description:
        "The articles that could not be tried, which is a fault of ours: their stored rows are damaged. They are left out.",
    }),
    digestDueAt: timeView.nullable().meta({
      description: "When the collected matches of the subscription are sent; null if there are none.",
    }),
    next: nextView,
  })
  .meta({ id: "Backfill" });

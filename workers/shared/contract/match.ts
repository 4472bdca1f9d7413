import * as z from "zod";
import { matches } from "../schema/deliveries.ts";
import { idView, keyInput } from "./id.ts";
import { listInput, listView } from "./list.ts";
import { snippetView } from "./snippet.ts";
import { timeView } from "./time.ts";

/** The outcome of a match: sent, waiting, or quiet. */
export const matchEndView = {
  isWaiting: z.boolean().meta({
    description: "Whether it waits for its subscription's next digest, or to be sent by a backfill.",
  }),
  quiet: z.enum(matches.quiet.enumValues).nullable().meta({
    description:
      "Why it does not alert: the article was older than the subscription's `maxAgeHours`, or has no date and was seen in its source's first poll. Null: it was sent, or waits.",
  }),
};

const matchView = z
  .object({
    id: idView,
    subscriptionId: idView,
    articleId: idView,
    snippets: z.array(snippetView),
    matchedAt: timeView,
    articleTitle: z.string().nullable().meta({ description: "null where the article is gone." }),
    digestId: idView.nullable().meta({
      description: "The digest that contains it; null if it was sent by itself, or waits for one.",
    }),
    ...matchEndView,
  })
  .meta({ id: "Match" });

export const matchListView = listView("MatchList", matchView);
export const matchListInput = z.strictObject({
  subscription: keyInput.optional(),
  digest: keyInput.optional().meta({ description: "The matches in one digest." }),
  ...listInput("matches"),
});

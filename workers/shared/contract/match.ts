import * as z from "zod";
import { matches } from "../schema/deliveries.ts";
import { idView, keyInput } from "./id.ts";
import { listInput, listView } from "./list.ts";
import { snippetView } from "./snippet.ts";
import { timeView } from "./time.ts";

/** The outcome of a match: sent, waiting, or quiet. */
export const matchEndView = {
  isWaiting: z.boolean().meta({
    description: "Whether it waits for its subscription's next digest, or to be told by a backfill.",
  }),
  quiet: z.enum(matches.quiet.enumValues).nullable().meta({
    description:
      "Why nobody was told: the article was older than the subscription's `maxAgeHours`, or has no date and came with its source's first poll. Null: it was told, or waits.",
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
      description: "The digest that tells of it; null where it was told by itself, or waits for one.",
    }),
    ...matchEndView,
  })
  .meta({ id: "Match" });

export const matchListView = listView("MatchList", matchView);
export const matchListInput = z.strictObject({
  subscription: keyInput.optional(),
  digest: keyInput.optional().meta({ description: "Those that one digest tells of." }),
  ...listInput("matches"),
});

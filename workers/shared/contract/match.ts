import * as z from "zod";
import { matches } from "../schema/deliveries.ts";
import { idView, keyInput } from "./id.ts";
import { listInput, listView } from "./list.ts";
import { snippetView } from "./snippet.ts";
import { timeView } from "./time.ts";

const matchView = z
  .object({
    id: idView,
    subscriptionId: idView,
    articleId: idView,
    snippets: z.array(snippetView),
    matchedAt: timeView,
    quiet: z.enum(matches.quiet.enumValues).nullable().meta({
      description:
        "Why nobody was told: the article was older than the subscription's `maxAgeHours`, or has no date and came with its source's first poll. Null: it was told.",
    }),
  })
  .meta({ id: "Match" });

export const matchListView = listView("MatchList", matchView);
export const matchListInput = z.strictObject({ subscription: keyInput.optional(), ...listInput("matches") });

import * as z from "zod";
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
  })
  .meta({ id: "Match" });

export const matchListView = listView("MatchList", matchView);
export const matchListInput = z.strictObject({ subscription: keyInput.optional(), ...listInput("matches") });

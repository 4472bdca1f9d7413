import * as z from "zod";
import { eventView } from "./facts.ts";
import { idView } from "./id.ts";
import { cursorInput, limitInput, listView } from "./list.ts";
import { timeView } from "./time.ts";

/** One edition of an event, merged from all articles that mention it. */
const editionView = eventView
  .extend({
    articles: z
      .array(z.object({ id: idView, title: z.string(), publishedAt: timeView.nullable() }))
      .meta({ description: "The articles about it, the last seen first." }),
  })
  .meta({ id: "EventEdition" });

export const eventListView = listView("EventList", editionView);

/** With one letter a word it has 100 words, the maximum number of terms in a query. */
const NAME_CHARS_MAX = 200;

export const eventListInput = z.strictObject({
  name: z
    .string()
    .max(NAME_CHARS_MAX)
    .refine((name) => /[\p{L}\p{N}]/u.test(name), "there is no word in it")
    .meta({
      description: "Words of the event's name, in any order, with or without diacritics.",
      example: "hội nghị hợp tác an ninh Việt Nam - Lào",
    }),
  limit: limitInput,
  cursor: cursorInput("events", ([position, ...more]) => (more.length === 0 ? position : undefined)),
});

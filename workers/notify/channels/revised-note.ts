import * as z from "zod";
import { outletName } from "../../shared/outlets.ts";
import { cutText, type NotePiece, oneLine, spaced } from "./text.ts";
import { type AlertLanguage, localTime, WORDS } from "./words.ts";

const HEADING_CHARS_MAX = 150;
const TITLE_CHARS_MAX = 250;
const OUTLET_CHARS_MAX = 80;
const PIECES_MAX = 40;
const text = z.string().transform(oneLine);

const revised = z.object({
  type: z.literal("article.revised"),
  timestamp: z.string(),
  data: z.object({
    subscription: z.object({ name: text }),
    article: z.object({ url: z.string(), outlet: text, title: text }),
    revision: z.object({
      changes: z.array(z.object({ pieces: z.array(z.object({ kind: z.string(), text: z.string() })) })),
    }),
  }),
});

/**
 * The parts of a note for a change of an article, one line for each changed field, with what was removed in
 * brackets and what was added marked; null for other events. The events differ in their subscriptions only.
 */
export function revisionIn(
  events: readonly unknown[],
  language: AlertLanguage,
  timeZone: string | undefined,
) {
  const read = events.map((event) => revised.safeParse(event));
  const [first] = read;
  if (!first?.success) return null;
  const { timestamp, data } = first.data;
  const names = read.flatMap(({ data: each }) => (each === undefined ? [] : each.data.subscription.name));
  const outlet = cutText(outletName(data.article.outlet) ?? data.article.outlet, OUTLET_CHARS_MAX);
  return {
    heading: cutText([...new Set(names)].join(", "), HEADING_CHARS_MAX),
    title: cutText(WORDS[language].revised(data.article.title), TITLE_CHARS_MAX),
    url: data.article.url,
    origin: [outlet, localTime(timestamp, language, timeZone)].filter(Boolean).join(" · "),
    at: timestamp,
    excerpts: data.revision.changes.map(({ pieces }) => pieces.slice(0, PIECES_MAX).flatMap(shown)),
  };
}

/** In chats a mark ends at its word: with a space before its end, "*5 *" is printed as it is. */
function shown({ kind, text: words }: { kind: string; text: string }): NotePiece[] {
  const line = spaced(words);
  const word = line.trimEnd();
  if (kind === "same" || word === "") return [{ text: line, style: "plain" }];
  if (kind === "removed") return [{ text: `[−${word}] `, style: "plain" }];
  const added = { text: word, style: "found" } as const;
  return word === line ? [added] : [added, { text: " ", style: "plain" }];
}

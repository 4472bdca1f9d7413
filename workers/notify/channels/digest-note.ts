import * as z from "zod";
import { outletName } from "../../shared/outlets.ts";
import { cutText, type NotePiece, oneLine } from "./text.ts";
import { type AlertLanguage, localTime, WORDS } from "./words.ts";

const HEADING_CHARS_MAX = 150;
const OUTLET_CHARS_MAX = 80;
const text = z.string().transform(oneLine);

const digested = z.object({
  type: z.literal("articles.digest"),
  data: z.object({
    subscription: z.object({ name: text }),
    digest: z.object({ reason: z.string(), count: z.number().int() }),
    articles: z.array(
      z.object({
        url: z.string(),
        outlet: text,
        title: text,
        publishedAt: z.string().nullable(),
        firstSeenAt: z.string(),
      }),
    ),
  }),
});
/** Maximum lines of a chat message. */
const LINES_MAX = 20;
const LINE_TITLE_CHARS_MAX = 140;
/** Maximum length of an address in a line; a longer one takes the space of two other lines. */
const LINE_URL_CHARS_MAX = 300;

/** The parts of a note for a digest, one line with its address for each article; null for other events. */
export function digestIn(event: unknown, language: AlertLanguage, timeZone: string | undefined) {
  const read = digested.safeParse(event);
  if (!read.success) return null;
  const { subscription, digest, articles } = read.data.data;
  const words = WORDS[language];
  const titleOf = digest.reason === "storm" ? words.storm : words.digest;
  const lines = articles.slice(0, LINES_MAX);
  const more = digest.count - lines.length;
  return {
    heading: cutText(subscription.name, HEADING_CHARS_MAX),
    title: titleOf(digest.count),
    excerpts: lines.map(({ title, url, outlet, publishedAt, firstSeenAt }): NotePiece[] => {
      const name = cutText(outletName(outlet) ?? outlet, OUTLET_CHARS_MAX);
      const at = localTime(publishedAt ?? firstSeenAt, language, timeZone);
      const text = `${cutText(title, LINE_TITLE_CHARS_MAX)} (${name}, ${at})`;
      if (url.length > LINE_URL_CHARS_MAX) return [{ text, style: "plain" }];
      return [
        { text: `${text} `, style: "plain" },
        { text: url, style: "link", href: url },
      ];
    }),
    also: more > 0 ? words.more(more) : "",
  };
}

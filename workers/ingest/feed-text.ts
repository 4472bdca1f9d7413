import type { Link } from "../shared/store/links/links.ts";
import { type Draft, extractText } from "./extract.ts";

/** `provenance.body` of an article whose text came from its feed, because its page could not be read. */
export const FROM_FEED = "feed";

/** A partial page's text is replaced by the feed's if the feed's is longer by at least this ratio. */
const LONGER_BY = 1.2;
const TITLE_CHARACTERS_MAX = 120;

/**
 * The article as its feed gives it: title, date and text, without the fields that only a page has. Null if
 * the feed has no text.
 */
export function draftFromFeed(
  { url, feedText, hintTitle, hintPublishedAt }: Link,
  now: string,
): Draft | null {
  if (feedText === null) return null;
  const read = extractText(feedText, { title: hintTitle ?? "", url, now });
  if (read === null) return null;
  return {
    ...read,
    url,
    canonicalUrl: url,
    outlet: new URL(url).hostname.replace(/^www\./, ""),
    title: hintTitle ?? beginningOf(read.body),
    lead: null,
    authors: [],
    publishedAt: hintPublishedAt,
    modifiedAt: null,
    section: null,
    images: [],
    live: false,
    provenance: {
      title: FROM_FEED,
      body: FROM_FEED,
      ...(hintPublishedAt === null ? {} : { publishedAt: FROM_FEED }),
    },
  };
}

/** The draft, with the feed's text as its body if the page shows only the beginning and the feed has more. */
export function withFeedText(draft: Draft, link: Link, now: string): Draft {
  const fromFeed = draft.partial ? draftFromFeed(link, now) : null;
  if (fromFeed === null || fromFeed.body.length < LONGER_BY * draft.body.length) return draft;
  const { body, marks, partial, wordCount, quality } = fromFeed;
  return {
    ...draft,
    body,
    marks,
    partial,
    wordCount,
    quality,
    provenance: { ...draft.provenance, body: FROM_FEED },
  };
}

/** An entry without a title gets its first words as its title. */
function beginningOf(body: string): string {
  const [line = ""] = body.split("\n", 1);
  if (line.length <= TITLE_CHARACTERS_MAX) return line;
  return `${line.slice(0, TITLE_CHARACTERS_MAX).replace(/\s+\S*$/, "")}…`;
}

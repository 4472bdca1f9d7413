import type { FeedText } from "../../../shared/feed-text.ts";

/** Of one entry's text so much is kept; the rest is left to its page. */
export const TEXT_CHARS_MAX = 32_000;

/**
 * The text of an entry: what the feed gives as its content, or its summary where that says more. Cut at
 * TEXT_CHARS_MAX, and then it is no more than a summary.
 */
export function chooseText(content: string | null, summary: string | null): FeedText | null {
  const isSummary = (content?.length ?? 0) < (summary?.length ?? 0);
  const html = isSummary ? summary : content;
  if (html === null || html.trim() === "") return null;
  return { html: html.slice(0, TEXT_CHARS_MAX), isSummary: isSummary || html.length > TEXT_CHARS_MAX };
}

/** Plain text as HTML that says the same; its empty lines part paragraphs. */
export function htmlOf(plain: string): string {
  return escaped(plain.slice(0, TEXT_CHARS_MAX)).replace(/\n[ \t]*\n/g, "<p>");
}

/** Text as it stands in HTML. */
export function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

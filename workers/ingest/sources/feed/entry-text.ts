import type { FeedText } from "../../../shared/feed-text.ts";

/** Maximum characters kept of one entry's text; the rest is read from its page. */
export const TEXT_CHARS_MAX = 32_000;
/** The same of every other field. */
export const FIELD_CHARS_MAX = 20_000;

/**
 * The text of an entry: its content, or its summary if that is longer. A text cut at TEXT_CHARS_MAX counts as
 * a summary.
 */
export function chooseText(content: string | null, summary: string | null): FeedText | null {
  const isSummary = (content?.length ?? 0) < (summary?.length ?? 0);
  const html = isSummary ? summary : content;
  if (html === null || html.trim() === "") return null;
  return { html: html.slice(0, TEXT_CHARS_MAX), isSummary: isSummary || html.length > TEXT_CHARS_MAX };
}

/** Plain text as HTML; blank lines separate paragraphs. */
export function htmlOf(plain: string): string {
  return escaped(plain.slice(0, TEXT_CHARS_MAX)).replace(/\n[ \t]*\n/g, "<p>");
}

/** Text escaped for HTML. */
export function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

import { isEdited } from "../shared/store/articles/alike.ts";
import type { Article, ReadArticle } from "../shared/store/articles/article.ts";
import { withoutAgo } from "./calendar/relative-date.ts";
import { FROM_FEED } from "./feed-text.ts";
import { anyOf } from "./words/entries.ts";

const PARAGRAPH_CHARS_MIN = 40;
const LINE_CHARS_MAX = 80;

/**
 * Whether what a page shows now is a later version of its article: changed, not only the beginning of it, and
 * not another text in its place (a notice that it was taken down, or the article that its address redirects
 * to). The page also takes the place of its feed's text, unless it shows less.
 */
export function isLaterVersion(article: Article, read: ReadArticle): boolean {
  if (article.provenance.body === FROM_FEED) return article.partial || !read.partial;
  return isChanged(article, read) && !isBeginning(article, read) && !isOther(article, read);
}

/**
 * Whether a later reading differs from the stored article in anything that its newspaper wrote. A clock or a
 * count of readers on a line of the text is different each time.
 */
export function isChanged(article: Article, read: ReadArticle): boolean {
  if (article.title !== read.title || article.lead !== read.lead) return true;
  return article.body !== read.body && lasting(article.body) !== lasting(read.body);
}

function lasting(body: string): string {
  return body
    .split("\n")
    .map((line) => (line.length <= LINE_CHARS_MAX ? lastingLine(line) : line))
    .join("\n");
}

/** "Cập nhật lúc 16:21 · 37 lượt xem · 5 phút trước", without its times and counts. */
function lastingLine(line: string): string {
  const counted = withoutAgo(line).replace(COUNT, "");
  return UPDATED.test(line) ? counted.replace(/\d+/g, "").replace(/\b[ap]m\b/gi, "") : counted;
}

const COUNT = new RegExp(
  String.raw`\d[\d.,]*\s?${anyOf("counterLabels")}(?!\p{L})|(?<!\p{L})${anyOf("counterLabels")}\s?:?\s?\d[\d.,]*`,
  "giu",
);
const UPDATED = new RegExp(String.raw`^${anyOf("updatedLabels")}(?!\p{L})`, "iu");

/** A page that asks for a log-in now, or shows nothing new and less than half of the text. */
function isBeginning(article: Article, { body, partial }: ReadArticle): boolean {
  if (partial && !article.partial) return true;
  const shown = body.replace(/\s*(?:…|\.{3})$/, "");
  return shown.length < article.body.length / 2 && article.body.startsWith(shown);
}

/** An edited article has its date, its title, or some of its text still. What its feed states is no sign. */
function isOther(article: Article, read: ReadArticle): boolean {
  const { title, publishedAt } = read.provenance;
  if (article.title === read.title && title !== "feed") return false;
  if (isEdited(article, { ...read, publishedAt: publishedAt === "feed" ? null : read.publishedAt }))
    return false;
  const known = new Set(article.body.split("\n\n"));
  return !read.body.split("\n\n").some((text) => text.length >= PARAGRAPH_CHARS_MIN && known.has(text));
}

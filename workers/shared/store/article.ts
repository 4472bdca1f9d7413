import type { ArticleText } from "../query/document.ts";
import type { articles } from "../schema/articles.ts";

export type Article = typeof articles.$inferSelect;

/** What reading a page gave, before the archive adds what it knows. */
export type ReadArticle = Omit<
  Article,
  | "id"
  | "sourceId"
  | "firstSeenAt"
  | "revision"
  | "matchedAt"
  | "claimedUntil"
  | "matchAttempts"
  | "matchFailure"
>;

/** What an article gives to be matched, indexed and highlighted. */
export function articleText({ title, lead, body, images, authors, outlet, sourceId }: Article): ArticleText {
  const captions = images.flatMap(({ caption }) => caption ?? []);
  return { title, lead, body, captions, authors, outlet, sourceId };
}

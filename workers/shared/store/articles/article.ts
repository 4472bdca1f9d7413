import type { EventFact, PersonFact } from "../../facts.ts";
import type { ArticleText } from "../../query/match/document.ts";
import type { articles } from "../../schema/articles.ts";

export type Article = typeof articles.$inferSelect;

/** The result of reading a page, without what the archive adds. */
export type ReadArticle = Omit<
  Article,
  | "id"
  | "sourceId"
  | "firstSeenAt"
  | "signature"
  | "storyId"
  | "revision"
  | "matchedAt"
  | "claimedUntil"
  | "matchAttempts"
  | "matchFailure"
>;

/** The fields that are searched. A reply has them too, with its ids as text. */
type TextOf = Pick<
  Article,
  "title" | "lead" | "body" | "images" | "authors" | "outlet" | "facts" | "publishedAt" | "firstSeenAt"
> & {
  sourceId: string | number | null;
};

/** The text of an article for matching, indexing and highlighting. */
export function articleText(article: TextOf): ArticleText {
  const { title, lead, body, images, authors, outlet, sourceId, facts } = article;
  const captions = images.flatMap(({ caption }) => caption ?? []);
  const persons = facts?.persons.map(withRank) ?? [];
  const events = facts?.events.map(withEdition) ?? [];
  const at = article.publishedAt ?? article.firstSeenAt;
  return { title, lead, body, captions, authors, persons, events, outlet, sourceId, at };
}

function withRank({ rank, name }: PersonFact): string {
  return rank === null ? name : `${rank} ${name}`;
}

function withEdition({ name, editionText }: EventFact): string {
  return editionText === null ? name : `${name} ${editionText}`;
}

import type { EventFact, PersonFact } from "../../facts.ts";
import type { ArticleText } from "../../query/match/document.ts";
import type { articles } from "../../schema/articles.ts";

export type Article = typeof articles.$inferSelect;

/** What reading a page gave, before the archive adds what it knows. */
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

/** The fields that are looked in; a reply has them too, with its ids as text. */
type TextOf = Pick<
  Article,
  "title" | "lead" | "body" | "images" | "authors" | "outlet" | "facts" | "publishedAt" | "firstSeenAt"
> & {
  sourceId: string | number | null;
};

/** What an article gives to be matched, indexed and highlighted. */
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

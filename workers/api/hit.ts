import type { Query } from "../shared/query/language/tree.ts";
import { prepareDocument } from "../shared/query/match/document.ts";
import { type Snippet, snippetsOf } from "../shared/query/show/snippets.ts";
import type { FoundArticle } from "../shared/store/articles/search.ts";

/** An article of a list, with what the query found in it. */
export function hitOf(query: Query | null, article: FoundArticle): FoundArticle & { snippets: Snippet[] } {
  const { text } = article;
  const snippets = query === null || text === null ? [] : snippetsOf(query, prepareDocument(text));
  return { ...article, snippets };
}

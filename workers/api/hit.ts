import { outletName } from "../shared/outlets.ts";
import type { Query } from "../shared/query/language/tree.ts";
import { prepareDocument } from "../shared/query/match/document.ts";
import { type Snippet, snippetsOf } from "../shared/query/show/snippets.ts";
import type { FoundArticle } from "../shared/store/articles/found.ts";

/** An article as a list shows it, with what the query found in it. */
export function hitOf(query: Query | null, article: FoundArticle): Hit {
  const { text } = article;
  const snippets = query === null || text === null ? [] : snippetsOf(query, prepareDocument(text));
  return { ...article, outletName: outletName(article.outlet), snippets };
}

type Hit = FoundArticle & { outletName: string | null; snippets: Snippet[] };

import { outletName } from "../shared/outlets.ts";
import type { Query } from "../shared/query/language/tree.ts";
import { type Snippet, snippetFinder } from "../shared/query/show/snippets.ts";
import type { FoundArticle } from "../shared/store/articles/found.ts";

/** Makes articles what a list shows of them, with what the query found in each. */
export function hitMaker(query: Query | null): (article: FoundArticle) => Hit {
  const snippetsIn = query === null ? null : snippetFinder(query);
  return (article) => {
    const { text } = article;
    const snippets = snippetsIn === null || text === null ? [] : snippetsIn(text);
    return { ...article, outletName: outletName(article.outlet), snippets };
  };
}

type Hit = FoundArticle & { outletName: string | null; snippets: Snippet[] };

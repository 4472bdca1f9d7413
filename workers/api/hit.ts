import type { Db } from "../shared/db.ts";
import { outletName } from "../shared/outlets.ts";
import type { Query } from "../shared/query/language/tree.ts";
import { type Snippet, snippetFinder } from "../shared/query/show/snippets.ts";
import type { FoundArticle } from "../shared/store/articles/found.ts";
import { countOtherOutlets } from "../shared/store/articles/story.ts";

/**
 * Articles as a list shows them, with what the query found in each, and in how many other papers they are.
 */
export async function hitsOf(db: Db, query: Query | null, articles: readonly FoundArticle[]): Promise<Hit[]> {
  const snippetsIn = query === null ? null : snippetFinder(query);
  const alsoIn = await countOtherOutlets(db, articles);
  return articles.map((article) => {
    const { id, text, outlet } = article;
    const snippets = snippetsIn === null || text === null ? [] : snippetsIn(text);
    return { ...article, outletName: outletName(outlet), alsoIn: alsoIn.get(id) ?? 0, snippets };
  });
}

type Hit = FoundArticle & { outletName: string | null; alsoIn: number; snippets: Snippet[] };

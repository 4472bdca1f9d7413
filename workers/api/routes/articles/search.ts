import type { z } from "zod";
import type { articleListView, articleSearchInput } from "../../../shared/contract/article.ts";
import { writeCursor } from "../../../shared/contract/cursor.ts";
import type { Db } from "../../../shared/db.ts";
import { ok } from "../../../shared/outcome.ts";
import type { Parsed } from "../../../shared/query/language/failure.ts";
import { relaxQuery } from "../../../shared/query/language/relax.ts";
import type { Query } from "../../../shared/query/language/tree.ts";
import { prepareDocument } from "../../../shared/query/match/document.ts";
import { type Snippet, snippetsOf } from "../../../shared/query/show/snippets.ts";
import {
  type FoundArticle,
  type FoundPage,
  type SearchKey,
  searchArticles,
} from "../../../shared/store/articles/search.ts";
import { queryWarnings } from "../../query-warnings.ts";
import { readQuery } from "../../read-query.ts";

type ArticleListPage = z.input<typeof articleListView>;

/**
 * One page of the articles that a request asks for, each with what was found in it; or what is wrong with its
 * query.
 */
export async function search(
  db: Db,
  input: z.output<typeof articleSearchInput>,
): Promise<Parsed<ArticleListPage>> {
  const query = input.q === undefined ? ok(null) : await readQuery(db, input.q);
  if (!query.ok) return query;

  const { source: sourceId = null, from = null, to = null, cursor: after = null, sort, limit } = input;
  const page = await searchArticles(db, { query: query.value, sourceId, from, to, sort, after, limit });
  return ok({
    data: page.articles.map((article) => ({ ...article, snippets: snippets(query.value, article) })),
    next: page.next === null ? null : writeCursor("articles", keyNumbers(page.next)),
    suggestion: after === null ? suggestion(query.value, page) : null,
    warnings: query.value === null || after !== null ? [] : await queryWarnings(db, query.value),
  });
}

function snippets(query: Query | null, { text }: FoundArticle): Snippet[] {
  return query === null || text === null ? [] : snippetsOf(query, prepareDocument(text));
}

function keyNumbers({ id, passed }: SearchKey): number[] {
  return passed === null ? [id] : [id, passed];
}

/** When a phrase finds nothing, the same words joined by AND may: the relaxed query is offered. */
function suggestion(query: Query | null, { articles, next }: FoundPage): ArticleListPage["suggestion"] {
  if (query === null || articles.length > 0 || next !== null) return null;
  const relaxed = relaxQuery(query);
  return relaxed === null ? null : { query: relaxed };
}

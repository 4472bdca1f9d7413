import type { z } from "zod";
import { joinsOf } from "../../../shared/accents/accents.ts";
import type { articleListView, articleSearchInput } from "../../../shared/contract/article.ts";
import { writeCursor } from "../../../shared/contract/cursor.ts";
import { ok } from "../../../shared/outcome.ts";
import type { Parsed } from "../../../shared/query/language/failure.ts";
import { relaxQuery } from "../../../shared/query/language/relax.ts";
import type { Query } from "../../../shared/query/language/tree.ts";
import type { Run } from "../../../shared/run.ts";
import { type FoundPage, type SearchKey, searchArticles } from "../../../shared/store/articles/search.ts";
import { readArchiveAccents } from "../../archive-accents.ts";
import { hitsOf } from "../../hit.ts";
import { queryWarnings } from "../../query-warnings.ts";
import { readFilter } from "../../read-filter.ts";

type ArticleListPage = z.input<typeof articleListView>;

/**
 * One page of the articles that a request asks for, each with what was found in it; or what is wrong with its
 * query.
 */
export async function search(
  run: Run,
  input: z.output<typeof articleSearchInput>,
): Promise<Parsed<ArticleListPage>> {
  const { db } = run;
  const filter = await readFilter(db, input);
  if (!filter.ok) return filter;
  const { query, typed } = filter.value;
  const { cursor: after = null, sort, limit } = input;
  const page = await searchArticles(db, { ...filter.value, sort, after, limit });
  return ok({
    data: await hitsOf(db, query, page.articles),
    next: page.next === null ? null : writeCursor("articles", keyNumbers(page.next)),
    ranked: page.ranked,
    suggestion: after === null ? await suggestion(run, typed, page) : null,
    warnings:
      typed === null || after !== null ? [] : await queryWarnings(db, typed, page.articles.length > 0),
  });
}

function keyNumbers({ id, passed }: SearchKey): number[] {
  return passed === null ? [id] : [id, passed];
}

/** A phrase may find nothing where its words joined by AND find something: that query is offered. */
async function suggestion(
  run: Run,
  query: Query | null,
  { articles, next }: FoundPage,
): Promise<ArticleListPage["suggestion"]> {
  if (query === null || articles.length > 0 || next !== null) return null;
  const accents = await readArchiveAccents(run);
  const relaxed = relaxQuery(query, (words) => joinsOf(accents, words));
  return relaxed === null ? null : { query: relaxed };
}

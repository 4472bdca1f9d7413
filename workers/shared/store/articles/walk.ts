import { sql } from "drizzle-orm";
import type { Db } from "../../db.ts";
import { compileQuery } from "../../query/index/compile.ts";
import type { Query } from "../../query/language/tree.ts";
import { prepareDocument } from "../../query/match/document.ts";
import { matchQuery } from "../../query/match/match.ts";
import { articles } from "../../schema/articles.ts";
import { type Article, articleText } from "./article.ts";
import { findHits, findHitsAbove, type Search } from "./search.ts";

export type Walk = Pick<Search, "query" | "sourceId" | "storyId" | "section" | "from" | "to">;

/**
 * A step of a walk down the archive: the ids of articles, newest first, and the id to continue below; null at
 * the end.
 */
export type Step = { ids: number[]; below: number | null };

/** Finds the next articles below this id, at most `count` and about three rows for each. */
export async function stepDown(db: Db, walk: Walk, below: number, count: number): Promise<Step> {
  const search: Search = { ...walk, sort: "newest", after: null, limit: count };
  const hits = await findHits(db, search, { id: below, passed: null }, count);
  const ids = hits.map(({ id }) => id);
  return { ids, below: ids.length < count ? null : (ids.at(-1) ?? null) };
}

/**
 * Reads whole articles that a step found, newest first. Those whose text does not match the query are left
 * out.
 */
export async function readStep(db: Db, walk: Walk, ids: readonly number[]): Promise<Article[]> {
  const rows = await db
    .select()
    .from(articles)
    .where(sql`${articles.id} in (select value from json_each(${JSON.stringify(ids)}))`)
    .orderBy(sql`${articles.id} desc`);
  return rows.filter(isMeant);

  function isMeant(article: Article): boolean {
    if (walk.query === null || !compileQuery(walk.query).confirm) return true;
    return matchQuery(walk.query, prepareDocument(articleText(article)));
  }
}

/** A walk up the archive needs a query. */
type WalkUp = Pick<Walk, "sourceId" | "from" | "to"> & { query: Query };

/**
 * Reads the next whole articles above this id that the index has for a query, the first seen first, about
 * four rows for each. The index also finds a few that do not match. `above` is the id to continue above; null
 * at the end.
 */
export async function stepUp(
  db: Db,
  walk: WalkUp,
  above: number,
  count: number,
): Promise<{ articles: Article[]; above: number | null }> {
  const search: Search = { ...walk, sort: "newest", after: null, limit: count };
  const hits = await findHitsAbove(db, search, above, count + 1);
  const ids = hits.slice(0, count).map(({ id }) => id);
  const rows = await db
    .select()
    .from(articles)
    .where(sql`${articles.id} in (select value from json_each(${JSON.stringify(ids)}))`)
    .orderBy(sql`${articles.id}`);
  return { articles: rows, above: hits.length > count ? (ids.at(-1) ?? null) : null };
}

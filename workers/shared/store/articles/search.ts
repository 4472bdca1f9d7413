import { type SQL, sql } from "drizzle-orm";
import type { Db } from "../../db.ts";
import { sourceIdToken } from "../../query/index/columns.ts";
import { compileQuery } from "../../query/index/compile.ts";
import { periodExpression } from "../../query/index/period.ts";
import type { Query } from "../../query/language/tree.ts";
import { firstIdAt } from "../../run.ts";
import { bestFirst, RANKED_MAX } from "./best-first.ts";
import { type FoundArticle, readHits } from "./found.ts";
import { hasColumns, joinForColumns } from "./narrowed.ts";

export type Search = {
  /** Null: every article. */
  query: Query | null;
  sourceId: number | null;
  /** The section as the article's page names it; null or absent: any. */
  section?: string | null;
  /** Articles of this story only; null or absent: any. */
  storyId?: number | null;
  /** Both inclusive, ISO 8601: when the article was published, or first seen where its page names no date. */
  from: string | null;
  to: string | null;
  sort: "newest" | "relevance";
  /** Where the previous page ended; null for the first page. */
  after: SearchKey | null;
  limit: number;
};

/**
 * Where a page of results ends. Newest first, it is the id of its last article. Best first, it is the number
 * of hits passed among the articles up to this id: scores change with every new article, so later ones stay
 * out.
 */
export type SearchKey = { id: number; passed: number | null };

type Hit = { id: number };

/** `ranked`: for best first, how many of the newest hits were ranked; null when ordered by time. */
export type FoundPage = { articles: FoundArticle[]; next: SearchKey | null; ranked: number | null };

/**
 * Maximum rounds in which one search confirms a page of hits by their text: the index cannot express every
 * query exactly (apart from the order of words).
 */
const ROUNDS_MAX = 5;
/** Milliseconds. A wrong clock may give an article a date later than its first sight. */
const CLOCK_SLACK_MS = 86_400_000;

/**
 * The articles that match, newest or best first. Newest first reads about three rows for each article of the
 * page, however large the archive is and however long ago the period, unless `section` makes it skip others.
 * Best first scores the newest hits, up to {@link RANKED_MAX}. A page may be short and still have a next one:
 * then many hits of the index did not match by their text.
 */
export async function searchArticles(db: Db, search: Search): Promise<FoundPage> {
  const found: FoundArticle[] = [];
  const asked = { ...search, match: await matchOf(db, search) };
  const isRanked = search.sort === "relevance" && search.query !== null;
  let key = search.after ?? { id: Number.MAX_SAFE_INTEGER, passed: isRanked ? 0 : null };
  let ranked = key.passed === null ? null : 0;
  for (let round = 0; round < ROUNDS_MAX && found.length < search.limit; round += 1) {
    const wanted = search.limit - found.length;
    const { hits, ranking } = await hitsBehind(db, asked, key, wanted + 1);
    if (ranking !== null) {
      ranked = ranking.count;
      key = { ...key, id: ranking.lastId };
    }
    const page = hits.slice(0, wanted);
    found.push(...(await readHits(db, search.query, page)));
    if (hits.length <= wanted) return { articles: found, next: null, ranked };
    key = keyBehind(key, page);
  }
  return { articles: found, next: key, ranked };
}

/** Of the hits that were ranked: the highest id, and how many there are. */
type Ranking = { lastId: number; count: number };

async function hitsBehind(
  db: Db,
  asked: Asked,
  { id, passed }: SearchKey,
  limit: number,
): Promise<{ hits: Hit[]; ranking: Ranking | null }> {
  if (passed === null) return { hits: await newestHits(db, asked, id, limit), ranking: null };
  const hits = await bestHits(db, asked, { id, passed }, limit);
  return { hits, ranking: hits[0] ?? null };
}

function keyBehind({ id, passed }: SearchKey, page: Hit[]): SearchKey {
  return passed === null ? { id: page.at(-1)?.id ?? id, passed } : { id, passed: passed + page.length };
}

/** The ids of the next hits below this one, newest first. */
export async function findHits(db: Db, search: Search, { id }: SearchKey, limit: number): Promise<Hit[]> {
  return newestHits(db, { ...search, match: await matchOf(db, search) }, id, limit);
}

/** The newest hits, and the lowest and highest id of all articles. */
export type NewestIds = { ids: number[]; first: number; last: number };

/**
 * The ids of the newest hits, in one row: to pass two thousand rows from the database to the worker costs
 * more than to find them.
 */
export async function newestIds(db: Db, search: Search, max: number): Promise<NewestIds> {
  const asked = { ...search, match: await matchOf(db, search) };
  const newest = newestOf(asked, Number.MAX_SAFE_INTEGER, max);
  const [found] = await db.all<{ ids: string; first: number | null; last: number | null }>(sql`
    select json_group_array(id) as ids, (select min(id) from articles) as first,
      (select max(id) from articles) as last
    from (${newest})`);
  return { ids: JSON.parse(found?.ids ?? "[]"), first: found?.first ?? 0, last: found?.last ?? 0 };
}

/** The ids of the next hits of a query above this one, the first seen first. */
export async function findHitsAbove(db: Db, search: Search, id: number, limit: number): Promise<Hit[]> {
  const asked = { ...search, match: await matchOf(db, search) };
  return db.all<Hit>(sql`${hitsOf(asked, Number.MAX_SAFE_INTEGER)} and hit.rowid > cast(${id} as integer)
    order by hit.rowid limit ${limit}`);
}

/** A search with its expression for the index; null where the index is not needed. */
type Asked = Search & { match: string | null };

function newestHits(db: Db, asked: Asked, id: number, limit: number): Promise<Hit[]> {
  return db.all<Hit>(newestOf(asked, id, limit));
}

function newestOf(asked: Asked, id: number, limit: number): SQL {
  if (asked.match !== null) return sql`${hitsOf(asked, id - 1)} order by hit.rowid desc limit ${limit}`;
  return sql`
    select article.id as id from articles as article
    where ${isWithin(asked, id - 1, sql`article.id`)} and ${hasColumns(asked)}
    order by article.id desc limit ${limit}`;
}

/**
 * The best of the newest hits up to this id, each with what is known of all that were ranked: one statement,
 * since each has a cost of its own.
 */
function bestHits(
  db: Db,
  asked: Asked,
  { id, passed }: { id: number; passed: number },
  limit: number,
): Promise<(Hit & Ranking)[]> {
  return db.all<Hit & Ranking>(sql`
    with newest as materialized (
      select min(id) as firstId, max(id) as lastId, count(*) as count
      from (${hitsOf(asked, id)} order by hit.rowid desc limit ${RANKED_MAX}))
    ${hitsOf(asked, id, WITH_RANKING)} and hit.rowid >= (select firstId from newest)
    order by ${bestFirst(asked.query)} limit ${limit} offset ${passed}`);
}

const WITH_RANKING = sql`, (select lastId from newest) as lastId, (select count from newest) as count`;

/** The hits of the index up to this id, in no order yet, with these columns beside their ids. */
function hitsOf(asked: Asked, last: number, columns = sql``): SQL {
  return sql`select hit.rowid as id${columns} from articles_index as hit ${joinForColumns(asked)}
    where hit.articles_index match ${asked.match} and ${isWithin(asked, last, sql`hit.rowid`)} and ${hasColumns(asked)}`;
}

/**
 * The expression for the index. A period with an end is included by its days, so that no newer article is
 * walked past.
 */
async function matchOf(db: Db, { query, sourceId, from, to }: Search): Promise<string | null> {
  const period = to === null || (await isBeingIndexed(db)) ? null : periodExpression(from, to);
  const source = sourceId === null ? null : `source : "${sourceIdToken(sourceId)}"`;
  const parts = [query === null ? null : compileQuery(query).match, source, period];
  const asked = parts.filter((part) => part !== null);
  return asked.length === 0 ? null : asked.join(" AND ");
}

/** Whether articles still wait to be indexed again: until then the index knows not every article's day. */
export const IS_BEING_INDEXED = sql`exists (select 1 from renewals where name = 'index')`;

async function isBeingIndexed(db: Db): Promise<boolean> {
  return (await db.all(sql`select 1 where ${IS_BEING_INDEXED}`)).length > 0;
}

/** A period also limits the walk down the ids: an article published since then was not seen before. */
function isWithin({ from }: Search, last: number, id: SQL): SQL {
  return sql`${id} between cast(${firstIdSince(from)} as integer) and cast(${last} as integer)`;
}

/** The lowest id of an article of this time and later; 0 for null. */
export function firstIdSince(from: string | null): number {
  return from === null ? 0 : firstIdAt(Date.parse(from) - CLOCK_SLACK_MS);
}

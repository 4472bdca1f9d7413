import { type SQL, sql } from "drizzle-orm";
import type { Db } from "../db.ts";
import { compileQuery } from "../query/compile.ts";
import { prepareDocument } from "../query/document.ts";
import { sourceIdToken } from "../query/index-columns.ts";
import { matchQuery } from "../query/match.ts";
import type { Query } from "../query/tree.ts";
import { firstIdAt } from "../run.ts";
import { articles } from "../schema/articles.ts";
import { type Article, articleText } from "./article.ts";

export type Search = {
  /** Null: every article. */
  query: Query | null;
  sourceId: number | null;
  /** Both inclusive, ISO 8601: when the article was published, or first seen where its page names no date. */
  from: string | null;
  to: string | null;
  sort: "newest" | "relevance";
  /** Where the page before ended; null for the first one. */
  after: SearchKey | null;
  limit: number;
};

/** The place of an article in a list of results. The score is null where newest comes first. */
export type SearchKey = { id: number; score: number | null };

export type FoundPage = { articles: Article[]; next: SearchKey | null };

/** The index cannot say every query exactly (the order of words apart): so many times does one search confirm a page of hits on their text. */
const ROUNDS_MAX = 5;
/** By a clock that is wrong, an article may bear a date later than its first sight. */
const CLOCK_SLACK_MS = 86_400_000;
/** For bm25, by column of articles_index: a word in a title says more than one in a body. */
const WEIGHTS = sql.raw("10.0, 5.0, 1.0, 2.0, 3.0, 3.0, 6.0, 0.0, 8.0, 4.0, 0.8, 1.6, 2.4, 2.4, 4.8");

/**
 * The articles that match, newest or best first. Newest first reads about three rows for each article of the page, however large the
 * archive is. A page may be short and still have a next one: then so many hits of the index were not what the query meant.
 */
export async function searchArticles(db: Db, search: Search): Promise<FoundPage> {
  const found: Article[] = [];
  let next: SearchKey | null = search.after;
  for (let round = 0; round < ROUNDS_MAX && found.length < search.limit; round += 1) {
    const wanted = search.limit - found.length;
    const hits = await findHits(db, { ...search, after: next, limit: wanted + 1 });
    const page = hits.slice(0, wanted);
    found.push(...(await readHits(db, search, page)));
    next = hits.length > wanted ? (page.at(-1) ?? null) : null;
    if (next === null) break;
  }
  return { articles: found, next };
}

function findHits(db: Db, search: Search): Promise<SearchKey[]> {
  if (search.query === null && search.sourceId === null) return newestArticles(db, search);
  return search.sort === "relevance" && search.query !== null ? bestHits(db, search) : newestHits(db, search);
}

function newestArticles(db: Db, search: Search): Promise<SearchKey[]> {
  return db.all<SearchKey>(sql`
    select article.id as id, null as score from articles as article
    where ${isBelow(search, sql`article.id`)} and ${isInPeriod(search)}
    order by article.id desc limit ${search.limit}`);
}

function newestHits(db: Db, search: Search): Promise<SearchKey[]> {
  return db.all<SearchKey>(sql`
    select hit.rowid as id, null as score from articles_index as hit ${joinForPeriod(search)}
    where hit.articles_index match ${matchOf(search)} and ${isBelow(search, sql`hit.rowid`)} and ${isInPeriod(search)}
    order by hit.rowid desc limit ${search.limit}`);
}

function bestHits(db: Db, search: Search): Promise<SearchKey[]> {
  const { after } = search;
  const isLater =
    after === null
      ? sql`true`
      : sql`(score > ${after.score} or (score = ${after.score} and id < cast(${after.id} as integer)))`;
  return db.all<SearchKey>(sql`
    with scored as (
      select hit.rowid as id, bm25(articles_index, ${WEIGHTS}) as score from articles_index as hit
      where hit.articles_index match ${matchOf(search)})
    select scored.id as id, scored.score as score from scored ${joinForPeriod(search, sql`scored.id`)}
    where ${isLater} and ${isInPeriod(search)} order by score, id desc limit ${search.limit}`);
}

function matchOf({ query, sourceId }: Search): string {
  if (query !== null) return compileQuery(query, sourceId === null ? {} : { sourceId }).match;
  return `source : "${sourceIdToken(sourceId ?? "")}"`;
}

/** A period narrows the walk down the ids as well: what was published since then was not seen before. */
function isBelow({ after, from }: Search, id: SQL): SQL {
  const last = after === null ? Number.MAX_SAFE_INTEGER : after.id - 1;
  const first = from === null ? 0 : firstIdAt(Date.parse(from) - CLOCK_SLACK_MS);
  return sql`${id} between cast(${first} as integer) and cast(${last} as integer)`;
}

function isInPeriod({ from, to }: Search): SQL {
  if (from === null && to === null) return sql`true`;
  const at = sql`coalesce(article.published_at, article.first_seen_at)`;
  return sql`${at} >= ${from ?? ""} and ${at} <= ${to ?? "9999"}`;
}

function joinForPeriod({ from, to }: Search, id = sql`hit.rowid`): SQL {
  return from === null && to === null ? sql`` : sql`join articles as article on article.id = ${id}`;
}

/** The hits' articles in the order of the hits, less those that the query's text does not mean after all. */
async function readHits(db: Db, { query }: Search, hits: SearchKey[]): Promise<Article[]> {
  const ids = JSON.stringify(hits.map(({ id }) => id));
  const rows = await db
    .select()
    .from(articles)
    .where(sql`${articles.id} in (select value from json_each(${ids}))`);
  const byId = new Map(rows.map((article) => [article.id, article]));
  const ordered = hits.flatMap(({ id }) => byId.get(id) ?? []);
  if (query === null || !compileQuery(query).confirm) return ordered;
  return ordered.filter((article) => matchQuery(query, prepareDocument(articleText(article))));
}

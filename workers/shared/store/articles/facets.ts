import { sql } from "drizzle-orm";
import type { Db } from "../../db.ts";
import type { Query } from "../../query/language/tree.ts";
import { firstIdAt } from "../../run.ts";
import { whole } from "../sql/whole-json.ts";
import { newestIds, type Search } from "./search.ts";

/** The values of one article that are counted. */
export type FacetRow = {
  outlet: string;
  /** The article's own id where it shares its story with no other. */
  story: number;
  section: string | null;
  /** When it was published, or first seen where its page names no date. */
  at: string;
  persons: string[];
  events: string[];
};

export type FacetRows = { total: number; isEstimate: boolean; rows: FacetRow[] };

/** Maximum hits that are counted one by one. */
const COUNTED_MAX = 2_000;
/** Maximum articles that are read. */
const ROWS_MAX = 500;

/**
 * How many articles the index finds, and what the newest of them have in common. Reads one row of the index
 * for each hit up to 2,000, and some 15 for each of 500 articles.
 */
export async function readFacets(
  db: Db,
  filter: Omit<Search, "sort" | "after" | "limit">,
): Promise<FacetRows> {
  const search: Search = { ...filter, sort: "newest", after: null, limit: COUNTED_MAX };
  const ids = await newestIds(db, search, COUNTED_MAX + 1);
  const isEstimate = ids.length > COUNTED_MAX;
  const total = isEstimate ? await expectedTotal(db, ids, search.from) : ids.length;
  return { total, isEstimate, rows: await readRows(db, ids.slice(0, ROWS_MAX)) };
}

/** How many articles of this time and later the index finds for a query, counted up to 2,000. */
export async function countMatches(db: Db, query: Query, from: string): Promise<number> {
  const search: Search = {
    query,
    sourceId: null,
    from,
    to: null,
    sort: "newest",
    after: null,
    limit: COUNTED_MAX,
  };
  return (await newestIds(db, search, COUNTED_MAX)).length;
}

/** The total, extrapolated from the newest articles and rounded to two figures. */
async function expectedTotal(db: Db, ids: readonly number[], from: string | null): Promise<number> {
  const [ends] = await db.all<{ first: number; last: number }>(
    sql`select (select min(id) from articles) as first, (select max(id) from articles) as last`,
  );
  const { first = 0, last = 0 } = ends ?? {};
  const begin = from === null ? first : Math.max(first, firstIdAt(Date.parse(from)));
  const seen = Math.max(1, last - (ids.at(-1) ?? last));
  const expected = (ids.length * Math.max(seen, last - begin)) / seen;
  return Number(expected.toPrecision(2));
}

async function readRows(db: Db, ids: readonly number[]): Promise<FacetRow[]> {
  const names = (list: "persons" | "events") => sql`
    (select json_group_array(distinct json_extract(one.value, '$.name'))
     from json_each(${whole(sql`article.facts`)}, ${`$.${list}`}) as one)`;
  const rows = await db.all<Omit<FacetRow, "persons" | "events"> & { persons: string; events: string }>(sql`
    select outlet, coalesce(story_id, id) as story, section, coalesce(published_at, first_seen_at) as at,
      ${names("persons")} as persons, ${names("events")} as events
    from articles as article where id in (select value from json_each(${JSON.stringify(ids)}))`);
  return rows.map(({ persons, events, ...row }) => ({
    ...row,
    persons: JSON.parse(persons),
    events: JSON.parse(events),
  }));
}

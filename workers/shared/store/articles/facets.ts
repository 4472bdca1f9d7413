import { sql } from "drizzle-orm";
import type { Db } from "../../db.ts";
import { firstIdAt } from "../../run.ts";
import { VIET_NAM_MINUTES } from "../../zone.ts";
import { asText } from "../sql/as-text.ts";
import { whole } from "../sql/whole-json.ts";
import { type NewestIds, newestIds, type Search } from "./search.ts";

/** The values of one article that are counted. */
export type FacetRow = {
  outlet: string;
  /** The article's own id where it shares its story with no other. */
  story: number;
  section: string | null;
  /**
   * The day in Việt Nam on which it was published, or first seen where its page names no date; null where the
   * stored time is damaged.
   */
  day: string | null;
  persons: string[];
  events: string[];
};

export type FacetRows = { total: number; isEstimate: boolean; rows: FacetRow[] };

/** Maximum hits that are counted one by one. */
const COUNTED_MAX = 2_000;
/** Maximum articles that are read. */
const ROWS_MAX = 500;
/** Maximum of them that the database passes in one value. */
const TOGETHER_MAX = 25;
const NAME_CHARACTERS_MAX = 200;

/**
 * How many articles the index finds, and what the newest of them have in common. Reads one row of the index
 * for each hit up to 2,000, and some 15 for each of 500 articles.
 */
export async function readFacets(
  db: Db,
  filter: Omit<Search, "sort" | "after" | "limit">,
): Promise<FacetRows> {
  const search: Search = { ...filter, sort: "newest", after: null, limit: COUNTED_MAX };
  const newest = await newestIds(db, search, COUNTED_MAX + 1);
  const { ids } = newest;
  const isEstimate = ids.length > COUNTED_MAX;
  const total = isEstimate ? expectedTotal(newest, search.from) : ids.length;
  return { total, isEstimate, rows: await readRows(db, ids.slice(0, ROWS_MAX)) };
}

/** The total, extrapolated from the newest articles and rounded to two figures. */
function expectedTotal({ ids, first, last }: NewestIds, from: string | null): number {
  const begin = from === null ? first : Math.max(first, firstIdAt(Date.parse(from)));
  const seen = Math.max(1, last - (ids.at(-1) ?? last));
  const expected = (ids.length * Math.max(seen, last - begin)) / seen;
  return Number(expected.toPrecision(2));
}

/**
 * In few rows: each row that the database passes to the worker costs more than to read it. In more than one,
 * and without the rest of a name that is none: D1 takes no value of more than 2 MB.
 */
async function readRows(db: Db, ids: readonly number[]): Promise<FacetRow[]> {
  const names = (list: "persons" | "events") => sql`
    (select json_group_array(distinct substr(one.value ->> '$.name', 1, ${NAME_CHARACTERS_MAX}))
     from json_each(${whole(sql`article.facts`)}, ${`$.${list}`}) as one)`;
  const parts = Array.from({ length: Math.ceil(ids.length / TOGETHER_MAX) }, (_, part) =>
    ids.slice(part * TOGETHER_MAX, (part + 1) * TOGETHER_MAX),
  );
  const read = await db.all<{ rows: string }>(sql`
    select (select json_group_array(json_object(
      'outlet', ${asText(sql`outlet`)}, 'story', cast(coalesce(story_id, id) as integer), 'section', ${asText(sql`section`)},
      'day', date(coalesce(published_at, first_seen_at), ${`+${VIET_NAM_MINUTES} minutes`}),
      'persons', ${names("persons")}, 'events', ${names("events")}))
      from articles as article where id in (select value from json_each(part.value))) as rows
    from json_each(${JSON.stringify(parts)}) as part`);
  return read.flatMap(({ rows }) => JSON.parse(rows));
}

import { type SQL, sql } from "drizzle-orm";

/** The columns of articles that limit a search; null or absent: not limited. */
type Narrowed = {
  from: string | null;
  to: string | null;
  section?: string | null;
  storyId?: number | null;
};

/** The condition on `article` for what the index does not hold. */
export function hasColumns({ from, to, section = null, storyId = null }: Narrowed): SQL {
  const ofSection = section === null ? sql`true` : sql`article.section = ${section}`;
  const isThere =
    storyId === null ? ofSection : sql`article.story_id = cast(${storyId} as integer) and ${ofSection}`;
  if (from === null && to === null) return isThere;
  const at = sql`coalesce(article.published_at, article.first_seen_at)`;
  return sql`${isThere} and ${at} >= ${from ?? ""} and ${at} <= ${to ?? "9999"}`;
}

/** The join that this condition needs; empty where it needs none. */
export function joinForColumns({ from, to, section = null, storyId = null }: Narrowed): SQL {
  const isNeeded = from !== null || to !== null || section !== null || storyId !== null;
  return isNeeded ? sql`join articles as article on article.id = hit.rowid` : sql``;
}

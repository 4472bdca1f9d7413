import { type SQL, sql } from "drizzle-orm";

/** What narrows a search by columns of the articles; null or absent: by nothing. */
type Narrowed = {
  from: string | null;
  to: string | null;
  section?: string | null;
  storyId?: number | null;
};

/** The condition on `article` for what is not in the index. */
export function hasColumns({ from, to, section = null, storyId = null }: Narrowed): SQL {
  const ofSection = section === null ? sql`true` : sql`article.section = ${section}`;
  const isThere =
    storyId === null ? ofSection : sql`article.story_id = cast(${storyId} as integer) and ${ofSection}`;
  if (from === null && to === null) return isThere;
  const at = sql`coalesce(article.published_at, article.first_seen_at)`;
  return sql`${isThere} and ${at} >= ${from ?? ""} and ${at} <= ${to ?? "9999"}`;
}

/** The join that those conditions need; nothing where there is none. */
export function joinForColumns({ from, to, section = null, storyId = null }: Narrowed): SQL {
  const isNeeded = from !== null || to !== null || section !== null || storyId !== null;
  return isNeeded ? sql`join articles as article on article.id = hit.rowid` : sql``;
}

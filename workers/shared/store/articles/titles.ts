import { sql } from "drizzle-orm";
import type { Db } from "../../db.ts";

/** The titles of these articles by their ids; an unknown id has none. It reads a row for each. */
export async function titlesOf(db: Db, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await db.all<{ id: number; title: string }>(sql`
    select id, title from articles where id in (select cast(value as integer) from json_each(${JSON.stringify(ids)}))`);
  return new Map(rows.map(({ id, title }) => [String(id), title]));
}

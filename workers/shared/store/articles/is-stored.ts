import { type SQL, sql } from "drizzle-orm";

/** Whether an article exists when the statement is run: it can be deleted at any time. */
export function isStored(articleId: number): SQL {
  return sql`exists (select 1 from articles where id = cast(${articleId} as integer))`;
}

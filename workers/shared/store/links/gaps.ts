import { and, desc, eq, gte, type SQL, sql } from "drizzle-orm";
import type { FoundLink } from "../../contract/found-link.ts";
import type { Db } from "../../db.ts";
import { isoAt, type Run } from "../../run.ts";
import { gaps } from "../../schema/gaps.ts";

export type SourceGap = typeof gaps.$inferSelect;

type PolledBefore = { id: number; lastPolledAt: string | null; listed: number | null };

/**
 * The statement that notes a possible gap where no entry of a list is known. It belongs in the batch that
 * stores the list's links, before that statement. It reads up to the first known entry. Null for a source
 * whose list was empty or never read: nothing can be missing before it.
 */
export function noteGap(run: Run, { id, lastPolledAt, listed }: PolledBefore, list: readonly FoundLink[]) {
  if (lastPolledAt === null || listed === null || listed === 0 || list.length === 0) return null;
  const row = sql`select cast(${id} as integer), ${isoAt(run.now())}, ${lastPolledAt}, cast(${list.length} as integer)
    where ${isNoneKnown(list)}`;
  return run.db.insert(gaps).select(row).onConflictDoNothing().returning();
}

/** Whether no entry of a list was found before. */
export function isNoneKnown(list: readonly FoundLink[]): SQL {
  const urls = JSON.stringify(list.map(({ url }) => url));
  return sql`not exists (select 1 from json_each(${urls}) as entry cross join links on links.url = entry.value)`;
}

/** The possible gaps of a source since this time, newest first. */
export function listGaps(db: Db, sourceId: number, since: string, limit: number): Promise<SourceGap[]> {
  return db
    .select()
    .from(gaps)
    .where(and(eq(gaps.sourceId, sourceId), gte(gaps.endedAt, since)))
    .orderBy(desc(gaps.endedAt))
    .limit(limit);
}

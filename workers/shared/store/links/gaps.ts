import { and, desc, eq, gte, type SQL, sql } from "drizzle-orm";
import type { FoundLink } from "../../contract/found-link.ts";
import type { Db } from "../../db.ts";
import { isoAt, type Run } from "../../run.ts";
import { gaps } from "../../schema/gaps.ts";

export type SourceGap = typeof gaps.$inferSelect;

type PolledBefore = { id: number; lastPolledAt: string | null; listed: number | null };

/**
 * The statement that notes a possible gap where no entry of a list is known; it waits to be filled from now
 * on. It belongs in the batch that stores the list's links, before that statement. It reads up to the first
 * known entry. Null for a source whose list was empty or never read: nothing can be missing before it.
 */
export function noteGap(
  run: Run,
  { id, lastPolledAt, listed }: PolledBefore,
  { list, scope }: { list: readonly FoundLink[]; scope: string | null },
) {
  if (lastPolledAt === null || listed === null || listed === 0 || list.length === 0) return null;
  const now = isoAt(run.now());
  const row = sql`select cast(${id} as integer), ${now}, ${lastPolledAt}, cast(${list.length} as integer),
    ${scope}, ${now}, 0 where ${isNoneKnown(list)}`;
  return run.db.insert(gaps).select(row).onConflictDoNothing().returning();
}

/** Milliseconds; longer than it takes to fill a gap. After a crash it is tried again when this is over. */
const FILL_LEASE_MS = 600_000;
const FILLS_MAX = 3;
/** Milliseconds. So long a gap may wait for the end of its host's pause. */
const REST_MS_MAX = 86_400_000;

/**
 * Takes gaps that wait to be filled, the longest waiting first. Each is due once more later, at most three
 * times in all, unless {@link endGap} says that it is filled or {@link putOffGap} that its host rests.
 * Without such gaps it reads one row.
 */
export async function takeGaps(run: Run, limit: number): Promise<SourceGap[]> {
  const [now, again] = [isoAt(run.now()), isoAt(run.now() + FILL_LEASE_MS)];
  // A time that lies further ahead than one set now would was written by a clock that was ahead.
  const due = await run.db.all(sql`
    select source_id as sourceId, ended_at as endedAt, fill_at as fillAt from gaps indexed by gaps_to_fill
    where fill_at is not null and (fill_at <= ${now} or fill_at > ${again}) order by fill_at limit ${limit}`);
  if (due.length === 0) return [];
  const taken = sql`select each.value ->> 'sourceId', each.value ->> 'endedAt', each.value ->> 'fillAt'
    from json_each(${JSON.stringify(due)}) as each`;
  const next = sql`case when fills + 1 < ${FILLS_MAX} then ${again} end`;
  return run.db
    .update(gaps)
    .set({ fillAt: next, fills: sql`fills + 1` })
    .where(sql`(source_id, ended_at, fill_at) in (${taken})`)
    .returning();
}

/** The statement after which nothing more is looked for in this gap. */
export function endGap(run: Run, gap: SourceGap) {
  return run.db.update(gaps).set({ fillAt: null }).where(isGap(gap));
}

/** The try for which this gap was taken does not count, unless the gap is older than a day. */
export async function putOffGap(run: Run, gap: SourceGap): Promise<void> {
  if (Date.parse(gap.endedAt) < run.now() - REST_MS_MAX) return;
  const again = isoAt(run.now() + FILL_LEASE_MS);
  await run.db.update(gaps).set({ fillAt: again, fills: sql`fills - 1` }).where(isGap(gap));
}

function isGap({ sourceId, endedAt }: SourceGap) {
  return and(eq(gaps.sourceId, sourceId), eq(gaps.endedAt, endedAt));
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

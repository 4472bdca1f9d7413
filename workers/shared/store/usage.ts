import { asc, gte, type SQL, sql } from "drizzle-orm";
import { dayAt } from "../budget.ts";
import type { Db } from "../db.ts";
import { isoAt, type Run } from "../run.ts";
import { usage } from "../schema/usage.ts";
import { METERED, type Metered, type TakenUsage } from "../usage.ts";

export type UsageRow = typeof usage.$inferSelect;

/**
 * Stores what this isolate has used, if it is time to: one row. What cannot be stored is kept for the next
 * time; that its statement was done although it failed counts it twice, which is a fraction of a percent.
 */
export async function keepUsage(run: Run): Promise<void> {
  const taken = run.usage.take(run.now());
  if (taken === null) return;
  try {
    await addUsage(run, taken);
  } catch (error) {
    run.usage.giveBack(taken);
    run.log.error("usage.not-stored", error);
  }
}

/** What was used on this day (UTC) and later, day by day and worker by worker: three rows a day. */
export function readUsage(db: Db, since: string): Promise<UsageRow[]> {
  return db.select().from(usage).where(gte(usage.day, since)).orderBy(asc(usage.day), asc(usage.worker));
}

async function addUsage(run: Run, { used, databaseBytes }: TakenUsage): Promise<void> {
  const now = isoAt(run.now());
  const row = { day: dayAt(run.now()), worker: run.usage.worker, since: now, ...used, databaseBytes };
  const sums = METERED.map((metered) => [metered, plus(metered)] as const);
  await run.db
    .insert(usage)
    .values({ ...row, storedAt: now })
    .onConflictDoUpdate({
      target: [usage.day, usage.worker],
      set: {
        ...(Object.fromEntries(sums) as Record<Metered, SQL>),
        databaseBytes: sql`coalesce(excluded.database_bytes, ${usage.databaseBytes})`,
        storedAt: now,
      },
    });
}

function plus(metered: Metered): SQL {
  const column = usage[metered];
  return sql`${column} + excluded.${sql.identifier(column.name)}`;
}

import { gte, type SQL, sql } from "drizzle-orm";
import { type Budget, budgetOf } from "../budget.ts";
import { dayAt, isoAt, type Run } from "../run.ts";
import { usage } from "../schema/usage.ts";
import { METERED, type Metered, type TakenUsage } from "../usage.ts";

/**
 * Stores what this isolate has used, if it is time to: one row. What cannot be stored is kept for the next
 * time. If the statement failed only after it had been executed, this use is counted twice: a fraction of a
 * percent.
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

const DAYS_BEFORE = 7;
const DAY_MS = 86_400_000;

/** What is left of the plan's budget, with a week of days before: it reads three rows for each day. */
export async function readBudget({ db, now, plan }: Run): Promise<Budget> {
  const nowMs = now();
  const since = dayAt(nowMs - DAYS_BEFORE * DAY_MS);
  const rows = await db.select().from(usage).where(gte(usage.day, since));
  return budgetOf(rows, plan, nowMs);
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

import { type Budget, budgetOf, dayAt } from "../shared/budget.ts";
import type { Run } from "../shared/run.ts";
import { readUsage } from "../shared/store/usage.ts";

const DAYS_BEFORE = 7;
const DAY_MS = 86_400_000;

/** What is left of the plan's budget, with a week of days before: it reads three rows for each day. */
export async function readBudget({ db, now, plan }: Run): Promise<Budget> {
  const nowMs = now();
  return budgetOf(await readUsage(db, dayAt(nowMs - DAYS_BEFORE * DAY_MS)), plan, nowMs);
}

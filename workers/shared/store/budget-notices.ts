import { eq, sql } from "drizzle-orm";
import { type Budget, isRoomy, RESOURCES, type Resource } from "../budget.ts";
import type { Run } from "../run.ts";
import { budgetNotices } from "../schema/usage.ts";
import { raiseNotice } from "./alerts/raise-notice.ts";
import { readBudget } from "./usage.ts";

/**
 * Notifies the owner of each resource that is nearly used up: daily limits once a day, the size of the
 * database once until there is room again. Reads what the budget reads, and a row for each notice.
 */
export async function notifyOfBudget(run: Run): Promise<void> {
  const budget = await readBudget(run);
  const notified = new Map(
    (await run.db.select().from(budgetNotices)).map(({ resource, day }) => [resource, day]),
  );
  for (const resource of RESOURCES) {
    const notifiedFor = notified.get(resource);
    const isNotified = resource === "databaseBytes" ? notifiedFor !== undefined : notifiedFor === budget.day;
    const isLow = budget.resources[resource].state !== "ok";
    if (isLow && !isNotified) await notifyOfLowResource(run, budget, resource);
  }
  if (notified.has("databaseBytes") && isRoomy(budget.resources.databaseBytes)) await forgetDatabase(run);
}

/** The notice and its day are one batch, so it is sent once. */
async function notifyOfLowResource(run: Run, budget: Budget, resource: Resource): Promise<void> {
  const { used, limit, lastsUntil } = budget.resources[resource];
  const { day } = budget;
  const isDaily = resource !== "databaseBytes";
  const resetsAt = isDaily ? budget.resetsAt : null;
  const data = { resource, used, limit: limit ?? 0, lastsUntil, resetsAt };
  const isNotifiedFor = isDaily ? sql`and day = ${day}` : sql``;
  const when = sql`not exists (select 1 from budget_notices where resource = ${resource} ${isNotifiedFor})`;
  await run.db.batch([
    raiseNotice(run, { type: "budget.low", data }, { when }),
    run.db
      .insert(budgetNotices)
      .values({ resource, day })
      .onConflictDoUpdate({ target: budgetNotices.resource, set: { day } }),
  ]);
  run.log.warn("budget.low", { resource, used, limit, lastsUntil });
}

async function forgetDatabase({ db }: Run): Promise<void> {
  await db.delete(budgetNotices).where(eq(budgetNotices.resource, "databaseBytes"));
}

import { type SQL, sql } from "drizzle-orm";
import { isoAt, type Run } from "../run.ts";
import { sources } from "../schema/sources.ts";

type Source = typeof sources.$inferSelect;
type Plan = Pick<Source, "nextPollAt"> & Partial<Pick<Source, "intervalSeconds">>;

/**
 * What a poll plans for its source, as columns of a statement. The owner may have edited the row since it was
 * read as `known`: an interval set meanwhile stays and counts from now, and a source that was made due
 * meanwhile stays due.
 */
export function unlessEdited(
  run: Run,
  known: Pick<Source, "nextPollAt" | "intervalSeconds" | "adaptive">,
  plan: Plan,
): { nextPollAt: SQL<string>; intervalSeconds?: SQL<number> } {
  const { nextPollAt, intervalSeconds, adaptive } = sources;
  const isEdited = sql`(${intervalSeconds} <> ${known.intervalSeconds} or ${adaptive} <> ${Number(known.adaptive)})`;
  const byEdit = sql`strftime('%Y-%m-%dT%H:%M:%fZ', ${isoAt(run.now())}, ${intervalSeconds} || ' seconds')`;
  const at = sql`case when ${isEdited} then min(${plan.nextPollAt}, ${byEdit}) else ${plan.nextPollAt} end`;
  const soonest = sql<string>`case when ${nextPollAt} <> ${known.nextPollAt} then min(${nextPollAt}, ${at}) else ${at} end`;
  if (plan.intervalSeconds === undefined) return { nextPollAt: soonest };
  const interval = sql<number>`case when ${isEdited} then ${intervalSeconds} else ${plan.intervalSeconds} end`;
  return { nextPollAt: soonest, intervalSeconds: interval };
}

import { and, eq, isNull, sql } from "drizzle-orm";
import { isoAt, type Run } from "../../run.ts";
import { subscriptions } from "../../schema/subscriptions.ts";
import { raiseNotice } from "../alerts/raise-notice.ts";

type Failing = Pick<typeof subscriptions.$inferSelect, "id" | "name" | "query">;

/**
 * Records that a subscription's query cannot be tried, and notifies its owner: once, until its query is
 * edited. It does nothing for one that was edited meanwhile.
 */
export async function notifyOfFailure(
  run: Run,
  { id, name, query }: Failing,
  { articleId, reason }: { articleId: number; reason: string },
): Promise<void> {
  const isNew = and(eq(subscriptions.id, id), eq(subscriptions.query, query), isNull(subscriptions.failedAt));
  const data = { subscription: { id: String(id), name, query }, articleId: String(articleId), reason };
  await run.db.batch([
    raiseNotice(
      run,
      { type: "subscription.failed", data },
      { when: sql`exists (select 1 from subscriptions where ${isNew})` },
    ),
    run.db
      .update(subscriptions)
      .set({ failedAt: isoAt(run.now()) })
      .where(isNew),
  ]);
}

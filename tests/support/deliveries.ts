import type { Db } from "../../workers/shared/db.ts";
import { deliveries } from "../../workers/shared/schema/deliveries.ts";

export const AN_HOUR_AGO = "2026-11-21T11:00:00.000Z";

/** A delivery that is due for an hour, of an article of its own. */
export async function givenDelivery(
  db: Db,
  given: Partial<typeof deliveries.$inferInsert> & { id: number },
): Promise<void> {
  const owners = { subscriptionId: 1, articleId: given.id, channelId: 1 };
  const due = { state: "pending", nextAttemptAt: AN_HOUR_AGO, createdAt: AN_HOUR_AGO, body: "{}" } as const;
  await db.insert(deliveries).values({ ...owners, ...due, ...given });
}

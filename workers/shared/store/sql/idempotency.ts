import { eq, or } from "drizzle-orm";
import type { channels, subscriptions } from "../../schema/subscriptions.ts";

type Made = { id: number; idempotencyKey: string | null };

/** The row that an insert made, or the one that its key made before. */
export function isMadeBy(table: typeof channels | typeof subscriptions, { id, idempotencyKey }: Made) {
  const isNew = eq(table.id, id);
  return idempotencyKey === null ? isNew : or(isNew, eq(table.idempotencyKey, idempotencyKey));
}

import { desc, lt, sql } from "drizzle-orm";
import type { Db } from "../db.ts";
import { audit } from "../schema/tokens.ts";

export type AuditEntry = typeof audit.$inferSelect;

/** Maximum changes that are kept; each further one replaces the oldest. */
const ENTRIES_MAX = 20_000;

/** Stores one change. Writes at most two rows, however many changes there are. */
export async function noteChange(db: Db, entry: Omit<AuditEntry, "id">): Promise<void> {
  await db.batch([
    db.insert(audit).values(entry),
    db.delete(audit).where(sql`${audit.id} <= (select max(id) from audit) - ${ENTRIES_MAX}`),
  ]);
}

/** Newest first, from below the id `before`. */
export function listChanges(
  db: Db,
  { before, limit }: { before: number | null; limit: number },
): Promise<AuditEntry[]> {
  const older = before === null ? undefined : lt(audit.id, before);
  return db.select().from(audit).where(older).orderBy(desc(audit.id)).limit(limit);
}

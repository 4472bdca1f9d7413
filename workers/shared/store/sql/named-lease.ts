import { and, eq, gt } from "drizzle-orm";
import { isoAt, type Run } from "../../run.ts";
import { leases } from "../../schema/leases.ts";
import { CLOCK_SLACK_MS, isUnclaimed } from "./lease.ts";

export type NamedLease = typeof leases.$inferSelect;

/** Takes a lease that only one invocation can hold; null while another holds it. Release it at the end. */
export async function takeLease(run: Run, name: string, leaseMs: number): Promise<NamedLease | null> {
  const nowMs = run.now();
  const [taken] = await run.db
    .insert(leases)
    .values({ name, claimedUntil: isoAt(nowMs + leaseMs) })
    .onConflictDoUpdate({
      target: leases.name,
      set: { claimedUntil: isoAt(nowMs + leaseMs) },
      setWhere: isUnclaimed(leases.claimedUntil, { nowMs, leaseMs }),
    })
    .returning();
  return taken ?? null;
}

/** Releases it, unless it has ended and another invocation holds it now. */
export async function giveBackLease({ db }: Run, { name, claimedUntil }: NamedLease): Promise<void> {
  await db.delete(leases).where(and(eq(leases.name, name), eq(leases.claimedUntil, claimedUntil)));
}

/**
 * Ends a lease that was taken by a clock that was ahead, which no invocation can hold any more. Returns how
 * far the clock was ahead, in milliseconds; 0 where there is no such lease.
 */
export async function endLeaseFromAhead(run: Run, name: string, leaseMs: number): Promise<number> {
  const nowMs = run.now();
  const latest = isoAt(nowMs + leaseMs + CLOCK_SLACK_MS);
  const [ended] = await run.db
    .delete(leases)
    .where(and(eq(leases.name, name), gt(leases.claimedUntil, latest)))
    .returning();
  return ended === undefined ? 0 : Date.parse(ended.claimedUntil) - leaseMs - nowMs;
}

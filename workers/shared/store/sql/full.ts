import { isoAt, type Run } from "../../run.ts";
import { leases } from "../../schema/leases.ts";

/** The name of the row in `leases` that says that the database was full a short time ago. */
export const DATABASE_FULL = "database-full";

/** Milliseconds after which work that found the database full is tried again, without an attempt counted. */
export const FULL_WAIT_MS = 600_000;

/** Longer than that wait: as long as the database stays full, health says so without a break. */
export const FULL_SAID_MS = 900_000;

/**
 * Whether a statement failed because the database may not grow. SQLite says `database or disk is full`, D1
 * `Exceeded maximum DB size` (https://developers.cloudflare.com/d1/observability/debug-d1/).
 *
 * @example isDatabaseFull(new Error("D1_ERROR: Exceeded maximum DB size.")) // true
 */
export function isDatabaseFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return FULL.test(error.message) || isDatabaseFull(error.cause);
}

const FULL = /SQLITE_FULL|database or disk is full|Exceeded maximum (?:DB size|account storage)/i;

/**
 * Logs that the database is full, for health too, and gives back what was claimed. SQLite still changes rows
 * that are there, and the table of leases has room for one; where D1 refuses every statement, the lease of
 * the work ends by itself, and health knows the size.
 */
export async function surviveFull(
  run: Run,
  error: unknown,
  fields: Parameters<Run["log"]["error"]>[2],
  giveBack: () => PromiseLike<unknown>,
): Promise<void> {
  run.log.error("database.full", error, fields);
  for (const step of [giveBack, () => noteFull(run)]) {
    try {
      await step();
    } catch (again) {
      if (!isDatabaseFull(again)) throw again;
    }
  }
}

function noteFull(run: Run) {
  const claimedUntil = isoAt(run.now() + FULL_SAID_MS);
  const row = { name: DATABASE_FULL, claimedUntil };
  return run.db.insert(leases).values(row).onConflictDoUpdate({ target: leases.name, set: { claimedUntil } });
}

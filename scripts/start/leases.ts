import type { Miniflare } from "miniflare";

type Database = Awaited<ReturnType<Miniflare["getD1Database"]>>;

/** The conditions of the partial indexes that hold only the waiting rows of a large table. */
const WAITING = new Map([
  ["links", "state = 'pending'"],
  ["articles", "matched_at is null"],
  ["deliveries", "state = 'pending'"],
]);

const LONG_AGO = "1970-01-01T00:00:00.000Z";

/**
 * Ends the leases of a system that no longer runs. Only a runner may do so, since no other process uses its
 * state folder. Without it, the work that a kill interrupted would wait for its leases to end. A lease is
 * ended and not cleared: it marks the row as one that may have ended the system.
 */
export async function releaseLeases(database: Database): Promise<void> {
  const { results } = await database
    .prepare("select name from sqlite_master where type = 'table' and sql like '%`claimed_until`%'")
    .all<{ name: string }>();
  const releases = results.map(({ name }) => database.prepare(releaseOf(name)).bind(LONG_AGO));
  if (releases.length > 0) await database.batch(releases);
}

function releaseOf(table: string): string {
  const waits = WAITING.get(table) ?? "true";
  return `update "${table}" set claimed_until = ?1 where claimed_until > ?1 and ${waits}`;
}

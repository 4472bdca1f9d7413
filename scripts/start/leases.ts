import type { Miniflare } from "miniflare";

type Database = Awaited<ReturnType<Miniflare["getD1Database"]>>;

/** The rows of a large table that wait, in the words of the index that holds them alone. */
const WAITING = new Map([
  ["links", "state = 'pending'"],
  ["articles", "matched_at is null"],
  ["deliveries", "state = 'pending'"],
]);

const LONG_AGO = "1970-01-01T00:00:00.000Z";

/**
 * Gives back what was claimed by a system that is no more. Only a runner may do so, which has its state
 * folder to itself: without it, what a kill interrupted would wait for its lease to end. The leases are over,
 * not gone: an article that ends the system each time is known by them.
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

import type { Miniflare } from "miniflare";

type Database = Awaited<ReturnType<Miniflare["getD1Database"]>>;

/**
 * Gives back what was claimed by a system that is no more. Only a runner may do so, which has its state folder to itself: without it, what
 * a kill interrupted would wait for its lease to end.
 */
export async function releaseLeases(database: Database): Promise<void> {
  const { results } = await database
    .prepare("select name from sqlite_master where type = 'table' and sql like '%`claimed_until`%'")
    .all<{ name: string }>();
  const releases = results.map(({ name }) =>
    database.prepare(`update "${name}" set claimed_until = null where claimed_until is not null`),
  );
  if (releases.length > 0) await database.batch(releases);
}

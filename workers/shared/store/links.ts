import { and, count, eq, inArray, isNull, lt, lte, or, type SQL, sql } from "drizzle-orm";
import type { FoundLink } from "../contract/found-link.ts";
import { isoAt, type Run } from "../run.ts";
import { links } from "../schema/sources.ts";

export type Link = typeof links.$inferSelect;

/** Fetching and reading one page, with room to spare; a link whose reader died is taken up again after this. */
const LINK_LEASE_MS = 120_000;
/** A feed that stamps its entries with the time of the poll must not have them read at every poll. */
const REREAD_AFTER_MS = 3_600_000;

/**
 * The statement that keeps what was found: unknown links become pending, and one that was read or given up is pending again when its
 * feed tells of a later change. Returns the links that now wait to be read; `articleId` is null for the new ones. One parameter holds all of them.
 */
export function keepLinks(run: Run, sourceId: number | null, found: FoundLink[]) {
  const now = isoAt(run.now());
  const rested = isoAt(run.now() - REREAD_AFTER_MS);
  const rows = sql`
    select value ->> 'url', cast(${sourceId} as integer), 'pending', null, 0, ${now}, null, null, value ->> 'title',
      value ->> 'publishedAt', coalesce(value ->> 'modifiedAt', value ->> 'publishedAt'), ${now}
    from json_each(${JSON.stringify(found)}) where true`;
  return run.db
    .insert(links)
    .select(rows)
    .onConflictDoUpdate({
      target: links.url,
      set: { state: "pending", attempts: 0, nextAttemptAt: now, modifiedAt: sql`excluded.modified_at` },
      setWhere: sql`${links.state} in ('saved', 'skipped', 'dead') and ${links.nextAttemptAt} < ${rested}
        and excluded.modified_at > coalesce(${links.modifiedAt}, ${links.foundAt})`,
    })
    .returning({ url: links.url, articleId: links.articleId });
}

/** Claims the links that are due, the longest overdue first, and counts the attempt. */
export function dueLinks(run: Run, limit: number): Promise<Link[]> {
  return claim(run, sql`true`, limit);
}

/** Claims those of these links that are due and that nobody else has. */
export function claimLinks(run: Run, urls: string[], limit: number): Promise<Link[]> {
  return claim(run, sql`${links.url} in (select value from json_each(${JSON.stringify(urls)}))`, limit);
}

function claim(run: Run, which: SQL, limit: number): Promise<Link[]> {
  const now = isoAt(run.now());
  const due = run.db
    .select({ url: links.url })
    .from(links)
    .where(and(which, eq(links.state, "pending"), lte(links.nextAttemptAt, now), unclaimed(now)))
    .orderBy(links.nextAttemptAt)
    .limit(limit);
  return run.db
    .update(links)
    .set({ claimedUntil: isoAt(run.now() + LINK_LEASE_MS), attempts: sql`${links.attempts} + 1` })
    .where(inArray(links.url, due))
    .returning();
}

function unclaimed(now: string) {
  return or(isNull(links.claimedUntil), lt(links.claimedUntil, now));
}

/** How many links are due and claimed by nobody, counted up to the limit. */
export async function countDueLinks(run: Run, limit: number): Promise<number> {
  const now = isoAt(run.now());
  const due = run.db
    .select({ url: links.url })
    .from(links)
    .where(and(eq(links.state, "pending"), lte(links.nextAttemptAt, now), unclaimed(now)))
    .limit(limit);
  const [counted] = await run.db.select({ due: count() }).from(due.as("due"));
  return counted?.due ?? 0;
}

export async function findLink(run: Run, url: string): Promise<Link | null> {
  const [link] = await run.db.select().from(links).where(eq(links.url, url));
  return link ?? null;
}

/** Makes a link pending and due, whatever became of it before; unless it gave an article, or somebody reads it at this moment. */
export async function askForLink(run: Run, url: string): Promise<void> {
  const now = isoAt(run.now());
  const asked = { state: "pending" as const, attempts: 0, reason: null, nextAttemptAt: now };
  await run.db
    .insert(links)
    .values({ url, ...asked, foundAt: now })
    .onConflictDoUpdate({
      target: links.url,
      set: asked,
      setWhere: sql`${links.articleId} is null and ${unclaimed(now)}`,
    });
}

/** A failed attempt that is tried again later. */
export async function retryLink(run: Run, link: Link, reason: string, nextAttemptAt: string): Promise<void> {
  await run.db.update(links).set({ reason, nextAttemptAt, claimedUntil: null }).where(isStillMine(link));
}

/** The end of a link that gave no article. A link whose article was stored by an earlier reading goes back to `saved`. */
export async function endLink(
  run: Run,
  link: Link,
  state: "skipped" | "dead",
  reason: string,
): Promise<void> {
  const ended = link.articleId === null ? state : "saved";
  await run.db.update(links).set({ state: ended, reason, claimedUntil: null }).where(isStillMine(link));
}

/** A reader whose lease ended, or who had stored its article when it was told of an error, has nothing more to say of the link. */
function isStillMine({ url, claimedUntil }: Link) {
  return and(eq(links.url, url), eq(links.state, "pending"), eq(links.claimedUntil, claimedUntil ?? ""));
}

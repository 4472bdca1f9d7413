import { and, asc, desc, eq, lt, type SQL, sql } from "drizzle-orm";
import type { Db } from "../db.ts";
import { isoAt, type Run } from "../run.ts";
import { gaps } from "../schema/gaps.ts";
import { ledger } from "../schema/ledger.ts";
import { sources } from "../schema/sources.ts";
import { holdDeliveriesOfPaused } from "./alerts/deliveries.ts";
import { released } from "./poll-leases.ts";
import { forgetSource } from "./subscriptions/subscriptions.ts";
import { unlessEdited } from "./unless-edited.ts";

export type Source = typeof sources.$inferSelect;

/** Makes a source due that is being polled: it is polled once more when that has ended. */
export async function askForPoll(run: Run, id: number): Promise<void> {
  await run.db
    .update(sources)
    .set({ nextPollAt: isoAt(run.now()) })
    .where(eq(sources.id, id));
}

/** Moves a source's next poll to this time, if it is planned later. */
export async function pollSooner({ db }: Run, id: number, at: string): Promise<void> {
  await db
    .update(sources)
    .set({ nextPollAt: sql`min(${sources.nextPollAt}, ${at})` })
    .where(eq(sources.id, id));
}

/**
 * Plans the next poll again after one that found something, unless another has ended meanwhile. `ended` is
 * the source as the end of that poll left it.
 */
export async function replanPoll(
  run: Run,
  ended: Source,
  { rhythm, ...plan }: Pick<Source, "intervalSeconds" | "rhythm" | "nextPollAt">,
): Promise<void> {
  await run.db
    .update(sources)
    .set({ rhythm, ...unlessEdited(run, ended, plan) })
    .where(and(eq(sources.id, ended.id), eq(sources.pollLease, ended.pollLease)));
}

/** Releases a claimed source; it is not polled before this time, unless its owner asks for it meanwhile. */
export async function postponePoll(run: Run, source: Source, nextPollAt: string): Promise<void> {
  const put = { ...unlessEdited(run, source, { nextPollAt }), pollLease: released(source.pollLease) };
  await run.db.update(sources).set(put).where(eq(sources.id, source.id));
}

export type NewSource = Pick<Source, "url" | "kind" | "name" | "intervalSeconds"> &
  Partial<Pick<Source, "adaptive" | "obeysRobots">>;

/** Creates a source that is due at once. Null where its URL is a source already. */
export async function createSource(run: Run, source: NewSource): Promise<Source | null> {
  const now = isoAt(run.now());
  const row = { ...source, id: run.newId(), state: "active" as const, nextPollAt: now, createdAt: now };
  const [made] = await run.db
    .insert(sources)
    .values(row)
    .onConflictDoNothing({ target: sources.url })
    .returning();
  return made ?? null;
}

const SOURCES_MAX = 10_000;
const BATCH = 50;

/** All sources, by name, for a file. */
export function allSources(db: Db): Promise<Source[]> {
  return db.select().from(sources).orderBy(asc(sources.name), asc(sources.id)).limit(SOURCES_MAX);
}

/** Those of these addresses that are sources. One parameter holds all of them. */
export async function knownSourceUrls(db: Db, urls: readonly string[]): Promise<ReadonlySet<string>> {
  const among = sql`${sources.url} in (select value from json_each(${JSON.stringify(urls)}))`;
  const rows = await db.select({ url: sources.url }).from(sources).where(among);
  return new Set(rows.map(({ url }) => url));
}

/** Creates sources that are due at once. Returns the ids of those whose address was not a source before. */
export async function createSources(run: Run, given: readonly NewSource[]): Promise<Map<string, number>> {
  const now = isoAt(run.now());
  const made = new Map<string, number>();
  for (let from = 0; from < given.length; from += BATCH) {
    const [first, ...rest] = given.slice(from, from + BATCH).map((source) =>
      run.db
        .insert(sources)
        .values({ ...source, id: run.newId(), state: "active", nextPollAt: now, createdAt: now })
        .onConflictDoNothing({ target: sources.url })
        .returning({ id: sources.id, url: sources.url }),
    );
    if (first === undefined) break;
    for (const [row] of await run.db.batch([first, ...rest]))
      if (row !== undefined) made.set(row.url, row.id);
  }
  return made;
}

/** Newest first, from below the id `before`; those for which `which` holds. */
export function listSources(
  db: Db,
  { before, limit, which }: { before: number | null; limit: number; which?: SQL | undefined },
): Promise<Source[]> {
  const older = before === null ? undefined : lt(sources.id, before);
  return db.select().from(sources).where(and(older, which)).orderBy(desc(sources.id)).limit(limit);
}

export async function findSource(db: Db, id: number): Promise<Source | null> {
  const [source] = await db.select().from(sources).where(eq(sources.id, id));
  return source ?? null;
}

export async function findSourceByUrl(db: Db, url: string): Promise<Source | null> {
  const [source] = await db.select().from(sources).where(eq(sources.url, url));
  return source ?? null;
}

export type SourceEdit = Partial<Pick<Source, "name" | "intervalSeconds" | "adaptive" | "obeysRobots">> & {
  state?: "active" | "paused";
};

/**
 * Edits a source. One that is set to active is due now, without failures. A shorter interval counts from now,
 * and is fixed unless the edit says otherwise. Null for an unknown source.
 */
export async function updateSource(run: Run, id: number, edit: SourceEdit): Promise<Source | null> {
  const { intervalSeconds, state } = edit;
  const soonest = intervalSeconds === undefined ? null : isoAt(run.now() + intervalSeconds * 1_000);
  const sooner = soonest === null ? {} : { nextPollAt: sql`min(${sources.nextPollAt}, ${soonest})` };
  const afresh =
    state === "active" ? { nextPollAt: isoAt(run.now()), failures: 0, lastError: null, ...NONE_REFUSED } : {};
  const fixed = intervalSeconds === undefined ? {} : { adaptive: false };
  const change = { ...fixed, ...edit, ...sooner, ...afresh };
  if (Object.keys(change).length === 0) return findSource(run.db, id);
  const [source] = await run.db.update(sources).set(change).where(eq(sources.id, id)).returning();
  return source ?? null;
}

const NONE_REFUSED = { refusedPages: 0, refusedReason: null };

/**
 * Deletes a source and removes it from the subscriptions. Its articles stay, and so do its pending links,
 * which are read like any other. False for an unknown source.
 */
export async function deleteSource(db: Db, id: number): Promise<boolean> {
  const [gone] = await db.batch([
    db.delete(sources).where(eq(sources.id, id)).returning({ id: sources.id }),
    db.delete(gaps).where(eq(gaps.sourceId, id)),
    db.delete(ledger).where(eq(ledger.sourceId, id)),
    forgetSource(db, String(id)),
    holdDeliveriesOfPaused(db),
  ]);
  return gone.length > 0;
}

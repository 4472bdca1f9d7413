import { asc, desc, eq, gt, lt, sql } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import type { Db } from "../db.ts";
import { parseQuery } from "../query/language/parse.ts";
import { anchorsOf } from "../query/percolate/anchors.ts";
import { countedRarity, countOf } from "../query/percolate/counts.ts";
import type { Run } from "../run.ts";
import { articles } from "../schema/articles.ts";
import { renewals } from "../schema/renewals.ts";
import { subscriptions } from "../schema/subscriptions.ts";
import { deleteIndexRow, insertIndexRow } from "./articles/index-row.ts";
import { loadCounts } from "./subscriptions/anchor-counts.ts";
import { anchorsStored, replacePostings } from "./subscriptions/postings.ts";

export type Renewal = { name: (typeof renewals.$inferSelect)["name"]; cursor: number | null };

/** The tasks under way; none where nothing has to be computed again. Reads one row for each. */
export function listRenewals(db: Db): Promise<Renewal[]> {
  return db.select().from(renewals);
}

/**
 * Computes the postings of at most `limit` subscriptions again, in one batch, so that none is ever without
 * postings. True when none is left. A query that no longer parses keeps its postings; the matcher reports it.
 */
export async function renewPostings(run: Run, { cursor }: Renewal, limit: number): Promise<boolean> {
  const rows = await subscriptionsAfter(run.db, cursor, limit);
  const rarity = countedRarity(await loadCounts(run.db));
  const posted = rows.flatMap((row) => {
    const parsed = parseQuery(row.query);
    if (!parsed.ok) return [];
    return replacePostings(run.db, row, anchorsOf(parsed.value, rarity));
  });
  return step(run.db, "postings", posted, rows.length < limit ? null : (rows.at(-1)?.id ?? null));
}

/**
 * Looks at up to `limit` subscriptions and computes the postings of those that wait for a much more common
 * anchor than they need to. True when none is left. Their old postings were correct too, so nothing waits for
 * this.
 */
export async function renewAnchors(run: Run, { cursor }: Renewal, limit: number): Promise<boolean> {
  const rows = await subscriptionsAfter(run.db, cursor, limit);
  const counts = await loadCounts(run.db);
  const stored = await anchorsStored(
    run.db,
    rows.map(({ id }) => id),
  );
  const commonness = (anchors: readonly string[]) =>
    anchors.reduce((sum, anchor) => sum + countOf(counts, anchor), 0);
  const posted = rows.flatMap((row) => {
    const parsed = parseQuery(row.query);
    if (!parsed.ok) return [];
    const anchors = anchorsOf(parsed.value, countedRarity(counts));
    const isWorthIt = commonness(stored.get(row.id) ?? []) > WORTH_RATIO * (commonness(anchors) + 1);
    return isWorthIt ? replacePostings(run.db, row, anchors) : [];
  });
  return step(run.db, "anchors", posted, rows.length < limit ? null : (rows.at(-1)?.id ?? null));
}

/**
 * New postings write some eight rows, so articles with the anchor must become rarer at least by this factor.
 */
const WORTH_RATIO = 2;

function subscriptionsAfter(db: Db, cursor: number | null, limit: number) {
  const { id, query } = subscriptions;
  return db
    .select({ id, query })
    .from(subscriptions)
    .where(cursor === null ? undefined : gt(id, cursor))
    .orderBy(asc(id))
    .limit(limit);
}

/**
 * Indexes at most `limit` articles again, the newest first. True when none is left. An article revised
 * meanwhile was indexed by the revision.
 */
export async function renewIndex(run: Run, { cursor }: Renewal, limit: number): Promise<boolean> {
  const rows = await run.db
    .select()
    .from(articles)
    .where(cursor === null ? undefined : lt(articles.id, cursor))
    .orderBy(desc(articles.id))
    .limit(limit);
  const indexed = rows.flatMap((article) => {
    const isSame = sql`exists (select 1 from articles
      where id = cast(${article.id} as integer) and revision = cast(${article.revision} as integer))`;
    return [deleteIndexRow(run.db, article.id, isSame), insertIndexRow(run.db, article, isSame)];
  });
  return step(run.db, "index", indexed, rows.length < limit ? null : (rows.at(-1)?.id ?? null));
}

/**
 * Stores what was computed and the progress in one batch, so that a step that a crash ends is made again. A
 * null cursor ends the task.
 */
async function step(
  db: Db,
  name: Renewal["name"],
  statements: BatchItem<"sqlite">[],
  cursor: number | null,
): Promise<boolean> {
  const itself = eq(renewals.name, name);
  const progress =
    cursor === null ? db.delete(renewals).where(itself) : db.update(renewals).set({ cursor }).where(itself);
  await db.batch([progress, ...statements]);
  return cursor === null;
}

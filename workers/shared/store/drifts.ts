import { type SQL, sql } from "drizzle-orm";
import type { Db } from "../db.ts";
import type { Drift, PageCounts } from "../drift.ts";
import { dayAt, isoAt, type Run } from "../run.ts";
import { sources } from "../schema/sources.ts";
import { named, notifyOnce } from "./silence-notices.ts";
import { whole } from "./sql/whole-json.ts";

/** A source with the sums of the last two days, of the last week, and of the time before. */
export type DriftBasis = {
  source: { id: number; name: string; url: string };
  drift: Drift | null;
  twoDays: PageCounts;
  week: PageCounts;
  usual: PageCounts;
};

const DAY_MS = 86_400_000;
const WEEK_DAYS = 7;
/** How long the past is: what a site has been for so long is usual by now. */
const PAST_DAYS = 30;

const COUNTS = ["pages", "untitled", "undated", "unsigned", "doubtful", "words"] as const;

/**
 * What the drift of each polled source is judged by, read from the ledger: at most 31 rows of each source.
 * The usual of a source that drifts is the time before it began.
 */
export async function driftBases(db: Db, nowMs: number): Promise<DriftBasis[]> {
  const day = (daysAgo: number) => dayAt(nowMs - daysAgo * DAY_MS);
  const isUsual = sql`ledger.day < coalesce(substr(${whole(sources.drift)} ->> '$.since', 1, 10), ${day(WEEK_DAYS - 1)})`;
  const { id, name, url, drift } = sources;
  const rows = await db
    .select({
      id,
      name,
      url,
      drift,
      twoDays: sums(sql`ledger.day >= ${day(1)}`),
      week: sums(sql`ledger.day >= ${day(WEEK_DAYS - 1)} and not (${isUsual})`),
      usual: sums(isUsual),
    })
    .from(sources)
    .crossJoin(sql`ledger`)
    .where(
      sql`ledger.source_id = ${sources.id} and ledger.day > ${day(PAST_DAYS)} and ${sources.state} <> 'paused'`,
    )
    .groupBy(sources.id);
  return rows.map(({ id, name, url, ...basis }) => ({ source: { id, name, url }, ...basis }));
}

function sums(when: SQL): SQL<PageCounts> {
  const parts = COUNTS.map((name) => sql`${sql.raw(`'${name}', total(${name})`)} filter (where ${when})`);
  return sql`json_object(${sql.join(parts, sql`, `)})`.mapWith(
    (json: string): PageCounts => JSON.parse(json),
  );
}

/** Stores that a source drifts, and notifies the owner when it begins. */
export async function keepDrift(
  run: Run,
  { source, drift }: DriftBasis,
  signs: Drift["signs"],
): Promise<void> {
  const since = drift?.since ?? isoAt(run.now());
  const parts = { type: "source.drifting", data: { source: named(source), signs } } as const;
  const when = sql`${sources.drift} is null`;
  if (drift === null) return notifyOnce(run, source, { parts, when, change: { drift: { since, signs } } });
  await run.db.update(sources).set({ drift: { since, signs } }).where(sql`${sources.id} = ${source.id}`);
}

/** Stores that a source is read as usual again, and notifies the owner. */
export function endDrift(run: Run, { source }: DriftBasis): Promise<void> {
  const parts = { type: "source.recovered", data: { source: named(source) } } as const;
  return notifyOnce(run, source, { parts, when: sql`${sources.drift} is not null`, change: { drift: null } });
}

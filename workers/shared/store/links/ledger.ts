import { and, desc, eq, gt } from "drizzle-orm";
import type { Db } from "../../db.ts";
import { dayAt } from "../../run.ts";
import { ledger } from "../../schema/ledger.ts";
import type { sources } from "../../schema/sources.ts";
import { readObject } from "../../stored-json.ts";

/** What became of the addresses that a source first showed on this day, and how often it was polled. */
export type LedgerDay = {
  /** UTC, such as 2026-11-21. */
  day: string;
  polls: number;
  failedPolls: number;
  seen: number;
  found: number;
  fetched: number;
  read: number;
  duplicate: number;
  /** Skipped and dead links, by reason. */
  ended: Record<string, number>;
  /** `found` less what was read and what ended. */
  waiting: number;
  matched: number;
  delivered: number;
};

const DAY_MS = 86_400_000;

type Counts = Pick<typeof sources.$inferSelect, "id" | "countedOn" | "polls" | "pollsFailed" | "seen">;

/** The last `days` days of a source, newest first; days with neither a poll nor an address are left out. */
export async function readLedger(
  db: Db,
  source: Counts,
  { nowMs, days }: { nowMs: number; days: number },
): Promise<LedgerDay[]> {
  const since = dayAt(nowMs - days * DAY_MS);
  const rows = await db
    .select()
    .from(ledger)
    .where(and(eq(ledger.sourceId, source.id), gt(ledger.day, since)))
    .orderBy(desc(ledger.day))
    .limit(days + 1);
  return withCounts(rows, source, since).map(shown);
}

type Row = typeof ledger.$inferSelect;

/** Adds the counts of the present day, which are still in the source's row. */
function withCounts(rows: readonly Row[], source: Counts, since: string): Row[] {
  const { id: sourceId, countedOn, polls, pollsFailed, seen } = source;
  if (countedOn === null || countedOn <= since) return [...rows];
  const its = rows.find(({ day }) => day === countedOn) ?? { ...NOTHING, sourceId, day: countedOn };
  const counted = {
    ...its,
    polls: its.polls + polls,
    pollsFailed: its.pollsFailed + pollsFailed,
    seen: its.seen + seen,
  };
  return [...rows.filter((row) => row !== its), counted].sort((one, other) => (one.day < other.day ? 1 : -1));
}

const NOTHING = {
  polls: 0,
  pollsFailed: 0,
  seen: 0,
  found: 0,
  fetched: 0,
  read: 0,
  duplicate: 0,
  ended: "{}",
  matched: 0,
  delivered: 0,
  ...{ pages: 0, untitled: 0, undated: 0, unsigned: 0, doubtful: 0, words: 0 },
};

function shown({ sourceId: _, ended: json, pollsFailed: failedPolls, ...row }: Row): LedgerDay {
  const reasons = Object.entries(readObject<Record<string, number>>(json) ?? {}).filter(
    ([, count]) => count > 0,
  );
  const endedInAll = reasons.reduce((sum, [, count]) => sum + count, 0);
  const waiting = row.found - row.read - row.duplicate - endedInAll;
  return { ...row, failedPolls, ended: Object.fromEntries(reasons), waiting };
}

import type { SourceAlarm } from "../shared/contract/source-health.ts";
import { isoAt, type Run } from "../shared/run.ts";
import { doubtfulOf } from "../shared/store/articles/doubtful.ts";
import { listGaps, type SourceGap } from "../shared/store/links/gaps.ts";
import { type LedgerDay, readLedger } from "../shared/store/links/ledger.ts";
import { silentAt } from "../shared/store/silence.ts";
import type { Source } from "../shared/store/sources.ts";

const DAYS = 14;
const DAY_MS = 86_400_000;
const GAPS_MAX = 50;
const DOUBTFUL_MAX = 20;
/** A source has an alarm when at least this many of its pages, and half of all, gave no article. */
const UNREAD_MIN = 5;

/** How a source fares: its last polls, its days, what it may have missed, and its alarms. */
export async function readSourceHealth(run: Run, source: Source) {
  const nowMs = run.now();
  const gaps = await listGaps(run.db, source.id, isoAt(nowMs - DAYS * DAY_MS), GAPS_MAX);
  const days = await readLedger(run.db, source, { nowMs, days: DAYS });
  const doubtful = await doubtfulOf(run, source.id, DOUBTFUL_MAX);
  const quietUntil = silentAt(source);
  const alarms = alarmsOf(source, { gaps, days, quietUntil, nowMs });
  return { ...source, silentAt: quietUntil, alarms, outcomes: source.outcomes ?? [], gaps, doubtful, days };
}

type Signs = {
  gaps: readonly SourceGap[];
  days: readonly LedgerDay[];
  quietUntil: string | null;
  nowMs: number;
};

function alarmsOf(source: Source, { gaps, days, quietUntil, nowMs }: Signs): SourceAlarm[] {
  const isRecent = ({ endedAt }: SourceGap) => endedAt >= isoAt(nowMs - DAY_MS);
  const holds: Record<SourceAlarm, boolean> = {
    blocked: source.state === "blocked",
    failing: source.state === "failing",
    gone: source.state === "gone",
    silent: quietUntil !== null && quietUntil <= isoAt(nowMs),
    gap: gaps.some(isRecent),
    "list-problem": source.listProblem !== null,
    "pages-refused": source.refusedPages > 0,
    "pages-unread": areUnread(days.slice(0, 2)),
    drifting: source.drift !== null,
  };
  return (Object.keys(holds) as SourceAlarm[]).filter((alarm) => holds[alarm]);
}

function areUnread(days: readonly LedgerDay[]): boolean {
  const ended = days.flatMap((day) => Object.values(day.ended)).reduce((sum, count) => sum + count, 0);
  const read = days.reduce((sum, day) => sum + day.read, 0);
  return ended >= UNREAD_MIN && ended >= read;
}

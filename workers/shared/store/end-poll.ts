import { type AnyColumn, eq, sql } from "drizzle-orm";
import { dayAt, isoAt, type Run } from "../run.ts";
import { sources } from "../schema/sources.ts";
import { ARE_PAGES_REFUSED } from "./links/refused-pages.ts";
import { released } from "./poll-leases.ts";
import { longestQuietAfter } from "./silence.ts";
import type { Source } from "./sources.ts";
import { unlessEdited } from "./unless-edited.ts";

/** What a poll writes into its source's row, apart from the lease, which is released. */
export type PollOutcome = Partial<
  Pick<
    Source,
    | "state"
    | "lastError"
    | "failures"
    | "etag"
    | "lastModified"
    | "listProblem"
    | "firstPolledAt"
    | "intervalSeconds"
    | "rhythm"
    | "pollHints"
    | "listDigest"
    | "url"
    | "movedTo"
    | "movedPolls"
    | "movedFrom"
    | "movedAt"
  >
> & {
  nextPollAt: string;
  /** In a word: ok, unchanged, or the reason of the failure. */
  outcome: string;
};

/**
 * The statement that ends a poll. It belongs in the batch that stores what the poll found, right after the
 * statement that stores its links. `list` are the entries that it read; null where it read none. A source
 * paused meanwhile stays paused, and other edits made meanwhile stay too. It writes one row, and one more at
 * the first poll of a day.
 */
export function endPoll(
  run: Run,
  source: Source,
  { state, lastError, nextPollAt, intervalSeconds, outcome: last, ...outcome }: PollOutcome,
  list: List | null,
) {
  const polled = state ?? source.state;
  const kept = sql<Source["state"]>`case
    when ${sources.state} = 'paused' then 'paused'
    when ${polled} = 'active' and ${ARE_PAGES_REFUSED} then 'blocked'
    else ${polled} end`;
  const error = sql<
    string | null
  >`coalesce(${lastError ?? null}, case when ${ARE_PAGES_REFUSED} then ${sources.refusedReason} end)`;
  return run.db
    .update(sources)
    .set({
      outcomes: [{ at: isoAt(run.now()), outcome: last }, ...(source.outcomes ?? [])].slice(0, OUTCOMES_MAX),
      ...outcome,
      ...unlessEdited(run, source, { nextPollAt, ...(intervalSeconds !== undefined && { intervalSeconds }) }),
      ...countedPoll(run.now(), list?.length ?? 0, lastError != null),
      ...(list === null ? {} : lookOf(source, list, run.now())),
      lastError: error,
      state: kept,
      pollLease: released(source.pollLease),
      lastPolledAt: isoAt(run.now()),
    })
    .where(eq(sources.id, source.id));
}

type List = readonly { url: string }[];

const LATEST_MAX = 10;
const OUTCOMES_MAX = 10;

/**
 * `changes()` counts the rows of the previous statement: links that this poll created or made pending again.
 */
function lookOf(source: Source, list: List, nowMs: number) {
  const isNew = sql`${list.length} > 0 and changes() > 0`;
  return {
    listed: list.length,
    latest: list.slice(0, LATEST_MAX).map(({ url }) => url),
    lastNewAt: sql<string | null>`case when ${isNew} then ${isoAt(nowMs)} else ${sources.lastNewAt} end`,
    longestQuietSeconds: sql<
      number | null
    >`case when ${isNew} then ${longestQuietAfter(source, nowMs)} else ${sources.longestQuietSeconds} end`,
  };
}

/** The counts of the day, which restart with each day: a trigger moves the old ones to the ledger. */
function countedPoll(nowMs: number, seen: number, isFailed: boolean) {
  const today = dayAt(nowMs);
  const add = (count: AnyColumn, more: number) =>
    sql<number>`case when ${sources.countedOn} = ${today} then ${count} else 0 end + ${more}`;
  return {
    countedOn: today,
    polls: add(sources.polls, 1),
    pollsFailed: add(sources.pollsFailed, isFailed ? 1 : 0),
    seen: add(sources.seen, seen),
  };
}

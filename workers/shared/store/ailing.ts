import { type SQL, sql } from "drizzle-orm";
import type { Db } from "../db.ts";
import { isoAt } from "../run.ts";
import { isSilent } from "./silence.ts";
import { DATABASE_FULL, FULL_SAID_MS } from "./sql/full.ts";
import { CLOCK_SLACK_MS } from "./sql/lease.ts";

/**
 * Everything that may be wrong with the system now: rows of the last day, and the present state of sources
 * and channels.
 */
export type Ailing = {
  articlesGivenUp: number;
  deliveriesDead: number;
  sourcesSilent: number;
  channelsFailing: number;
  /** Channels that the product disabled, not the user. */
  channelsDisabled: number;
  /** 1 if something could not be stored for lack of space a short time ago. */
  databaseFull: number;
};

export const WELL: Ailing = {
  articlesGivenUp: 0,
  deliveriesDead: 0,
  sourcesSilent: 0,
  channelsFailing: 0,
  channelsDisabled: 0,
  databaseFull: 0,
};
/**
 * A channel with fewer failed attempts does not count as failing: its receiver may have been away for a
 * moment.
 */
const FAILURES_MIN = 5;
const DAY_MS = 86_400_000;

function dayBefore(now: string): string {
  return isoAt(Date.parse(now) - DAY_MS);
}

/**
 * The statement that counts all of it. Of rows that were given up it looks only at the newest, however many
 * there are.
 */
export function selectAiling(db: Db, now: string, countMax: number) {
  const since = dayBefore(now);
  const counted = (rows: SQL) => sql<number>`(select count(*) from (${rows}) where at >= ${since})`;
  const channelsThat = (condition: SQL) => sql<number>`(select count(*) from channels where ${condition})`;
  return db
    .select({
      articlesGivenUp: counted(sql`select first_seen_at as at from articles
        where match_failure is not null order by id desc limit ${countMax}`).as("articlesGivenUp"),
      deliveriesDead: counted(sql`select ended_at as at from deliveries
        where state = 'dead' order by id desc limit ${countMax}`).as("deliveriesDead"),
      sourcesSilent: sql<number>`(select count(*) from sources where ${isSilent(Date.parse(now))})`.as(
        "sourcesSilent",
      ),
      channelsFailing: channelsThat(sql`state = 'active' and failures >= ${FAILURES_MIN}`).as(
        "channelsFailing",
      ),
      channelsDisabled: channelsThat(sql`state = 'disabled' and disabled_reason <> 'by-user'`).as(
        "channelsDisabled",
      ),
      databaseFull: sql<number>`(select count(*) from leases where name = ${DATABASE_FULL}
        and claimed_until between ${now} and ${isoAt(Date.parse(now) + FULL_SAID_MS + CLOCK_SLACK_MS)})`.as(
        "databaseFull",
      ),
    })
    .from(sql`(select 1)`);
}

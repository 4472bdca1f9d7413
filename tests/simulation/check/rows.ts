import type { D1Database } from "@cloudflare/workers-types";
import { openDb } from "../../../workers/shared/db.ts";
import { isoAt } from "../../../workers/shared/run.ts";
import { brokenInvariants } from "../../../workers/shared/store/invariants.ts";
import type { Kept } from "./expected.ts";

/**
 * A rule about rows: its query finds those that break it. `?1` is the present time, `?2` what is poisoned:
 * the addresses of articles and the ids of channels.
 */
type Rule = { says: string; query: string };

/** At every moment, beside the product's own invariants. */
const ALWAYS: Rule[] = [
  {
    says: "each state is one that the documents name",
    query: `select url as row from links where state not in ('pending','saved','duplicate','skipped','dead')
      union all select id from deliveries where state not in ('pending','delivered','dead','canceled')
      union all select id from sources where state not in ('active','paused','failing','blocked','gone')`,
  },
];

/** Deliveries of which the bytes are damaged. */
export const DAMAGED = "typeof(body) = 'blob'";

/** What waits for these goes out when they are enabled again. */
export const DISABLED = "(select id from channels where state = 'disabled')";

/** Once faults have stopped and all had its time. */
const AT_REST: Rule[] = [
  {
    says: "nothing waits",
    query: `select url as row from links where state = 'pending'
      union all select id from articles where matched_at is null
      union all select id from deliveries where state = 'pending' and held = 0 and channel_id not in ${DISABLED}
      union all select id from subscriptions where digest_due_at is not null
      union all select id from matches where digest_id in (0, -1)
        and subscription_id in (select id from subscriptions)`,
  },
  {
    says: "no fallback waits",
    query: `select id as row from deliveries where fallback_at is not null and held = 0
      union all select id from deliveries where fallback_at is not null and state = 'delivered'`,
  },
  {
    says: "what a receiver was gone for went to the fallback channel",
    query: `select late.id as row from attempts
        join deliveries as late on late.id = attempts.delivery_id
        join subscriptions as subscription on subscription.id = late.subscription_id
        join channels as channel on channel.id = late.channel_id and channel.url not like '%-moi.%'
      where attempts.status = 410 and subscription.fallback_channel_id is not null
        and late.channel_id in (select cast(value as integer) from json_each(subscription.channel_ids))
        and not exists (select 1 from deliveries as told where told.channel_id = subscription.fallback_channel_id
          and told.subscription_id = late.subscription_id and told.article_id = late.article_id
          and told.state = 'delivered')`,
  },
  {
    says: "no lease outlives its time",
    query: `select url as row from links where claimed_until > ?1 union all select id from articles where claimed_until > ?1
      union all select id from deliveries where claimed_until > ?1
      union all select source.id from poll_leases as lease, json_each(source_ids) as held, sources as source
        where source.id = held.value and lease.number > source.poll_lease and claimed_until > ?1`,
  },
  {
    says: "what has ended holds no lease",
    query: `select url as row from links where state <> 'pending' and claimed_until is not null
      union all select id from articles where matched_at is not null and claimed_until is not null
      union all select id from deliveries where state <> 'pending' and claimed_until is not null`,
  },
  {
    says: "nothing was given up",
    query: `select url as row from links where state in ('dead', 'skipped')
      union all select id from articles where match_failure is not null
        and canonical_url not in (select value from json_each(?2 ->> 'urls'))
      union all select id from deliveries where state = 'dead'
        and channel_id not in (select value from json_each(?2 ->> 'channels')) and not ${DAMAGED}
        and (subscription_id = 0 or subscription_id in (select id from subscriptions))`,
  },
];

/**
 * The rules that the rows break, each with the first row that does. `after a jump`: what waits or is leased
 * by the clock of before is mended in the next tick.
 */
export async function brokenRules(
  database: D1Database,
  nowMs: number,
  moment: "always" | "after a jump" | "at rest",
  poisoned: { urls: string[]; channels: number[] } = { urls: [], channels: [] },
): Promise<string[]> {
  // Damaged settings are part of the plan.
  const rules = moment === "at rest" ? [...ALWAYS, ...AT_REST] : ALWAYS;
  const invariants = await brokenInvariants(openDb(database), nowMs);
  const broken = invariants
    .filter(({ name }) => !name.endsWith("-readable"))
    .filter(({ name }) => name !== "nothing-far-ahead" || moment !== "after a jump")
    .map(({ says, example }) => `not so: ${says} (${example})`);
  for (const { says, query } of rules) {
    const statement = database.prepare(`select row from (${query}) limit 1`);
    const values = query.includes("?2") ? [isoAt(nowMs), JSON.stringify(poisoned)] : [isoAt(nowMs)];
    const bound = /\?[12]/.test(query) ? statement.bind(...values) : statement;
    const { results } = await bound.all<{ row: string | number }>();
    if (results[0] !== undefined) broken.push(`not so: ${says} (${results[0].row})`);
  }
  return broken;
}

/**
 * The matches that are not kept as they are to be: one that is older than the subscription wants says so, one
 * without a date may say that it came with the first poll.
 */
export async function unkeptMatches(
  database: D1Database,
  kept: readonly Kept[],
  subscriptions: readonly number[],
): Promise<string[]> {
  const { results } = await database
    .prepare(
      `select subscription_id as id, canonical_url as url, quiet
       from matches join articles as article on article.id = article_id`,
    )
    .all<{ id: number; url: string; quiet: string | null }>();
  const found = new Map(results.map(({ id, url, quiet }) => [`${id} ${url}`, quiet]));
  return kept.flatMap(({ subscription, url, quiet: reason }) => {
    const quiet = found.get(`${subscriptions[subscription]} ${url}`);
    const isKept = quiet === reason || (quiet === null && reason === "first-poll");
    return isKept ? [] : [`not so: subscription ${subscription + 1} keeps ${url} as ${reason} (${quiet})`];
  });
}

/**
 * Rows that a minute may change, on average: four times what calm and stormy seeds do, and a seventh of what
 * the free plan writes in a day. What is tried for ever, or sent in a circle, goes beyond it.
 */
const ROWS_A_MINUTE_MAX = 10;

/** Says so where more rows were changed in this time than the budget allows. */
export function overBudget(rows: number, passedMs: number): string[] {
  const aMinute = (rows * 60_000) / passedMs;
  if (aMinute <= ROWS_A_MINUTE_MAX) return [];
  return [`not so: rows written stay inside the budget (${Math.round(aMinute)} a minute)`];
}

import type { D1Database } from "@cloudflare/workers-types";

/** A rule about rows: its query finds those that break it. `?1` is the present time. */
type Rule = { says: string; query: string };

/** At every moment, whatever goes wrong. */
const ALWAYS: Rule[] = [
  {
    says: "each state is one that the documents name",
    query: `select url as row from links where state not in ('pending','saved','duplicate','skipped','dead')
      union all select id from deliveries where state not in ('pending','delivered','dead','canceled')
      union all select id from sources where state not in ('active','paused','failing','blocked')`,
  },
  {
    says: "a saved link has its article, and the article is searchable",
    query: `select url as row from links where state = 'saved'
      and not exists (select 1 from articles where id = article_id)
      union all select id from articles where id not in (select rowid from articles_index)`,
  },
  {
    says: "a match has a delivery for each of its channels",
    query: `select matches.id as row from matches cross join json_each(channel_ids) as channel
      where not exists (select 1 from deliveries where subscription_id = matches.subscription_id
        and article_id = matches.article_id and channel_id = cast(channel.value as integer))`,
  },
  {
    says: "what is delivered has an attempt that succeeded",
    query: `select id as row from deliveries where state = 'delivered'
      and not exists (select 1 from attempts where delivery_id = id and reason is null)`,
  },
  {
    says: "what has an attempt that succeeded is delivered",
    query: `select id as row from deliveries where state in ('pending', 'dead')
      and exists (select 1 from attempts where delivery_id = id and reason is null)`,
  },
  {
    says: "a delivery counts its attempts",
    query: `select id as row from deliveries where attempts <> (select count(*) from attempts where delivery_id = id)`,
  },
  {
    says: "an article is stored once",
    query: `select canonical_url as row from articles group by canonical_url having count(*) > 1`,
  },
];

/** Once faults have stopped and all had its time. */
const AT_REST: Rule[] = [
  {
    says: "nothing waits",
    query: `select url as row from links where state = 'pending'
      union all select id from articles where matched_at is null
      union all select id from deliveries where state = 'pending' and held = 0`,
  },
  {
    says: "no lease outlives its time",
    query: `select url as row from links where claimed_until > ?1 union all select id from articles where claimed_until > ?1
      union all select id from deliveries where claimed_until > ?1 union all select id from sources where claimed_until > ?1`,
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
      union all select id from deliveries where state = 'dead'`,
  },
];

/** The rules that the rows break, each with the first row that does. */
export async function brokenRules(
  database: D1Database,
  now: string,
  moment: "always" | "at rest",
): Promise<string[]> {
  const rules = moment === "always" ? ALWAYS : [...ALWAYS, ...AT_REST];
  const broken: string[] = [];
  for (const { says, query } of rules) {
    const statement = database.prepare(`select row from (${query}) limit 1`);
    const bound = query.includes("?1") ? statement.bind(now) : statement;
    const { results } = await bound.all<{ row: string | number }>();
    if (results[0] !== undefined) broken.push(`not so: ${says} (${results[0].row})`);
  }
  return broken;
}

import { sql } from "drizzle-orm";
import type { Db } from "../db.ts";
import { isoAt } from "../run.ts";

/** A rule that always holds for the rows, whatever fails. Its statement finds the rows that break it. */
type Invariant = { name: string; says: string; violations: (nowMs: number) => string };

/** A rule that rows break: how many of those looked at do (up to 100), and one of them. */
export type BrokenInvariant = { name: string; says: string; rows: number; example: string };

/** How many of the newest rows of a table are looked at, so that the cost does not grow with the archive. */
const NEWEST = 5_000;
const COUNTED_MAX = 100;
/** The longest wait of any row is a little over a day, so nothing is ever planned two days ahead. */
const WAIT_MS_MAX = 48 * 3_600_000;
/** The longest lease is three minutes. */
const LEASE_MS_MAX = 180_000;

const articles = `(select * from articles order by id desc limit ${NEWEST})`;
const matches = `(select * from matches order by id desc limit ${NEWEST})`;
const deliveries = `(select * from deliveries order by id desc limit ${NEWEST})`;
const succeeded = "exists (select 1 from attempts where delivery_id = delivery.id and reason is null)";

const INVARIANTS: readonly Invariant[] = [
  {
    name: "article-searchable",
    says: "a stored article is in the full-text index",
    violations: () => `select id as row from ${articles} where id not in (select rowid from articles_index)`,
  },
  {
    name: "article-linked",
    says: "the link of a stored article names an article",
    violations: () =>
      `select article.id as row from ${articles} as article cross join links on links.url = article.url
       where links.article_id is null`,
  },
  {
    name: "article-once",
    says: "an article is stored once for each canonical URL",
    violations: () =>
      `select canonical_url as row from ${articles} group by canonical_url, title, body having count(*) > 1`,
  },
  {
    name: "match-queued",
    says: "a match has a delivery for each of its channels that still exists",
    violations: () =>
      `select m.id as row from ${matches} as m cross join json_each(iif(json_valid(m.channel_ids), m.channel_ids, '[]')) as channel
       where exists (select 1 from channels where id = cast(channel.value as integer))
         and exists (select 1 from subscriptions where id = m.subscription_id)
         and not exists (select 1 from deliveries where subscription_id = m.subscription_id
           and article_id = m.article_id and channel_id = cast(channel.value as integer))`,
  },
  {
    name: "delivered-by-attempt",
    says: "a delivery whose attempts are kept is delivered if and only if one of them succeeded",
    violations: () =>
      `select id as row from ${deliveries} as delivery
       where (state = 'delivered' and attempts > 0 and not ${succeeded}) or (state = 'dead' and ${succeeded})`,
  },
  {
    name: "attempts-counted",
    says: "a delivery counts the attempts that are kept of it",
    violations: () =>
      `select id as row from ${deliveries} as delivery
       where attempts <> (select count(*) from attempts where delivery_id = delivery.id)`,
  },
  {
    name: "ended-unleased",
    says: "a delivery that has ended holds no lease",
    violations: () =>
      `select id as row from ${deliveries} where state <> 'pending' and claimed_until is not null`,
  },
  {
    name: "settings-readable",
    says: "the stored settings of subscriptions and channels are JSON",
    violations: () =>
      `select 'subscription ' || id as row from (select * from subscriptions order by id desc limit ${NEWEST})
       where not (json_valid(channel_ids) and json_valid(coalesce(source_ids, '[]'))
         and json_valid(coalesce(digest, '{}')) and json_valid(coalesce(quiet_hours, '{}')))
       union all select 'channel ' || id from (select * from channels order by id desc limit ${NEWEST})
       where not json_valid(options)`,
  },
  {
    name: "article-readable",
    says: "the stored lists and times of an article can be read",
    violations: () =>
      `select id as row from ${articles}
       where not (json_valid(marks) and json_valid(authors) and json_valid(images) and json_valid(provenance)
         and json_valid(coalesce(facts, '{}'))) or julianday(first_seen_at) is null
         or (published_at is not null and julianday(published_at) is null)
         or (modified_at is not null and julianday(modified_at) is null)`,
  },
  {
    name: "nothing-far-ahead",
    says: "nothing waits for more than two days, and no lease is longer than three minutes",
    violations: (nowMs) => {
      const [far, leased] = [isoAt(nowMs + WAIT_MS_MAX), isoAt(nowMs + LEASE_MS_MAX + 60_000)];
      return `select url as row from links where state = 'pending' and (next_attempt_at > '${far}' or claimed_until > '${leased}')
        union all select id from deliveries where state = 'pending' and (next_attempt_at > '${far}' or claimed_until > '${leased}')
        union all select id from articles where matched_at is null and claimed_until > '${leased}'
        union all select source.id from poll_leases as lease, json_each(source_ids) as held, sources as source
          where source.id = held.value and lease.number > source.poll_lease and claimed_until > '${leased}'`;
    },
  },
];

/** The invariants that rows break at present; none while all is well. */
export async function brokenInvariants(db: Db, nowMs: number): Promise<BrokenInvariant[]> {
  const broken: BrokenInvariant[] = [];
  for (const { name, says, violations } of INVARIANTS) {
    const found = await db.all<{ row: string | number }>(
      sql.raw(`select row from (${violations(nowMs)}) limit ${COUNTED_MAX}`),
    );
    const [first] = found;
    if (first !== undefined) broken.push({ name, says, rows: found.length, example: String(first.row) });
  }
  return broken;
}

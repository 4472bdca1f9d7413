import type { D1Database } from "@cloudflare/workers-types";
import { openDb } from "../../../workers/shared/db.ts";
import { isoAt } from "../../../workers/shared/run.ts";
import { brokenInvariants } from "../../../workers/shared/store/invariants.ts";

/** A rule about rows: its query finds those that break it. `?1` is the present time. */
type Rule = { says: string; query: string };

/** At every moment, beside the product's own invariants. */
const ALWAYS: Rule[] = [
  {
    says: "each state is one that the documents name",
    query: `select url as row from links where state not in ('pending','saved','duplicate','skipped','dead')
      union all select id from deliveries where state not in ('pending','delivered','dead','canceled')
      union all select id from sources where state not in ('active','paused','failing','blocked')`,
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
  nowMs: number,
  moment: "always" | "at rest",
): Promise<string[]> {
  const rules = moment === "always" ? ALWAYS : [...ALWAYS, ...AT_REST];
  const invariants = await brokenInvariants(openDb(database), nowMs);
  const broken = invariants.map(({ says, example }) => `not so: ${says} (${example})`);
  for (const { says, query } of rules) {
    const statement = database.prepare(`select row from (${query}) limit 1`);
    const bound = query.includes("?1") ? statement.bind(isoAt(nowMs)) : statement;
    const { results } = await bound.all<{ row: string | number }>();
    if (results[0] !== undefined) broken.push(`not so: ${says} (${results[0].row})`);
  }
  return broken;
}

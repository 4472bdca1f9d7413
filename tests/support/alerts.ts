import { eq } from "drizzle-orm";
import { notify } from "../../workers/notify/notify.ts";
import { parseQuery } from "../../workers/shared/query/language/parse.ts";
import { anchorsOf } from "../../workers/shared/query/percolate/anchors.ts";
import { articles } from "../../workers/shared/schema/articles.ts";
import { deliveries, matches } from "../../workers/shared/schema/deliveries.ts";
import { channels } from "../../workers/shared/schema/subscriptions.ts";
import type { ReadArticle } from "../../workers/shared/store/articles/article.ts";
import {
  createSubscription,
  type NewSubscription,
} from "../../workers/shared/store/subscriptions/subscriptions.ts";
import { reading } from "./articles.ts";
import type { TestDb } from "./d1.ts";
import type { TestRun } from "./test-run.ts";

export const SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

/** An active webhook. Returns its id. */
export async function givenChannel(
  run: TestRun,
  url: string,
  given: Partial<typeof channels.$inferInsert> = {},
): Promise<number> {
  const id = run.newId();
  const made = { kind: "webhook", name: "hook", secret: SECRET, state: "active", createdAt: "2026" } as const;
  await run.db.insert(channels).values({ id, url, ...made, ...given });
  return id;
}

/** An active subscription to every source. Returns its id. */
export async function givenSubscription(
  run: TestRun,
  query: string,
  channelIds: number[],
  given: Partial<NewSubscription> = {},
): Promise<number> {
  const parsed = parseQuery(query);
  if (!parsed.ok) throw new Error(`${query}: ${parsed.reason}`);
  const to = { channelIds: channelIds.map(String), sourceIds: null };
  const made = { name: query, query, ...to, language: "vi" } as const;
  const subscription = { ...made, state: "active" as const, ...given };
  return (await createSubscription(run, subscription, anchorsOf(parsed.value))).subscription.id;
}

/**
 * Subscriptions 1, 2, 3 and so on, found by this anchor, in two statements. Those that are there already stay
 * as they are.
 */
export async function givenManySubscriptions(
  { database }: TestDb,
  count: number,
  { query, anchor, channelIds = [] }: { query: string; anchor: string; channelIds?: number[] },
): Promise<void> {
  const ids = JSON.stringify(Array.from({ length: count }, (_, at) => at + 1));
  const given = "from json_each(?) where true on conflict do nothing";
  await database.batch([
    database
      .prepare(
        `insert into subscriptions (id, name, query, channel_ids, state, created_at)
         select value, 'one of many', ?, ?, 'active', '2026' ${given}`,
      )
      .bind(query, JSON.stringify(channelIds.map(String)), ids),
    database.prepare(`insert into postings select ?, value ${given}`).bind(anchor, ids),
  ]);
}

/** An article that nobody matched yet. Returns its id. */
export async function givenArticle(
  run: TestRun,
  read: Partial<ReadArticle> = {},
  sourceId: number | null = null,
): Promise<number> {
  const id = run.newId();
  const row = reading({ url: `https://bao.test/${id}`, ...read });
  await run.db.insert(articles).values({ ...row, id, sourceId, firstSeenAt: "2026-11-21T11:59:00.000Z" });
  return id;
}

/** Deliveries of invented articles, all due, in one statement. */
export async function givenManyDeliveries(
  { database }: TestDb,
  count: number,
  { subscriptionId, channelId, state = "pending" }: Owners & { state?: "pending" | "delivered" },
): Promise<void> {
  const ids = JSON.stringify(Array.from({ length: count }, (_, at) => at + 1));
  await database
    .prepare(
      `insert into deliveries (subscription_id, article_id, channel_id, state, next_attempt_at, body, created_at)
       select ?, value || ?, ?, ?, '2026-11-21T11:00:00.000Z', '{}', '2026' from json_each(?)`,
    )
    .bind(subscriptionId, state === "pending" ? 0 : 1, channelId, state, ids)
    .run();
}

type Owners = { subscriptionId: number; channelId: number };

/** A channel, a subscription of `an ninh mạng` and an article that it matches. */
export async function givenAlert(run: TestRun, url: string) {
  const channelId = await givenChannel(run, url);
  const subscriptionId = await givenSubscription(run, "an ninh mạng", [channelId]);
  const articleId = await givenArticle(run, { title: "Diễn tập an ninh mạng tại Đà Nẵng" });
  return { channelId, subscriptionId, articleId };
}

export function deliveriesTo(run: TestRun, channelId: number) {
  return run.db.select().from(deliveries).where(eq(deliveries.channelId, channelId));
}

/** The subscriptions that got a match, the oldest first. */
export async function matchedSubscriptions(run: TestRun): Promise<number[]> {
  const { subscriptionId: id } = matches;
  const rows = await run.db.select({ id }).from(matches).orderBy(id);
  return rows.map((row) => row.id);
}

/** Whether every query was tried on the article as it reads now. */
export async function isMatched(run: TestRun, articleId: number): Promise<boolean> {
  const [article] = await run.db.select().from(articles).where(eq(articles.id, articleId));
  return article?.matchedAt !== null;
}

const RUNS_MAX = 100;

/** Runs notify as long as it rings for another run, as its queue would. */
export async function notifyUntilQuiet(run: TestRun): Promise<void> {
  for (let runs = 0; runs < RUNS_MAX; runs += 1) {
    const { notify: before } = run.rung;
    await notify(run);
    if (run.rung.notify === before) return;
  }
  throw new Error(`${RUNS_MAX} runs and still ringing`);
}

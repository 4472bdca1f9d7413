import { expect, test } from "vitest";
import { deliveries } from "../../../workers/shared/schema/deliveries.ts";
import { type DeliveryFilter, listDeliveries } from "../../../workers/shared/store/alerts/list-deliveries.ts";
import { listMatches } from "../../../workers/shared/store/alerts/list-matches.ts";
import { useFilledArchive } from "../../support/archive.ts";
import type { TestDb } from "../../support/d1.ts";

const ROWS = 20_000;
const SUBSCRIPTIONS = 10;
const CHANNELS = 4;
const PAGE = 20;
/**
 * A page with the rows that lead to it, and three names for each; the table holds a hundred times as many.
 */
const ROWS_READ_MAX = 13 * PAGE;

type Filter = Omit<DeliveryFilter, "before" | "limit">;

const archive = useFilledArchive(givenDeliveries);

/**
 * Each subscription has two channels, and every article. A hundred deliveries are dead, a hundred canceled,
 * and a hundred wait.
 */
async function givenDeliveries({ database }: TestDb) {
  const ids = JSON.stringify(Array.from({ length: ROWS }, (_, at) => at + 1));
  const [subscription, article] = [`value / 2 % ${SUBSCRIPTIONS}`, `value / ${2 * SUBSCRIPTIONS}`];
  const first = `${subscription} % ${CHANNELS}`;
  const next = `(${subscription} + 1) % ${CHANNELS}`;
  await database.batch([
    database
      .prepare(
        `insert into deliveries (id, subscription_id, article_id, channel_id, state, held, next_attempt_at, body, created_at)
         select value, ${subscription}, ${article}, iif(value % 2, ${first}, ${next}),
           case value % 200 when 7 then 'dead' when 22 then 'canceled' when 43 then 'pending' else 'delivered' end,
           value % 3 = 0, '2026-11-21T12:' || (value * 7 % 60), '', '2026' from json_each(?)`,
      )
      .bind(ids),
    database
      .prepare(
        `insert into matches (id, subscription_id, article_id, channel_ids, snippets, matched_at)
         select value, ${subscription}, ${article}, json_array(${first} || '', ${next} || ''), '[]', '2026'
         from json_each(?) where value % 2 = 0`,
      )
      .bind(ids),
  ]);
}

const FILTERS: [string, Filter][] = [
  ["all", {}],
  ["those that are dead", { state: "dead" }],
  ["those that were canceled", { state: "canceled" }],
  ["those that wait", { state: "pending" }],
  ["those that were delivered", { state: "delivered" }],
  ["those of a channel", { channelId: 2 }],
  ["those of a subscription", { subscriptionId: 3 }],
  ["those that wait for a channel", { state: "pending", channelId: 3 }],
  ["those of a subscription through a channel", { subscriptionId: 2, channelId: 2 }],
  ["those that a channel got", { state: "delivered", channelId: 1 }],
  ["those that were delivered for a subscription", { state: "delivered", subscriptionId: 3 }],
];

test.each(FILTERS)("%s are listed at the price of a page, wherever it begins", async (_, filter) => {
  let before: number | null = null;
  for (let page = 0; page < 3; page += 1) {
    archive.meter.reset();
    const rows = await listDeliveries(archive.db, { ...filter, before, limit: PAGE });
    expect(archive.meter.rowsRead).toBeLessThanOrEqual(ROWS_READ_MAX);
    before = rows.at(-1)?.id ?? before;
  }
});

/** It divides no number of rows. */
const A_LOT = 997;

const WALKED: [string, Filter][] = [
  ...FILTERS.filter(([, { state, channelId, subscriptionId }]) => state ?? channelId ?? subscriptionId),
  ["those of a subscription that are dead", { state: "dead", subscriptionId: 3 }],
  ["those of a subscription that wait", { state: "pending", subscriptionId: 1 }],
];

test.each(WALKED)("%s come page by page, none twice and none left out", async (_, filter) => {
  const all = await archive.db.select().from(deliveries);
  const wanted = all.filter((row) =>
    Object.entries(filter).every(([name, value]) => row[name as keyof Filter] === value),
  );
  const found: number[] = [];
  for (let pages = 0; pages <= wanted.length / A_LOT + 1; pages += 1) {
    const page = await listDeliveries(archive.db, { ...filter, before: found.at(-1) ?? null, limit: A_LOT });
    found.push(...page.map(({ id }) => id));
  }
  expect(found).toHaveLength(wanted.length);
  expect(new Set(found)).toEqual(new Set(wanted.map(({ id }) => id)));
});

test("the matches of a subscription are listed at the price of a page, the newest article first", async () => {
  const articles: number[] = [];
  let before: number | null = null;
  for (let page = 0; page < 3; page += 1) {
    archive.meter.reset();
    const rows = await listMatches(archive.db, { subscriptionId: 3, before, limit: PAGE });
    expect(archive.meter.rowsRead).toBeLessThanOrEqual(ROWS_READ_MAX);
    articles.push(...rows.map(({ articleId }) => articleId));
    before = rows.at(-1)?.id ?? null;
  }
  expect(articles).toEqual([...new Set(articles)].sort((one, other) => other - one));
  expect(articles).toHaveLength(3 * PAGE);
});

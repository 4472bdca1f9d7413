import { expect, test } from "vitest";
import type { Snippet } from "../../../workers/shared/query/show/snippets.ts";
import { attempts, matches } from "../../../workers/shared/schema/deliveries.ts";
import { useApi } from "../../support/archive-api.ts";
import { AN_HOUR_AGO, givenDelivery } from "../../support/deliveries.ts";
import { createSubscription, createWebhook } from "../../support/settings.ts";

const api = useApi();

async function ids(query: string): Promise<string[]> {
  const { body } = await api.ask(`/v1/deliveries?${query}`);
  return (body.data as { id: string }[]).map(({ id }) => id);
}

/** A match of an invented article that nobody tells of. */
const TOLD = { articleTitle: null, digestId: null, isWaiting: false, quiet: null };

test("deliveries are listed by state, channel and subscription, the newest first", async () => {
  await givenDelivery(api.run.db, { id: 1, state: "dead", subscriptionId: 5 });
  await givenDelivery(api.run.db, { id: 2, channelId: 7 });
  await givenDelivery(api.run.db, { id: 3, state: "dead", channelId: 7, subscriptionId: 5 });
  expect(await ids("")).toEqual(["3", "2", "1"]);
  expect(await ids("state=dead")).toEqual(["3", "1"]);
  expect(await ids("channel=7")).toEqual(["3", "2"]);
  expect(await ids("subscription=5&channel=7&state=dead")).toEqual(["3"]);
  expect((await api.ask("/v1/deliveries?state=lost")).status).toBe(422);
});

test("a list goes on where its page ended", async () => {
  for (let id = 1; id <= 5; id += 1) await givenDelivery(api.run.db, { id });
  const first = await api.client.deliveries.$get({ query: { limit: 3 } });
  const page = (await first.json()) as { next: string };
  expect(await ids(`limit=3&cursor=${page.next}`)).toEqual(["2", "1"]);
});

test("a delivery is shown with the bytes that it sends and every attempt", async () => {
  await givenDelivery(api.run.db, { id: 1, attempts: 1, lastError: "timeout", body: '{"canary":true}' });
  const attempt = {
    number: 1,
    attemptedAt: AN_HOUR_AGO,
    durationMs: 15_000,
    status: null,
    reason: "timeout",
    reply: null,
  };
  await api.run.db.insert(attempts).values({ deliveryId: 1, ...attempt });

  const { body } = await api.ask("/v1/deliveries/1");
  expect(body).toEqual({
    ...{ digestId: null, fallbackAt: null, fallbackOf: null },
    ...{ id: "1", kind: "article", state: "pending", subscriptionId: "1", articleId: "1", channelId: "1" },
    ...{
      attempts: 1,
      nextAttemptAt: AN_HOUR_AGO,
      lastError: "timeout",
      createdAt: AN_HOUR_AGO,
      endedAt: null,
    },
    ...{ articleTitle: null, channelName: null, subscriptionName: null },
    body: '{"canary":true}',
    attemptLog: [attempt],
  });
  expect((await api.ask("/v1/deliveries/404")).status).toBe(404);
});

test("a dead delivery is made due again", async () => {
  const owners = {
    channelId: Number(await createWebhook(api)),
    subscriptionId: Number(await createSubscription(api)),
  };
  await givenDelivery(api.run.db, { id: 1, state: "dead", endedAt: AN_HOUR_AGO, attempts: 12, ...owners });

  const reply = await api.client.deliveries[":id"].retry.$post({ param: { id: "1" } });
  const due = { state: "pending", nextAttemptAt: "2026-11-21T12:00:00.000Z", endedAt: null, attempts: 12 };
  expect(await reply.json()).toMatchObject(due);
});

test("a delivery whose channel is gone cannot be tried again", async () => {
  await givenDelivery(api.run.db, { id: 1, state: "canceled" });
  const { status, body } = await api.ask("/v1/deliveries/1/retry", { method: "POST" });
  expect(status).toBe(409);
  expect(body.type).toBe("urn:baodong:problem:delivery-orphaned");
  expect((await api.ask("/v1/deliveries/404/retry", { method: "POST" })).status).toBe(404);
});

test("matches are listed by subscription, with what was found", async () => {
  const snippets: Snippet[] = [{ field: "title", text: "An ninh", ranges: [[0, 7]] }];
  const row = (id: number, subscriptionId: number) => ({
    id,
    subscriptionId,
    articleId: id,
    channelIds: [],
    snippets,
    matchedAt: AN_HOUR_AGO,
  });
  await api.run.db.insert(matches).values([row(1, 5), row(2, 6), row(3, 5)]);
  const { body } = await api.ask("/v1/matches?subscription=5");
  expect(body).toEqual({
    data: [
      { id: "3", subscriptionId: "5", articleId: "3", snippets, matchedAt: AN_HOUR_AGO, ...TOLD },
      { id: "1", subscriptionId: "5", articleId: "1", snippets, matchedAt: AN_HOUR_AGO, ...TOLD },
    ],
    next: null,
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { deliveries } from "../../workers/shared/schema/deliveries.ts";
import { claimDeliveries } from "../../workers/shared/store/outbox.ts";
import { type TestApi, testApi } from "../support/api.ts";
import { openTestDb, type TestDb } from "../support/d1.ts";

let store: TestDb;
let api: TestApi;

beforeAll(async () => {
  store = await openTestDb();
});
beforeEach(async () => {
  await store.clear();
  api = testApi(store);
});
afterAll(() => store.close());

const AT = "2026-11-21T12:00:00.000Z";

async function givenChannel(): Promise<string> {
  const input = { kind: "webhook", url: "https://hook.example.com/" };
  return String((await api.send("POST", "/v1/channels", input)).body.id);
}

async function givenSubscription(input: object): Promise<string> {
  const { body } = await api.send("POST", "/v1/subscriptions", { query: "ma túy", ...input });
  return String(body.id);
}

/** One for each pair of a subscription and a channel. */
async function givenDelivery(id: number, subscriptionId: string, channelId: string): Promise<void> {
  const pair = { subscriptionId: Number(subscriptionId), channelId: Number(channelId), articleId: 1 };
  const row = { id, ...pair, state: "pending" as const, nextAttemptAt: AT, createdAt: AT, body: "{}" };
  await store.db.insert(deliveries).values(row);
}

async function stateOf(id: number): Promise<unknown> {
  return (await api.ask(`/v1/deliveries/${id}`)).body.state;
}

async function sendable(): Promise<number[]> {
  return (await claimDeliveries(api.run, 10)).map(({ id }) => id);
}

describe("a channel that is taken off a subscription", () => {
  test("gets nothing more of what waits for it, and others do", async () => {
    const [kept, gone] = [await givenChannel(), await givenChannel()];
    const id = await givenSubscription({ channelIds: [kept, gone] });
    const other = await givenSubscription({ channelIds: [gone] });
    await givenDelivery(1, id, kept);
    await givenDelivery(2, id, gone);
    await givenDelivery(3, other, gone);

    await api.send("PATCH", `/v1/subscriptions/${id}`, { channelIds: [kept] });
    expect(await Promise.all([1, 2, 3].map(stateOf))).toEqual(["pending", "canceled", "pending"]);
  });

  test("an edit that does not name the channels cancels nothing", async () => {
    const channel = await givenChannel();
    const id = await givenSubscription({ channelIds: [channel] });
    await givenDelivery(1, id, channel);
    await api.send("PATCH", `/v1/subscriptions/${id}`, { name: "Ma túy", query: "buôn lậu" });
    expect(await stateOf(1)).toBe("pending");
  });
});

describe("what waits for a subscription", () => {
  test("is held while it is paused, and rung for when it goes on", async () => {
    const channel = await givenChannel();
    const id = await givenSubscription({ channelIds: [channel] });
    await givenDelivery(1, id, channel);

    await api.send("PATCH", `/v1/subscriptions/${id}`, { state: "paused" });
    expect({ sendable: await sendable(), held: await held() }).toEqual({ sendable: [], held: [1] });
    expect(api.run.rung.notify).toBe(0);

    await api.send("PATCH", `/v1/subscriptions/${id}`, { state: "active" });
    expect({ sendable: await sendable(), held: await held() }).toEqual({ sendable: [1], held: [] });
    expect(api.run.rung.notify).toBe(1);
  });

  test("is held when its last source is deleted", async () => {
    const channel = await givenChannel();
    const source = { url: "https://news.example.com/", kind: "page" };
    const { body } = await api.send("POST", "/v1/sources", source);
    const id = await givenSubscription({ channelIds: [channel], sourceIds: [body.id] });
    await givenDelivery(1, id, channel);
    await givenDelivery(2, await givenSubscription({ channelIds: [channel] }), channel);

    await api.ask(`/v1/sources/${body.id}`, { method: "DELETE" });
    expect({ held: await held(), sendable: await sendable() }).toEqual({ held: [1], sendable: [2] });
  });
});

async function held(): Promise<unknown[]> {
  const { results } = await store.database.prepare("select id from deliveries where held = 1").all();
  return results.map(({ id }) => id);
}

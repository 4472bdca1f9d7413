import { describe, expect, test } from "vitest";
import { claimDeliveries } from "../../../workers/shared/store/alerts/outbox.ts";
import { useApi } from "../../support/archive-api.ts";
import { askBackfill } from "../../support/backfill.ts";
import { givenDelivery } from "../../support/deliveries.ts";
import { createSource, createSubscription, createWebhook } from "../../support/settings.ts";

const api = useApi();

function givenWaiting(id: number, subscriptionId: string, channelId: string): Promise<void> {
  const owners = { subscriptionId: Number(subscriptionId), channelId: Number(channelId) };
  return givenDelivery(api.run.db, { id, ...owners });
}

async function stateOf(id: number): Promise<unknown> {
  return (await api.ask(`/v1/deliveries/${id}`)).body.state;
}

async function sendable(): Promise<number[]> {
  return (await claimDeliveries(api.run, 10)).map(({ id }) => id);
}

describe("a channel that is taken off a subscription", () => {
  test("gets none of its waiting messages, and other channels do", async () => {
    const [kept, gone] = [await createWebhook(api), await createWebhook(api)];
    const id = await createSubscription(api, { channelIds: [kept, gone] });
    const other = await createSubscription(api, { channelIds: [gone] });
    await givenWaiting(1, id, kept);
    await givenWaiting(2, id, gone);
    await givenWaiting(3, other, gone);

    await api.send("PATCH", `/v1/subscriptions/${id}`, { channelIds: [kept] });
    expect(await Promise.all([1, 2, 3].map(stateOf))).toEqual(["pending", "canceled", "pending"]);
  });

  test("an edit that does not name the channels cancels nothing", async () => {
    const channel = await createWebhook(api);
    const id = await createSubscription(api, { channelIds: [channel] });
    await givenWaiting(1, id, channel);
    await api.send("PATCH", `/v1/subscriptions/${id}`, { name: "Ma túy", query: "buôn lậu" });
    expect(await stateOf(1)).toBe("pending");
  });
});

describe("a delivery that waits for a subscription", () => {
  test("is held while the subscription is paused, and rung for when it is active again", async () => {
    const channel = await createWebhook(api);
    const id = await createSubscription(api, { channelIds: [channel] });
    await givenWaiting(1, id, channel);

    await api.send("PATCH", `/v1/subscriptions/${id}`, { state: "paused" });
    expect({ sendable: await sendable(), held: await held() }).toEqual({ sendable: [], held: [1] });
    expect(api.run.rung.notify).toBe(0);

    await api.send("PATCH", `/v1/subscriptions/${id}`, { state: "active" });
    expect({ sendable: await sendable(), held: await held() }).toEqual({ sendable: [1], held: [] });
    expect(api.run.rung.notify).toBe(1);
  });

  test("is held when its last source is deleted", async () => {
    const channel = await createWebhook(api);
    const source = await createSource(api);
    const id = await createSubscription(api, { channelIds: [channel], sourceIds: [source] });
    await givenWaiting(1, id, channel);
    await givenWaiting(2, await createSubscription(api, { channelIds: [channel] }), channel);

    await api.ask(`/v1/sources/${source}`, { method: "DELETE" });
    expect({ held: await held(), sendable: await sendable() }).toEqual({ held: [1], sendable: [2] });
  });
});

async function held(): Promise<unknown[]> {
  const { results } = await api.archive.database.prepare("select id from deliveries where held = 1").all();
  return results.map(({ id }) => id);
}

test("a backfill without a channel or without a period is refused", async () => {
  const channelIds = [await createWebhook(api)];
  const paused = await createSubscription(api, { channelIds, state: "paused" });
  const nobody = await createSubscription(api);
  expect((await askBackfill(api, paused, { mode: "each" })).detail).toContain("paused");
  expect((await askBackfill(api, nobody, { mode: "digest" })).detail).toContain("has no channel");
  expect((await askBackfill(api, nobody, { mode: "list" })).status).toBe(200);
  const turned = await askBackfill(api, nobody, { mode: "list", from: "2026-11-01" });
  expect(turned.detail).toBe("from is later than to");
  expect((await askBackfill(api, nobody, { mode: "list", cursor: "x" })).status).toBe(422);
  expect((await askBackfill(api, "1", { mode: "list" })).status).toBe(404);
});

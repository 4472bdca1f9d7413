import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { notify, sweep } from "../../../workers/notify/notify.ts";
import { isoAt } from "../../../workers/shared/run.ts";
import { channels } from "../../../workers/shared/schema/subscriptions.ts";
import { dueFallbacks, takeFallbackSteps } from "../../../workers/shared/store/alerts/fallbacks.ts";
import { updateSubscription } from "../../../workers/shared/store/subscriptions/subscriptions.ts";
import {
  deliveriesTo,
  givenArticle,
  givenChannel,
  givenSubscription,
  notifyUntilQuiet,
} from "../../support/alerts.ts";
import { useArchive } from "../../support/archive.ts";
import { openReceiver } from "../../support/receiver.ts";
import { useEach } from "../../support/stand-in.ts";

const MINUTE_MS = 60_000;
const EARLY = { fallbackAfterMinutes: 5 };

const given = useArchive();
const receiver = useEach(openReceiver);
const second = useEach(openReceiver);

async function later(minutes: number) {
  given.run.clock.nowMs += minutes * MINUTE_MS;
  await sweep(given.run);
  await notifyUntilQuiet(given.run);
}

/** A subscription with a fallback after five minutes, and an article of it. */
async function givenLate(channel: Partial<typeof channels.$inferInsert> = {}) {
  const channelId = await givenChannel(given.run, receiver.url, channel);
  const fallbackChannelId = await givenChannel(given.run, second.url);
  const paired = { ...EARLY, fallbackChannelId };
  const subscriptionId = await givenSubscription(given.run, "ma túy", [channelId], paired);
  await givenArticle(given.run, { title: "Bắt ma túy ở Lạng Sơn" });
  return { channelId, fallbackChannelId, subscriptionId };
}

test.each([
  ["is disabled", { state: "disabled" as const }],
  ["pauses, as its host asked", { coolUntil: "2026-11-21T12:50:00.000Z" }],
])("an alert that was never tried, because its channel %s, falls back", async (_, channel) => {
  await givenLate(channel);
  await notifyUntilQuiet(given.run);
  await later(6);
  expect([receiver.received.length, second.received.length]).toEqual([0, 1]);
});

test("an alert whose fallback channel is one of its own by now does not fall back", async () => {
  receiver.answer(500);
  const { channelId, fallbackChannelId, subscriptionId } = await givenLate();
  await notifyUntilQuiet(given.run);
  const channelIds = [channelId, fallbackChannelId].map(String);
  await updateSubscription(given.run, subscriptionId, { channelIds });
  await later(6);
  expect(second.received).toEqual([]);
});

test("an alert that was late through our own fault falls back where its channel fails after all", async () => {
  receiver.answer(500);
  await givenLate();
  given.run.reach.deliveries = 0;
  await notify(given.run);
  given.run.clock.nowMs += 6 * MINUTE_MS;
  await sweep(given.run);
  given.run.reach.deliveries = 10;
  await later(1);
  expect(second.received).toEqual([]);
  await later(5);
  expect(second.received).toHaveLength(1);
});

test.each(["delivered", "paused"] as const)(
  "an alert that is %s while its fallback is taken does not fall back",
  async (how) => {
    receiver.answer(500);
    const { fallbackChannelId, subscriptionId } = await givenLate();
    await notifyUntilQuiet(given.run);
    given.run.clock.nowMs += 6 * MINUTE_MS;
    const due = await dueFallbacks(given.run, 10);
    expect(due).toHaveLength(1);
    receiver.answer(200);
    if (how === "delivered") await notifyUntilQuiet(given.run);
    else await updateSubscription(given.run, subscriptionId, { state: "paused" });
    const steps = due.map(({ id }) => ({ id, newId: given.run.newId(), againAt: null }));
    expect(await takeFallbackSteps(given.run, steps)).toEqual([]);
    expect(await deliveriesTo(given.run, fallbackChannelId)).toEqual([]);
  },
);

test("a pause of the channel that is over is no fault of it", async () => {
  const { channelId, fallbackChannelId } = await givenLate();
  given.run.reach.deliveries = 0;
  await notify(given.run);
  const coolUntil = isoAt(given.run.now() + 2 * MINUTE_MS);
  await given.run.db.update(channels).set({ coolUntil }).where(eq(channels.id, channelId));
  given.run.clock.nowMs += 6 * MINUTE_MS;
  await sweep(given.run);
  expect(await deliveriesTo(given.run, fallbackChannelId)).toEqual([]);
});

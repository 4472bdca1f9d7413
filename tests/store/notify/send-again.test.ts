import { expect, test } from "vitest";
import { firstIdAt, isoAt } from "../../../workers/shared/run.ts";
import { deliveries } from "../../../workers/shared/schema/deliveries.ts";
import { sendEndedAgain } from "../../../workers/shared/store/alerts/send-again.ts";
import { updateChannel } from "../../../workers/shared/store/subscriptions/channels.ts";
import { recoverChannel } from "../../../workers/shared/store/subscriptions/recover-channel.ts";
import { deliveriesTo, givenChannel, givenSubscription, notifyUntilQuiet } from "../../support/alerts.ts";
import { useArchive } from "../../support/archive.ts";
import { givenDelivery } from "../../support/deliveries.ts";
import { openReceiver } from "../../support/receiver.ts";
import { useEach } from "../../support/stand-in.ts";

const HOUR_MS = 3_600_000;

const given = useArchive();
const receiver = useEach(openReceiver);

/** Deliveries of one channel, made hour by hour: three are dead, one arrived, one waits. */
async function givenOutage() {
  const channelId = await givenChannel(given.run, receiver.url);
  const subscriptionId = await givenSubscription(given.run, "ma túy", [channelId]);
  const nowMs = given.run.clock.nowMs;
  const states = ["dead", "dead", "dead", "delivered", "pending"] as const;
  for (const [at, state] of states.entries()) {
    const id = firstIdAt(nowMs - (10 - at) * HOUR_MS);
    const nextAttemptAt = isoAt(nowMs + 5 * HOUR_MS);
    await givenDelivery(given.run.db, { id, channelId, subscriptionId, state, attempts: 12, nextAttemptAt });
  }
  return { channelId, subscriptionId, hoursAgo: (hours: number) => isoAt(nowMs - hours * HOUR_MS) };
}

async function statesOf(channelId: number) {
  return (await deliveriesTo(given.run, channelId)).map(({ state }) => state);
}

test("a recovered channel is enabled, and gets its failed and waiting messages, once", async () => {
  const { channelId, hoursAgo } = await givenOutage();
  await updateChannel(given.run.db, channelId, { state: "disabled" });
  expect(await recoverChannel(given.run, channelId, hoursAgo(9))).toEqual({ count: 3, hasMore: false });
  await notifyUntilQuiet(given.run);
  expect(await statesOf(channelId)).toEqual(["dead", "delivered", "delivered", "delivered", "delivered"]);
  expect(receiver.received).toHaveLength(3);
  expect(await recoverChannel(given.run, channelId, hoursAgo(9))).toEqual({ count: 0, hasMore: false });
  expect(await recoverChannel(given.run, 404, hoursAgo(9))).toBeNull();
});

test("a message that is sent again after an outage has a full schedule", async () => {
  const { channelId, hoursAgo } = await givenOutage();
  receiver.answer(500);
  await recoverChannel(given.run, channelId, hoursAgo(24));
  await notifyUntilQuiet(given.run);
  expect(await statesOf(channelId)).toEqual(["pending", "pending", "pending", "delivered", "pending"]);
});

test("the dead deliveries of a span of time are sent again, of one channel or subscription if asked", async () => {
  const { channelId, subscriptionId, hoursAgo } = await givenOutage();
  const range = { state: "dead", from: hoursAgo(9), to: hoursAgo(9) } as const;
  expect(await sendEndedAgain(given.run, { ...range, channelId: 404 })).toEqual({ count: 0, hasMore: false });
  expect(await sendEndedAgain(given.run, { ...range, channelId, subscriptionId })).toEqual({
    count: 1,
    hasMore: false,
  });
  expect(await statesOf(channelId)).toEqual(["dead", "pending", "dead", "delivered", "pending"]);
  await given.run.db.update(deliveries).set({ subscriptionId: 404 });
  expect(
    await sendEndedAgain(given.run, { state: "dead", from: hoursAgo(24), to: hoursAgo(0) }),
  ).toMatchObject({ count: 0 });
});

test.each([
  ["delivered", ["dead", "dead", "dead", "pending", "pending"]],
  ["dead", ["pending", "pending", "pending", "delivered", "pending"]],
  ["canceled", ["dead", "dead", "dead", "delivered", "pending"]],
] as const)("what ended as %s is sent again, and nothing else", async (state, after) => {
  const { channelId, hoursAgo } = await givenOutage();
  await sendEndedAgain(given.run, { state, from: hoursAgo(24), to: hoursAgo(0) });
  expect(await statesOf(channelId)).toEqual(after);
});

test("what was delivered is sent again once, although the request is repeated at once", async () => {
  const { hoursAgo } = await givenOutage();
  const range = { state: "delivered", from: hoursAgo(24), to: hoursAgo(0) } as const;
  expect(await sendEndedAgain(given.run, range)).toMatchObject({ count: 1 });
  await notifyUntilQuiet(given.run);
  expect(await sendEndedAgain(given.run, range)).toMatchObject({ count: 0 });
  expect(receiver.received).toHaveLength(1);
  given.run.clock.nowMs += HOUR_MS;
  expect(await sendEndedAgain(given.run, range)).toMatchObject({ count: 1 });
});

test("searching the dead deliveries of a period reads none of another time", async () => {
  const { hoursAgo } = await givenOutage();
  given.archive.meter.reset();
  await sendEndedAgain(given.run, { state: "dead", from: hoursAgo(48), to: hoursAgo(24) });
  expect(given.archive.meter.rowsRead).toBeLessThan(5);
  given.archive.meter.reset();
  await sendEndedAgain(given.run, { state: "dead", from: hoursAgo(9), to: hoursAgo(9) });
  expect(given.archive.meter.rowsWritten).toBeLessThanOrEqual(4);
});

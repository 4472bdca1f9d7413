import { desc, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { notify } from "../../../workers/notify/notify.ts";
import { testChannel } from "../../../workers/notify/test-channel.ts";
import { deliveries } from "../../../workers/shared/schema/deliveries.ts";
import { channels } from "../../../workers/shared/schema/subscriptions.ts";
import { findDelivery, retryDelivery } from "../../../workers/shared/store/alerts/deliveries.ts";
import { listDeliveries } from "../../../workers/shared/store/alerts/list-deliveries.ts";
import { deleteChannel } from "../../../workers/shared/store/subscriptions/delete-channel.ts";
import {
  deleteSubscription,
  updateSubscription,
} from "../../../workers/shared/store/subscriptions/subscriptions.ts";
import {
  deliveriesTo,
  givenAlert,
  givenArticle,
  givenChannel,
  notifyUntilQuiet,
  SECRET,
} from "../../support/alerts.ts";
import { useArchive } from "../../support/archive.ts";
import { isSigned, openReceiver } from "../../support/receiver.ts";
import { useEach } from "../../support/stand-in.ts";

const given = useArchive();
const receiver = useEach(openReceiver);

/** An alert that met this answer; returns its delivery's id and what it is about. */
async function givenAttempted(answer: number) {
  const alert = await givenAlert(given.run, receiver.url);
  receiver.answer(answer);
  await notify(given.run);
  const [delivery] = await deliveriesTo(given.run, alert.channelId);
  return { ...alert, id: delivery?.id ?? 0 };
}

test("a delivery is shown with every attempt and the receiver's reply", async () => {
  const { id } = await givenAttempted(500);
  receiver.answer({ status: 502, body: "Bad Gateway, sorry" });
  given.run.clock.nowMs += 10_000;
  await notify(given.run);
  expect(await findDelivery(given.run.db, id)).toMatchObject({
    state: "pending",
    attempts: 2,
    attemptLog: [
      {
        number: 1,
        attemptedAt: "2026-11-21T12:00:00.000Z",
        status: 500,
        reason: "server-error",
        reply: null,
      },
      { number: 2, attemptedAt: "2026-11-21T12:00:10.000Z", status: 502, reply: "Bad Gateway, sorry" },
    ],
  });
  expect(await findDelivery(given.run.db, 404)).toBeNull();
});

test.each([
  ["dead", 410],
  ["delivered", 200],
])("a %s delivery that is retried is sent again with the same id", async (state, answer) => {
  const { id } = await givenAttempted(answer);
  expect(await findDelivery(given.run.db, id)).toMatchObject({ state, attempts: 1 });
  receiver.answer(200);
  await given.run.db.update(channels).set({ state: "active" });
  expect(await retryDelivery(given.run, id)).toMatchObject({
    ok: true,
    value: { state: "pending", endedAt: null },
  });
  await notify(given.run);

  const [first, second] = receiver.received;
  expect(second).toMatchObject({ id: first?.id, body: first?.body });
  expect(await findDelivery(given.run.db, id)).toMatchObject({
    state: "delivered",
    attempts: 2,
    nextAttemptAt: null,
  });
});

test("a delivery whose schedule was used up gets one more attempt, not a new schedule", async () => {
  const { id } = await givenAttempted(500);
  await given.run.db.update(deliveries).set({ state: "dead", attempts: 12 });
  await given.archive.database.prepare("update attempts set number = 12").run();
  await retryDelivery(given.run, id);
  await notify(given.run);
  expect(await findDelivery(given.run.db, id)).toMatchObject({ state: "dead", attempts: 13 });
});

test.each(["0", "x'ff'"])(
  "a delivery whose count of attempts was set to %s is sent once more and recorded",
  async (count) => {
    const { id } = await givenAttempted(410);
    receiver.answer(200);
    await given.run.db.update(channels).set({ state: "active" });
    await given.archive.database
      .prepare(`update deliveries set state = 'pending', attempts = ${count}`)
      .run();
    await notifyUntilQuiet(given.run);
    given.run.clock.nowMs += 3_600_000;
    await notifyUntilQuiet(given.run);
    expect(receiver.received).toHaveLength(2);
    const found = await findDelivery(given.run.db, id);
    expect(found?.state).toBe("delivered");
    expect(found?.attemptLog).toMatchObject([{ number: 1, status: 200, reason: null }]);
  },
);

test("a retry for a paused subscription is sent when the subscription is active again", async () => {
  const { id, subscriptionId } = await givenAttempted(200);
  await updateSubscription(given.run, subscriptionId, { state: "paused" });
  await retryDelivery(given.run, id);
  await notify(given.run);
  expect(receiver.received).toHaveLength(1);
  await updateSubscription(given.run, subscriptionId, { state: "active" });
  await notify(given.run);
  expect(receiver.received).toHaveLength(2);
});

test("a deleted delivery is not sent again, and an unknown one is reported", async () => {
  const { id, channelId } = await givenAttempted(500);
  await deleteChannel(given.run, channelId);
  expect(await retryDelivery(given.run, id)).toEqual({ ok: false, reason: "orphaned" });
  expect(await retryDelivery(given.run, 404)).toEqual({ ok: false, reason: "unknown-delivery" });
});

test.each([
  ["channel", ({ channelId }: { channelId: number }) => deleteChannel(given.run, channelId)],
  [
    "subscription",
    ({ subscriptionId }: { subscriptionId: number }) => deleteSubscription(given.run, subscriptionId),
  ],
])("deleting the %s cancels waiting deliveries, and leaves finished ones", async (_, remove) => {
  const alert = await givenAttempted(200);
  receiver.answer(500);
  await givenArticle(given.run, { title: "Thêm một vụ tấn công, an ninh mạng bị đe dọa" });
  await notify(given.run);
  await remove(alert);
  const rows = await deliveriesTo(given.run, alert.channelId);
  expect(rows.map(({ state }) => state)).toEqual(["delivered", "canceled"]);
});

test("deliveries are listed newest first, page by page, by state, channel and subscription", async () => {
  // Each alert's article is asked for by the subscriptions before it too: six deliveries.
  for (const answer of [200, 500, 200]) await givenAttempted(answer);
  await notifyUntilQuiet(given.run);
  const rows = await given.run.db.select().from(deliveries).orderBy(desc(deliveries.id));
  expect(rows).toHaveLength(6);
  const idsOf = (some: { id: number }[]) => some.map(({ id }) => id);
  const list = async (filter: object) =>
    idsOf(await listDeliveries(given.run.db, { before: null, limit: 10, ...filter }));

  expect(await list({})).toEqual(idsOf(rows));
  expect(await list({ limit: 2 })).toEqual(idsOf(rows.slice(0, 2)));
  expect(await list({ before: rows[1]?.id })).toEqual(idsOf(rows.slice(2)));
  for (const { channelId, subscriptionId, state } of rows) {
    expect(await list({ channelId })).toEqual(idsOf(rows.filter((row) => row.channelId === channelId)));
    expect(await list({ subscriptionId, state })).toEqual(
      idsOf(rows.filter((row) => row.subscriptionId === subscriptionId && row.state === state)),
    );
  }
});

test("a channel's test sends a signed message now, stores nothing, and returns the attempt", async () => {
  const id = await givenChannel(given.run, `${receiver.url}/hook`, { name: "Trực ban", state: "disabled" });
  receiver.answer({ status: 503, body: "not yet" });
  expect(await testChannel(String(id), given.run)).toEqual({
    attemptedAt: "2026-11-21T12:00:00.000Z",
    durationMs: 0,
    status: 503,
    reason: "server-error",
    reply: "not yet",
  });
  const [request] = receiver.received;
  expect(request && isSigned(request, SECRET)).toBe(true);
  expect(JSON.parse(request?.body ?? "")).toEqual({
    type: "channel.test",
    timestamp: "2026-11-21T12:00:00.000Z",
    data: { channel: { id: String(id), name: "Trực ban" } },
  });
  await notifyUntilQuiet(given.run);
  expect(receiver.received).toHaveLength(1);
  expect(await given.run.db.select().from(channels).where(eq(channels.id, id))).toMatchObject([
    { state: "disabled" },
  ]);
});

test("an unknown channel has no test", async () => {
  expect(await testChannel("404", given.run)).toBeNull();
  expect(await testChannel("not an id", given.run)).toBeNull();
});

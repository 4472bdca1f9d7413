import { expect, test } from "vitest";
import { notify } from "../../../workers/notify/notify.ts";
import { deliveries } from "../../../workers/shared/schema/deliveries.ts";
import { channels } from "../../../workers/shared/schema/subscriptions.ts";
import { deliveriesTo, givenAlert, notifyUntilQuiet, SECRET } from "../../support/alerts.ts";
import { useArchive } from "../../support/archive.ts";
import { openReceiver } from "../../support/receiver.ts";
import { useEach } from "../../support/stand-in.ts";

const MINUTE_MS = 60_000;

const given = useArchive();
const receiver = useEach(openReceiver);

/**
 * From now on the channel's URL is another one as soon as an attempt has met its answer, and before that is
 * recorded.
 */
function moveDuringAttempts(change: Partial<typeof channels.$inferInsert> = { url: `${receiver.url}/new` }) {
  const { http } = given.run;
  given.run.http = async (url, options) => {
    const reply = await http(url, options);
    await given.run.db.update(channels).set(change);
    return reply;
  };
}

test.each([
  ["a 410", 410],
  ["the last of its attempts", 500],
])("%s at the old address of a channel ends nothing: the new address is tried at once", async (_, answer) => {
  const { channelId } = await givenAlert(given.run, `${receiver.url}/old`);
  receiver.answer(500, answer, 200);
  await notify(given.run);
  await given.run.db.update(deliveries).set({ attempts: 7 });
  given.run.clock.nowMs += MINUTE_MS;

  moveDuringAttempts();
  await notify(given.run);
  expect(receiver.received.map(({ path }) => path)).toEqual(["POST /old", "POST /old", "POST /new"]);
  expect(await deliveriesTo(given.run, channelId)).toMatchObject([{ state: "delivered", attempts: 9 }]);
  expect(await given.run.db.select().from(channels)).toMatchObject([
    { state: "active", disabledReason: null },
  ]);
  expect(given.run.events).not.toContain("channel.disabled");
  expect(given.run.events).not.toContain("delivery.dead");
});

test("an answer to an old secret ends nothing: the message is sent with the new one at once", async () => {
  const { channelId } = await givenAlert(given.run, receiver.url);
  receiver.answer(410, 200);
  moveDuringAttempts({ secret: SECRET.replace("whsec_M", "whsec_N") });
  await notifyUntilQuiet(given.run);
  await notify(given.run);
  expect(receiver.received).toHaveLength(2);
  expect(await deliveriesTo(given.run, channelId)).toMatchObject([{ state: "delivered", attempts: 2 }]);
  expect(await given.run.db.select().from(channels)).toMatchObject([{ state: "active" }]);
});

test("a message accepted at the old address is delivered", async () => {
  const { channelId } = await givenAlert(given.run, `${receiver.url}/old`);
  moveDuringAttempts();
  await notify(given.run);
  expect(receiver.received.map(({ path }) => path)).toEqual(["POST /old"]);
  expect(await deliveriesTo(given.run, channelId)).toMatchObject([{ state: "delivered", attempts: 1 }]);
});

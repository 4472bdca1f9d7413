import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { notify } from "../../workers/notify/notify.ts";
import { deliveries } from "../../workers/shared/schema/deliveries.ts";
import { channels } from "../../workers/shared/schema/subscriptions.ts";
import { deliveriesTo, givenAlert } from "../support/alerts.ts";
import { openTestDb, type TestDb } from "../support/d1.ts";
import { openReceiver, type Receiver } from "../support/receiver.ts";
import { type TestRun, testRun } from "../support/test-run.ts";

const MINUTE_MS = 60_000;

let store: TestDb;
let receiver: Receiver;
let run: TestRun;
beforeAll(async () => {
  store = await openTestDb();
});
afterAll(() => store.close());
beforeEach(async () => {
  await store.clear();
  receiver = await openReceiver();
  run = testRun(store.db);
  return receiver.close;
});

/** From now on the channel's URL is another one as soon as an attempt has met its answer, and before that is recorded. */
function moveDuringAttempts() {
  const { http } = run;
  run.http = async (url, options) => {
    const reply = await http(url, options);
    await run.db.update(channels).set({ url: `${receiver.url}/new` });
    return reply;
  };
}

test.each([
  ["a 410", 410],
  ["the last of its attempts", 500],
])("%s met by the old address of a channel ends nothing: the new one is tried at once", async (_, answer) => {
  const { channelId } = await givenAlert(run, `${receiver.url}/old`);
  receiver.answer(500, answer, 200);
  await notify(run);
  await run.db.update(deliveries).set({ attempts: 7 });
  run.clock.nowMs += MINUTE_MS;

  moveDuringAttempts();
  await notify(run);
  expect(receiver.received.map(({ path }) => path)).toEqual(["POST /old", "POST /old", "POST /new"]);
  expect(await deliveriesTo(run, channelId)).toMatchObject([{ state: "delivered", attempts: 9 }]);
  expect(await run.db.select().from(channels)).toMatchObject([{ state: "active", disabledReason: null }]);
  expect(run.events).not.toContain("channel.disabled");
  expect(run.events).not.toContain("delivery.dead");
});

test("what the old address took is delivered", async () => {
  const { channelId } = await givenAlert(run, `${receiver.url}/old`);
  moveDuringAttempts();
  await notify(run);
  expect(receiver.received.map(({ path }) => path)).toEqual(["POST /old"]);
  expect(await deliveriesTo(run, channelId)).toMatchObject([{ state: "delivered", attempts: 1 }]);
});

import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { notify } from "../../workers/notify/notify.ts";
import { cancelDeliveriesOfChannel } from "../../workers/shared/store/deliveries.ts";
import { deliveriesTo, givenArticle, givenChannel, givenSubscription } from "../support/alerts.ts";
import { openTestDb, type TestDb } from "../support/d1.ts";
import { openReceiver, type Receiver } from "../support/receiver.ts";
import { type TestRun, testRun } from "../support/test-run.ts";

const SOON = { timeout: 10_000 };

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

/** Channels that hang for as long as the test says, and all others as they are. */
function hangOn(channels: string) {
  const { http } = run;
  const { promise: until, resolve: letGo } = Promise.withResolvers<void>();
  const started: string[] = [];
  run.http = async (url, options) => {
    if (!url.endsWith(channels)) return http(url, options);
    started.push(url);
    await until;
    return http(url, options);
  };
  return { started, letGo };
}

async function arrivedAt(path: string) {
  return receiver.received.filter((request) => request.path === `POST ${path}`).length;
}

test("a receiver that hangs holds up its own alerts, two at a time, and nobody else's", async () => {
  const slow = await givenChannel(run, `${receiver.url}/slow`);
  const quick = await givenChannel(run, `${receiver.url}/quick`);
  await givenSubscription(run, "ma túy", [slow, quick]);
  for (let number = 1; number <= 10; number += 1)
    await givenArticle(run, { title: `Bắt ma túy, vụ ${number}` });

  const { started, letGo } = hangOn("/slow");
  const runs = [notify(run)];
  run.ring.notify = async () => void runs.push(notify(run));
  await expect.poll(() => arrivedAt("/quick"), SOON).toBe(10);
  expect(await arrivedAt("/slow")).toBe(0);
  expect(started).toHaveLength(2);

  letGo();
  await expect.poll(() => arrivedAt("/slow"), SOON).toBe(10);
  for (const each of runs) await each;
  expect(receiver.received).toHaveLength(20);
});

test("an alert that is canceled while it is sent is recorded, and stays canceled", async () => {
  const channelId = await givenChannel(run, `${receiver.url}/slow`);
  await givenSubscription(run, "ma túy", [channelId]);
  await givenArticle(run, { title: "Bắt ma túy" });

  const { started, letGo } = hangOn("/slow");
  const running = notify(run);
  await expect.poll(() => started.length, SOON).toBe(1);
  await cancelDeliveriesOfChannel(run, channelId);
  letGo();
  await running;
  expect(await deliveriesTo(run, channelId)).toMatchObject([{ state: "canceled", attempts: 1 }]);
});

test("an error that nobody foresaw counts as a failed attempt, so that it comes to an end", async () => {
  const channelId = await givenChannel(run, receiver.url, { secret: "whsec_???" });
  await givenSubscription(run, "ma túy", [channelId]);
  await givenArticle(run, { title: "Bắt ma túy" });
  for (let hours = 0; hours < 80; hours += 4) {
    await notify(run);
    run.clock.nowMs += 4 * 3_600_000;
  }
  expect(await deliveriesTo(run, channelId)).toMatchObject([
    { state: "dead", attempts: 8, lastError: "internal-error" },
  ]);
  expect(run.events).toContain("message.failed");
  expect(receiver.received).toEqual([]);
});

import { expect, test } from "vitest";
import { notify } from "../../../workers/notify/notify.ts";
import { subscriptions } from "../../../workers/shared/schema/subscriptions.ts";
import { cancelDeliveriesOfChannel } from "../../../workers/shared/store/alerts/deliveries.ts";
import { deliveriesTo, givenArticle, givenChannel, givenSubscription } from "../../support/alerts.ts";
import { useArchive } from "../../support/archive.ts";
import { openReceiver } from "../../support/receiver.ts";
import { useEach } from "../../support/stand-in.ts";

const SOON = { timeout: 300_000 };

const given = useArchive();
const receiver = useEach(openReceiver);

/** Channels that hang for as long as the test says, and all others as they are. */
function hangOn(channels: string) {
  const { http } = given.run;
  const { promise: until, resolve: letGo } = Promise.withResolvers<void>();
  const started: string[] = [];
  given.run.http = async (url, options) => {
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

test("a receiver that does not reply delays only its own alerts, two at a time", async () => {
  const slow = await givenChannel(given.run, `${receiver.url}/slow`);
  const quick = await givenChannel(given.run, `${receiver.url}/quick`);
  await givenSubscription(given.run, "ma túy", [slow, quick]);
  for (let number = 1; number <= 10; number += 1)
    await givenArticle(given.run, { title: `Bắt ma túy, vụ ${number}` });

  const { started, letGo } = hangOn("/slow");
  const runs = [notify(given.run)];
  given.run.ring.notify = async () => void runs.push(notify(given.run));
  await expect.poll(() => arrivedAt("/quick"), SOON).toBe(10);
  expect(await arrivedAt("/slow")).toBe(0);
  expect(started).toHaveLength(2);

  letGo();
  await expect.poll(() => arrivedAt("/slow"), SOON).toBe(10);
  for (const each of runs) await each;
  expect(receiver.received).toHaveLength(20);
});

test("an alert that is canceled while it is sent is recorded, and stays canceled", async () => {
  const channelId = await givenChannel(given.run, `${receiver.url}/slow`);
  await givenSubscription(given.run, "ma túy", [channelId]);
  await givenArticle(given.run, { title: "Bắt ma túy" });

  const { started, letGo } = hangOn("/slow");
  const running = notify(given.run);
  await expect.poll(() => started.length, SOON).toBe(1);
  await cancelDeliveriesOfChannel(given.run, channelId);
  letGo();
  await running;
  expect(await deliveriesTo(given.run, channelId)).toMatchObject([{ state: "canceled", attempts: 1 }]);
});

test("an unexpected error counts as a failed attempt, so that the delivery ends", async () => {
  const channelId = await givenChannel(given.run, receiver.url, { secret: "whsec_???" });
  await givenSubscription(given.run, "ma túy", [channelId]);
  await givenArticle(given.run, { title: "Bắt ma túy" });
  for (let hours = 0; hours < 195; hours += 15) {
    await notify(given.run);
    given.run.clock.nowMs += 15 * 3_600_000;
  }
  expect(await deliveriesTo(given.run, channelId)).toMatchObject([
    { state: "dead", attempts: 12, lastError: "internal-error" },
  ]);
  expect(given.run.events).toContain("message.failed");
  expect(receiver.received).toEqual([]);
});

test("an attempt that cannot be recorded stops no other, and is made again when its lease ends", async () => {
  const [bad, good] = [
    await givenChannel(given.run, `${receiver.url}/bad`),
    await givenChannel(given.run, receiver.url),
  ];
  await givenSubscription(given.run, "ma túy", [bad, good]);
  await givenArticle(given.run, { title: "Bắt ma túy" });
  const { deliveries: send } = given.run.reach;
  given.run.reach = { ...given.run.reach, deliveries: 0 };
  await notify(given.run);
  const [first] = await deliveriesTo(given.run, bad);
  const { database } = given.archive;
  const refused = `when new.delivery_id = ${first?.id} begin select raise(abort, 'refused'); end`;
  await database.prepare(`create trigger refuses before insert on attempts ${refused}`).run();
  given.run.reach = { ...given.run.reach, deliveries: send };
  await notify(given.run);
  expect(given.run.events).toContain("delivery.not-recorded");
  expect(await deliveriesTo(given.run, good)).toMatchObject([{ state: "delivered" }]);

  await database.prepare("drop trigger refuses").run();
  given.run.clock.nowMs += 61_000;
  await notify(given.run);
  expect(await deliveriesTo(given.run, bad)).toMatchObject([{ state: "delivered", attempts: 1 }]);
  expect(new Set(receiver.received.filter(({ path }) => path === "POST /bad").map(({ id }) => id)).size).toBe(
    1,
  );
});

test("an alert whose quiet hours are damaged after it was queued is sent, and is one attempt", async () => {
  const channelId = await givenChannel(given.run, receiver.url);
  await givenSubscription(given.run, "ma túy", [channelId]);
  await givenArticle(given.run, { title: "Bắt ma túy" });
  const { deliveries: send } = given.run.reach;
  given.run.reach = { ...given.run.reach, deliveries: 0 };
  await notify(given.run);
  const quietHours = { from: "22:00", to: "06:00", timeZone: "Asia/Nowhere" };
  await given.run.db.update(subscriptions).set({ quietHours });
  given.run.reach = { ...given.run.reach, deliveries: send };
  await notify(given.run);
  expect(await deliveriesTo(given.run, channelId)).toMatchObject([{ state: "delivered", attempts: 1 }]);
});

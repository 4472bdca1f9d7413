import { eq } from "drizzle-orm";
import { afterEach, expect, test } from "vitest";
import { deliveries } from "../../../workers/shared/schema/deliveries.ts";
import { channels } from "../../../workers/shared/schema/subscriptions.ts";
import { updateChannel } from "../../../workers/shared/store/subscriptions/channels.ts";
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

const given = useArchive();
const receiver = useEach(openReceiver);

async function givenWatched(choices: Parameters<typeof givenSubscription>[3] = {}) {
  await givenChannel(given.run, `${receiver.url}/notices`, { takesNotices: true });
  await givenChannel(given.run, `${receiver.url}/bystander`);
  const channelId = await givenChannel(given.run, `${receiver.url}/own`);
  await givenSubscription(given.run, "ma túy", [channelId], choices);
  await givenArticle(given.run, { title: "Bắt ma túy" });
  return channelId;
}

async function later(seconds: number) {
  given.run.clock.nowMs += seconds * 1_000;
  await notifyUntilQuiet(given.run);
}

/** The notices that arrived, each of them once. */
function noticed(): string[] {
  const told = receiver.received.filter(({ path }) => path === "POST /notices");
  return [...new Map(told.map(({ id, body }) => [id, JSON.parse(body).type])).values()];
}

afterEach(() => {
  expect(receiver.received.filter(({ path }) => path === "POST /bystander")).toEqual([]);
});

test("a success ends the time for which a channel has failed", async () => {
  await givenWatched();
  receiver.answer(500, 200);
  await notifyUntilQuiet(given.run);
  const row = async () => (await given.run.db.select().from(channels)).at(-1);
  expect(await row()).toMatchObject({ failures: 1, failingSince: "2026-11-21T12:00:00.000Z" });
  await later(10);
  expect(await row()).toMatchObject({ failures: 0, failingSince: null, lastError: null });
});

test("the owner is told that a channel has recovered that was disabled at its first failure", async () => {
  const channelId = await givenWatched();
  receiver.answer(410, 200);
  await notifyUntilQuiet(given.run);
  await updateChannel(given.run.db, channelId, { state: "active" });
  await givenArticle(given.run, { title: "Vụ ma túy" });
  await later(120);
  await givenArticle(given.run, { title: "Xử vụ ma túy" });
  await later(120);
  await later(1);
  expect(noticed()).toEqual(["channel.disabled", "channel.recovered"]);
  expect(
    receiver.received.filter(({ body, path }) => path === "POST /own" && body.includes("channel.")),
  ).toEqual([]);
});

test("two alerts that fail at once cause one notice of their channel", async () => {
  const channelId = await givenWatched();
  await givenArticle(given.run, { title: "Vụ ma túy" });
  receiver.answer(500);
  await notifyUntilQuiet(given.run);
  await given.run.db.update(deliveries).set({ attempts: 5 }).where(eq(deliveries.channelId, channelId));
  await later(60);
  receiver.answer(200);
  await later(1);
  expect(noticed()).toEqual(["channel.failing"]);
});

test("a channel that takes an alert and asks to be disabled has not recovered", async () => {
  const channelId = await givenWatched();
  receiver.answer(500);
  await notifyUntilQuiet(given.run);
  await given.run.db.update(deliveries).set({ attempts: 5 }).where(eq(deliveries.channelId, channelId));
  await later(60);
  receiver.answer(200);
  await later(30);
  expect(noticed()).toEqual(["channel.failing"]);
  receiver.answer({ status: 200, headers: { "webhook-delivery": "disable" } }, 200);
  await later(86_400);
  await later(1);
  expect(noticed()).toEqual(["channel.failing", "channel.disabled"]);
});

test("a failed alert is due again when the quiet hours end into which its next attempt would fall", async () => {
  const quietHours = { from: "19:01", to: "19:30", timeZone: "Asia/Ho_Chi_Minh" };
  const channelId = await givenWatched({ quietHours });
  receiver.answer(500);
  await notifyUntilQuiet(given.run);
  await later(10);
  const [alert] = await deliveriesTo(given.run, channelId);
  expect(alert).toMatchObject({ attempts: 2, nextAttemptAt: "2026-11-21T12:30:00.000Z" });
});

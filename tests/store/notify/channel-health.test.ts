import { expect, test } from "vitest";
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
  const channelId = await givenChannel(given.run, `${receiver.url}/own`);
  await givenSubscription(given.run, "ma túy", [channelId], choices);
  await givenArticle(given.run, { title: "Bắt ma túy" });
  return channelId;
}

async function later(seconds: number) {
  given.run.clock.nowMs += seconds * 1_000;
  await notifyUntilQuiet(given.run);
}

function noticed(): string[] {
  const bodies = receiver.received.filter(({ path }) => path === "POST /notices").map(({ body }) => body);
  return bodies.map((body) => JSON.parse(body).type);
}

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
  await later(1);
  expect(noticed()).toEqual(["channel.disabled", "channel.recovered"]);
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

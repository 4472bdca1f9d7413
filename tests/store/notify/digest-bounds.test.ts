import { expect, test } from "vitest";
import { sweep } from "../../../workers/notify/notify.ts";
import { matches } from "../../../workers/shared/schema/deliveries.ts";
import { dueDigests, endDigest, readCollected } from "../../../workers/shared/store/alerts/digests.ts";
import { updateSubscription } from "../../../workers/shared/store/subscriptions/subscriptions.ts";
import {
  deliveriesTo,
  givenArticle,
  givenChannel,
  givenSubscription,
  notifyUntilQuiet,
} from "../../support/alerts.ts";
import { useArchive } from "../../support/archive.ts";
import { damageTo } from "../../support/damage.ts";
import { openReceiver } from "../../support/receiver.ts";
import { present, useEach } from "../../support/stand-in.ts";

const MINUTE_MS = 60_000;
const HALF_HOURLY = { every: "minutes", minutes: 30 } as const;

const given = useArchive();
const receiver = useEach(openReceiver);
const { damage } = damageTo(given, receiver);

async function publish(...titles: string[]): Promise<void> {
  for (const title of titles) await givenArticle(given.run, { title });
  await notifyUntilQuiet(given.run);
}

/** Three subscriptions with a digest each, whose articles were collected one after the other. */
async function givenThree() {
  const ids: number[] = [];
  const channels: number[] = [];
  for (const query of ["ma túy", "vũ khí", "pháo lậu"]) {
    const channelId = await givenChannel(given.run, `${receiver.url}/${channels.length}`);
    channels.push(channelId);
    ids.push(await givenSubscription(given.run, query, [channelId], { digest: HALF_HOURLY }));
    await publish(`Bắt ${query}`);
    given.run.clock.nowMs += 1_000;
  }
  const sentTo = async () => {
    const sent: number[] = [];
    for (const channelId of channels) sent.push((await deliveriesTo(given.run, channelId)).length);
    return sent;
  };
  /** Each sweep closes two digests at most. */
  const later = async (minutes: number, sweeps: number) => {
    given.run.clock.nowMs += minutes * MINUTE_MS;
    for (let count = 0; count < sweeps; count += 1) await sweep(given.run);
  };
  return { ids, sentTo, later };
}

test("digests of paused subscriptions wait, and take no turn from others", async () => {
  const { ids, sentTo, later } = await givenThree();
  for (const id of ids.slice(0, 2)) await updateSubscription(given.run, id, { state: "paused" });
  await later(40, 1);
  expect(await sentTo()).toEqual([0, 0, 1]);
  for (const id of ids.slice(0, 2)) await updateSubscription(given.run, id, { state: "active" });
  await later(1, 1);
  expect(await sentTo()).toEqual([1, 1, 1]);
});

test("digests that cannot be put together are tried again later, and take no turn from others", async () => {
  const { ids, sentTo, later } = await givenThree();
  for (const id of ids.slice(0, 2)) await damage("subscriptions", "digest_since", "nonsense", id);
  await later(40, 2);
  expect(given.run.events.filter((event) => event === "digest.failed")).toHaveLength(2);
  expect(await sentTo()).toEqual([0, 0, 1]);
  for (const id of ids.slice(0, 2))
    await damage("subscriptions", "digest_since", "2026-11-21T11:00:00.000Z", id);
  await later(11, 1);
  expect(await sentTo()).toEqual([1, 1, 1]);
});

test("what a digest collected counts nothing towards the hour once there is no digest", async () => {
  const channelId = await givenChannel(given.run, receiver.url);
  const choices = { digest: HALF_HOURLY, maxPerHour: 2 };
  const id = await givenSubscription(given.run, "ma túy", [channelId], choices);
  await publish("Bắt ma túy", "Vụ ma túy", "Xử vụ ma túy");
  await updateSubscription(given.run, id, { digest: null });
  await publish("Ma túy ở biên giới");
  const bodies = receiver.received.map(({ body }) => JSON.parse(body).data.article?.title);
  expect(bodies).toContain("Ma túy ở biên giới");
});

test("a digest of which nothing is left is not sent, and its next one is", async () => {
  const channelId = await givenChannel(given.run, receiver.url);
  await givenSubscription(given.run, "ma túy", [channelId], { digest: HALF_HOURLY });
  await publish("Bắt ma túy");
  await given.run.db.delete(matches);
  given.run.clock.nowMs += 40 * MINUTE_MS;
  await sweep(given.run);
  expect(await deliveriesTo(given.run, channelId)).toEqual([]);
  await publish("Vụ ma túy");
  given.run.clock.nowMs += 40 * MINUTE_MS;
  await sweep(given.run);
  expect(await deliveriesTo(given.run, channelId)).toHaveLength(1);
});

test("an article that is too old to alert counts nothing towards the hour", async () => {
  const channelId = await givenChannel(given.run, receiver.url);
  await givenSubscription(given.run, "ma túy", [channelId], { maxPerHour: 1, maxAgeHours: 1 });
  await givenArticle(given.run, { title: "Bắt ma túy", publishedAt: "2026-11-20T12:00:00.000Z" });
  await notifyUntilQuiet(given.run);
  await publish("Vụ ma túy");
  expect(receiver.received).toHaveLength(1);
});

test("the limit of an hour holds in the next hour too", async () => {
  const channelId = await givenChannel(given.run, receiver.url);
  await givenSubscription(given.run, "ma túy", [channelId], { maxPerHour: 1 });
  const alone = () => receiver.received.filter(({ body }) => body.includes('"article.matched"')).length;
  await publish("Bắt ma túy", "Vụ ma túy");
  expect(alone()).toBe(1);
  given.run.clock.nowMs += 90 * MINUTE_MS;
  await sweep(given.run);
  await publish("Xử vụ ma túy", "Ma túy ở biên giới");
  expect(alone()).toBe(2);
});

test("a channel that is removed while a digest is put together does not get it", async () => {
  const [kept, removed] = [
    await givenChannel(given.run, receiver.url),
    await givenChannel(given.run, `${receiver.url}/removed`),
  ];
  const id = await givenSubscription(given.run, "ma túy", [kept, removed], { digest: HALF_HOURLY });
  await publish("Bắt ma túy");
  given.run.clock.nowMs += 40 * MINUTE_MS;
  const [due] = await dueDigests(given.run, 1);
  const digest = present(due);
  const collected = await readCollected(given.run, digest, 10);
  await updateSubscription(given.run, id, { channelIds: [String(kept)] });
  const closed = {
    ...collected,
    digestId: given.run.newId(),
    body: "{}",
    nextDueAt: "2026-11-21T13:00:00.000Z",
  };
  expect(await endDigest(given.run, digest, closed)).toBe(true);
  expect(await deliveriesTo(given.run, kept)).toHaveLength(1);
  expect(await deliveriesTo(given.run, removed)).toEqual([]);
});

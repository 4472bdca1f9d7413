import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { keepUnknown, notePollFailure } from "../../../workers/ingest/poll.ts";
import { NO_VALIDATORS } from "../../../workers/ingest/validators.ts";
import { notify } from "../../../workers/notify/notify.ts";
import { channels } from "../../../workers/shared/schema/subscriptions.ts";
import { createSource, findSource } from "../../../workers/shared/store/sources.ts";
import { updateChannel } from "../../../workers/shared/store/subscriptions/channels.ts";
import {
  findSubscription,
  updateSubscription,
} from "../../../workers/shared/store/subscriptions/subscriptions.ts";
import { deliveriesTo, givenArticle, givenChannel, givenSubscription } from "../../support/alerts.ts";
import { useArchive } from "../../support/archive.ts";
import { openReceiver } from "../../support/receiver.ts";
import { useEach } from "../../support/stand-in.ts";

const SOON = { timeout: 300_000 };
const HOUR_MS = 3_600_000;

const given = useArchive();
const receiver = useEach(openReceiver);
const office = useEach(openReceiver);

/** A channel that fails, and one that its owner is told by. */
async function givenWatched() {
  const owner = await givenChannel(given.run, office.url, { takesNotices: true });
  const watched = await givenChannel(given.run, receiver.url, { name: "Trực ban" });
  const subscriptionId = await givenSubscription(given.run, "ma túy", [watched]);
  receiver.answer(500);
  await givenArticle(given.run, { title: "Bắt ma túy" });
  return { owner, watched, subscriptionId };
}

/** Runs that lie so far apart; by default further than any wait of the schedule. */
async function runs(count: number, hours = 15) {
  for (let done = 0; done < count; done += 1) {
    await notify(given.run);
    given.run.clock.nowMs += hours * HOUR_MS;
  }
}

/** What the owner was told, in order. */
function told() {
  return office.received.map(
    ({ body }) => JSON.parse(body) as { type: string; data: Record<string, unknown> },
  );
}

test("the owner of a failing channel is notified at 50, 90 and 100 percent of the schedule, and when it recovers", async () => {
  const { watched } = await givenWatched();
  await runs(5, 3);
  await runs(7, 13.5);
  await runs(1, 1);
  expect(told().map(({ type, data }) => [type, data.usedPercent])).toEqual([
    ["channel.failing", 50],
    ["channel.failing", 90],
    ["channel.failing", 100],
  ]);
  expect(told()[0]?.data).toMatchObject({
    channel: { id: String(watched), name: "Trực ban" },
    failingSince: "2026-11-21T12:00:00.000Z",
    lastError: "server-error",
  });

  // A second alert that fails tells nothing new.
  await givenArticle(given.run, { title: "Lại bắt ma túy" });
  await runs(2, 1);
  expect(told()).toHaveLength(3);

  receiver.answer(200);
  await runs(2);
  expect(
    told()
      .map(({ type }) => type)
      .slice(3),
  ).toEqual(["channel.recovered"]);
});

test("a channel without a success for five days is disabled, with one notice, and its waiting messages are kept", async () => {
  const { watched } = await givenWatched();
  for (let number = 1; number <= 9; number += 1) {
    await runs(1);
    await givenArticle(given.run, { title: `Bắt ma túy, vụ ${number}` });
  }
  const [channel] = await given.run.db.select().from(channels).where(eq(channels.id, watched));
  expect(channel).toMatchObject({ state: "disabled", disabledReason: "failing" });
  expect(told().filter(({ type }) => type === "channel.disabled")).toMatchObject([
    { data: { channel: { id: String(watched) }, reason: "failing" } },
  ]);
  const waiting = (await deliveriesTo(given.run, watched)).filter(({ state }) => state === "pending");
  expect(waiting.length).toBeGreaterThan(1);

  receiver.answer(200);
  await updateChannel(given.run.db, watched, { state: "active" });
  for (let number = 1; number <= 5; number += 1) await runs(1);
  expect(told().at(-1)?.type).toBe("channel.recovered");
  expect((await deliveriesTo(given.run, watched)).filter(({ state }) => state === "pending")).toEqual([]);
});

test("the notice that a channel is gone goes to each channel that takes notices, but not to itself", async () => {
  const { watched } = await givenWatched();
  await givenChannel(given.run, office.url, { takesNotices: true });
  await given.run.db.update(channels).set({ takesNotices: true }).where(eq(channels.id, watched));
  receiver.answer(410);
  await runs(2);
  expect(told().map(({ type, data }) => [type, data.reason])).toEqual([
    ["channel.disabled", "gone"],
    ["channel.disabled", "gone"],
  ]);
  expect((await deliveriesTo(given.run, watched)).map(({ kind }) => kind)).toEqual(["article"]);
});

test("a subscription whose query cannot be run causes one notice, until its query is edited", async () => {
  await givenChannel(given.run, office.url, { takesNotices: true });
  const broken = await givenSubscription(given.run, "ma túy", []);
  const damage = () => given.archive.database.prepare("update subscriptions set query = '(('").run();
  await damage();
  for (let number = 1; number <= 2; number += 1) {
    await givenArticle(given.run, { title: `Bắt ma túy, vụ ${number}` });
    await runs(1, 1);
  }
  expect(told()).toMatchObject([
    { type: "subscription.failed", data: { subscription: { id: String(broken), query: "((" } } },
  ]);

  await updateSubscription(given.run, broken, { query: { text: "ma túy", anchors: ["ma tuy"] } });
  expect((await findSubscription(given.run.db, broken))?.failedAt).toBeNull();
  await damage();
  await givenArticle(given.run, { title: "Lại bắt ma túy" });
  await runs(2, 1);
  expect(told()).toHaveLength(2);
});

test("channels of one host that does not reply use at most four slots, and the others continue", async () => {
  for (let number = 1; number <= 5; number += 1) {
    const channelId = await givenChannel(given.run, `${receiver.url}/slow/${number}`, { host: "slow.test" });
    await givenSubscription(given.run, "ma túy", [channelId]);
  }
  const other = await givenChannel(given.run, `${receiver.url}/quick`, { host: "quick.test" });
  await givenSubscription(given.run, "ma túy", [other]);
  await givenArticle(given.run, { title: "Bắt ma túy" });
  const { http } = given.run;
  const { promise: until, resolve: letGo } = Promise.withResolvers<void>();
  let hanging = 0;
  given.run.http = async (url, options) => {
    if (url.endsWith("/quick")) return http(url, options);
    hanging += 1;
    await until;
    return http(url, options);
  };
  given.run.reach = { ...given.run.reach, deliveries: 50, atOnce: 24 };
  const running = notify(given.run);
  await expect.poll(() => receiver.received.length, SOON).toBe(1);
  expect(hanging).toBe(4);
  letGo();
  await running;
  expect(receiver.received).toHaveLength(6);
});

test("a source whose list is refused causes one notice, and another when it can be read", async () => {
  await givenChannel(given.run, office.url, { takesNotices: true });
  const feed = { url: "https://bao.test/rss", kind: "feed", name: "Báo thử", intervalSeconds: 600 } as const;
  const id = (await createSource(given.run, feed))?.id ?? 0;
  const source = async () => {
    const found = await findSource(given.run.db, id);
    if (found === null) throw new Error("the source is gone");
    return found;
  };
  await notePollFailure(given.run, await source(), { reason: "timeout" });
  for (let poll = 1; poll <= 2; poll += 1)
    await notePollFailure(given.run, await source(), { reason: "blocked" });
  await runs(1, 0);
  const nothing = {
    links: [],
    problems: [],
    ...NO_VALIDATORS,
    pollHints: null,
    freshSeconds: null,
    unchanged: true,
    movedTo: null,
  };
  for (let poll = 1; poll <= 2; poll += 1) await keepUnknown(given.run, await source(), nothing);
  await runs(2, 1);
  const about = { id: String(id), name: "Báo thử", url: feed.url };
  expect(told().map(({ type, data }) => ({ type, data }))).toEqual([
    { type: "source.blocked", data: { source: about, reason: "blocked" } },
    { type: "source.recovered", data: { source: about } },
  ]);
});

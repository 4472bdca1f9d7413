import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { articles } from "../../../workers/shared/schema/articles.ts";
import { deliveries } from "../../../workers/shared/schema/deliveries.ts";
import {
  findSubscription,
  updateSubscription,
} from "../../../workers/shared/store/subscriptions/subscriptions.ts";
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

/** Stores an article of a story, which its first article names, and has it matched and sent. */
async function publish(title: string, storyId: number | null = null): Promise<number> {
  const id = await givenArticle(given.run, { title });
  await given.run.db
    .update(articles)
    .set({ storyId: storyId ?? id })
    .where(eq(articles.id, id));
  await notifyUntilQuiet(given.run);
  return id;
}

test("articles of a story that are not sent count nothing towards the messages of an hour", async () => {
  const channelId = await givenChannel(given.run, receiver.url);
  const choices = { perStory: true, maxPerHour: 2 };
  const subscriptionId = await givenSubscription(given.run, "ma túy", [channelId], choices);
  const first = await publish("Bắt ma túy");
  for (const paper of ["hai", "ba", "tư"]) await publish(`Vụ ma túy, báo thứ ${paper}`, first);
  expect(await findSubscription(given.run.db, subscriptionId)).toMatchObject({ hourCount: 1 });
  await publish("Một vụ ma túy khác hẳn");
  expect(receiver.received).toHaveLength(2);
  expect(await deliveriesTo(given.run, channelId)).toHaveLength(5);
});

test("where the first article of a story is given up, the next one takes its place, one at a time", async () => {
  const channelId = await givenChannel(given.run, receiver.url, { group: "story" });
  const other = await givenChannel(given.run, `${receiver.url}/other`);
  await givenSubscription(given.run, "ma túy", [channelId, other], { perStory: true });
  receiver.answer(500);
  const first = await publish("Bắt ma túy");
  const second = await publish("Vụ ma túy, báo thứ hai", first);
  const third = await publish("Vụ ma túy, báo thứ ba", first);
  const states = async (to: number) =>
    new Map((await deliveriesTo(given.run, to)).map(({ articleId, state }) => [articleId, state]));
  const giveUp = async (id: number) => {
    await given.run.db.update(deliveries).set({ attempts: 11 }).where(eq(deliveries.articleId, id));
    given.run.clock.nowMs += 86_400_000;
    await notifyUntilQuiet(given.run);
  };
  await giveUp(first);
  for (const to of [channelId, other])
    expect(await states(to)).toEqual(
      new Map([
        [first, "dead"],
        [second, "pending"],
        [third, "canceled"],
      ]),
    );
  await giveUp(second);
  receiver.answer(200);
  given.run.clock.nowMs += 86_400_000;
  await notifyUntilQuiet(given.run);
  for (const to of [channelId, other])
    expect(await states(to)).toEqual(
      new Map([
        [first, "dead"],
        [second, "dead"],
        [third, "delivered"],
      ]),
    );
});

/** A story of three articles, of which the first is sent once more in vain, and what comes of the others. */
async function givenUp(change: (second: number, third: number, subscriptionId: number) => Promise<unknown>) {
  const channelId = await givenChannel(given.run, receiver.url);
  const subscriptionId = await givenSubscription(given.run, "ma túy", [channelId], { perStory: true });
  receiver.answer(500);
  const first = await publish("Bắt ma túy");
  await publish("Vụ ma túy, báo thứ hai", first);
  await publish("Vụ ma túy, báo thứ ba", first);
  const [, second, third] = (await deliveriesTo(given.run, channelId)).map(({ id }) => id);
  await given.run.db.update(deliveries).set({ attempts: 11 }).where(eq(deliveries.articleId, first));
  given.run.clock.nowMs += 86_400_000;
  await change(second ?? 0, third ?? 0, subscriptionId);
  await notifyUntilQuiet(given.run);
  return (await deliveriesTo(given.run, channelId)).map(({ state, held, lastError }) => [
    state,
    held,
    lastError,
  ]);
}

const set = (id: number, row: Partial<typeof deliveries.$inferInsert>) =>
  given.run.db.update(deliveries).set(row).where(eq(deliveries.id, id));

test("an article that was canceled for another reason does not take the place of one that is given up", async () => {
  const states = await givenUp((second) => set(second, { lastError: "other" }));
  expect(states.slice(1)).toEqual([
    ["canceled", false, "other"],
    ["pending", false, "server-error"],
  ]);
});

test("the next article takes its place although the database is too full for the attempt", async () => {
  const { database } = given.archive;
  const full = "begin select raise(abort, 'database or disk is full: SQLITE_FULL'); end";
  const states = await givenUp(() =>
    database.prepare(`create trigger full before insert on attempts ${full}`).run(),
  );
  await database.prepare("drop trigger full").run();
  expect(states.map(([state]) => state)).toEqual(["dead", "pending", "canceled"]);
});

test("none takes its place while another one of the story waits", async () => {
  const later = "2026-12-21T12:00:00.000Z";
  const states = await givenUp((_, third) => set(third, { state: "pending", nextAttemptAt: later }));
  expect(states.map(([state]) => state)).toEqual(["dead", "canceled", "pending"]);
});

test("the one that takes its place waits where the subscription is paused meanwhile", async () => {
  const { http } = given.run;
  const states = await givenUp(async (_second, _third, id) => {
    given.run.http = async (url, options) => {
      await updateSubscription(given.run, id, { state: "paused" });
      return http(url, options);
    };
  });
  expect(states).toEqual([
    ["dead", true, "server-error"],
    ["pending", true, null],
    ["canceled", false, "same-story"],
  ]);
});

test("a story whose first article is given up is not sent again where another one of it got through", async () => {
  const channelId = await givenChannel(given.run, receiver.url);
  await givenSubscription(given.run, "ma túy", [channelId], { perStory: true });
  receiver.answer(500);
  const first = await publish("Bắt ma túy");
  const ids = [
    first,
    await publish("Vụ ma túy, báo thứ hai", first),
    await publish("Vụ ma túy, báo thứ ba", first),
  ];
  const [, second] = await deliveriesTo(given.run, channelId);
  await given.run.db
    .update(deliveries)
    .set({ state: "delivered" })
    .where(eq(deliveries.id, second?.id ?? 0));
  await given.run.db.update(deliveries).set({ attempts: 11 }).where(eq(deliveries.articleId, first));
  given.run.clock.nowMs += 86_400_000;
  await notifyUntilQuiet(given.run);
  const sent = await deliveriesTo(given.run, channelId);
  expect(ids.map((id) => sent.find(({ articleId }) => articleId === id)?.state)).toEqual([
    "dead",
    "delivered",
    "canceled",
  ]);
});

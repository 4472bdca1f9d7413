import { and, eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { notify } from "../../../workers/notify/notify.ts";
import { isoAt } from "../../../workers/shared/run.ts";
import { deliveries } from "../../../workers/shared/schema/deliveries.ts";
import { channels } from "../../../workers/shared/schema/subscriptions.ts";
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

const MINUTE_MS = 60_000;
type Row = Partial<typeof deliveries.$inferInsert>;

const given = useArchive();
const receiver = useEach(openReceiver);

/** A channel with a failed group: one article that two subscriptions match, due again in a minute. */
async function givenGroup() {
  const channelId = await givenChannel(given.run, receiver.url, { group: "article" });
  const first = await givenSubscription(given.run, "ma túy", [channelId]);
  const second = await givenSubscription(given.run, "túy", [channelId]);
  receiver.answer(500, 200);
  await givenArticle(given.run, { title: "Bắt ma túy" });
  await notifyUntilQuiet(given.run);
  expect(receiver.received).toHaveLength(1);
  given.run.clock.nowMs += MINUTE_MS;
  const change = (subscriptionId: number, row: Row) =>
    given.run.db
      .update(deliveries)
      .set(row)
      .where(and(eq(deliveries.channelId, channelId), eq(deliveries.subscriptionId, subscriptionId)));
  const states = async () => {
    const rows = await deliveriesTo(given.run, channelId);
    return [first, second].map((id) => rows.find(({ subscriptionId }) => subscriptionId === id)?.state);
  };
  return { channelId, first, second, change, states };
}

const later = () => isoAt(given.run.now() + 30 * MINUTE_MS);
const OTHERS: [string, () => Row][] = [
  ["is held", () => ({ held: true })],
  ["is due later", () => ({ nextAttemptAt: later() })],
];

describe("of two alerts of one article to a channel that groups", () => {
  test.each(OTHERS)("the second one goes alone where the first %s", async (_, row) => {
    const { first, change, states } = await givenGroup();
    await change(first, row());
    await notifyUntilQuiet(given.run);
    expect(await states()).toEqual(["pending", "delivered"]);
  });

  test.each<[string, () => Row]>([
    ...OTHERS,
    ["is being sent", () => ({ claimedUntil: isoAt(given.run.now() + MINUTE_MS / 2) })],
  ])("the first one goes alone where the second %s", async (_, row) => {
    const { second, change, states } = await givenGroup();
    await change(second, row());
    await notifyUntilQuiet(given.run);
    expect(await states()).toEqual(["delivered", "pending"]);
  });

  test("none is dead while the other has attempts left", async () => {
    const { first, second, change, states } = await givenGroup();
    receiver.answer(500);
    await change(first, { attempts: 11 });
    await notifyUntilQuiet(given.run);
    expect(await states()).toEqual(["pending", "pending"]);
    given.run.clock.nowMs += 60 * MINUTE_MS;
    await change(second, { attempts: 11 });
    await notifyUntilQuiet(given.run);
    expect(await states()).toEqual(["dead", "dead"]);
  });
});

test("alerts of three articles are three messages, also to a channel that groups", async () => {
  const channelId = await givenChannel(given.run, receiver.url, { group: "article" });
  await givenSubscription(given.run, "ma túy", [channelId]);
  for (const title of ["Bắt ma túy", "Vụ ma túy", "Xử vụ ma túy"]) await givenArticle(given.run, { title });
  await notifyUntilQuiet(given.run);
  expect(receiver.received).toHaveLength(3);
});

test("each of many alerts of one article is a message of its own to a channel that does not group", async () => {
  const channelId = await givenChannel(given.run, receiver.url);
  for (const query of ["ma túy", "túy", "bắt", "vụ"]) await givenSubscription(given.run, query, [channelId]);
  await givenArticle(given.run, { title: "Vụ bắt ma túy" });
  await notifyUntilQuiet(given.run);
  expect(receiver.received).toHaveLength(4);
});

test("of two pauses that a host asks for the longer one counts", async () => {
  const { host } = new URL(receiver.url);
  const ids = [1, 2].map((number) => givenChannel(given.run, `${receiver.url}/${number}`, { host }));
  for (const id of ids) await givenSubscription(given.run, "ma túy", [await id]);
  await givenArticle(given.run, { title: "Bắt ma túy" });
  receiver.answer({ status: 429, headers: { "retry-after": "1800" } });
  await notify(given.run);
  const until = async () => (await given.run.db.select().from(channels)).map(({ coolUntil }) => coolUntil);
  const [longer = null] = await until();
  expect(longer).not.toBeNull();

  // What was being sent meanwhile is answered with a shorter one.
  await given.run.db
    .update(channels)
    .set({ coolUntil: null })
    .where(eq(channels.id, (await ids[1]) ?? 0));
  receiver.answer({ status: 429, headers: { "retry-after": "60" } });
  given.run.clock.nowMs += MINUTE_MS;
  await given.run.db.update(deliveries).set({ nextAttemptAt: isoAt(given.run.now()) });
  await notify(given.run);
  expect((await until())[0]).toBe(longer);
});

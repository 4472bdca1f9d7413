import { expect, test } from "vitest";
import { deleteChannel } from "../../../workers/shared/store/subscriptions/delete-channel.ts";
import {
  findSubscription,
  updateSubscription,
} from "../../../workers/shared/store/subscriptions/subscriptions.ts";
import { givenArticle, givenChannel, matchedSubscriptions, notifyUntilQuiet } from "../../support/alerts.ts";
import { useArchive } from "../../support/archive.ts";
import { damageTo } from "../../support/damage.ts";
import { openReceiver } from "../../support/receiver.ts";
import { useEach } from "../../support/stand-in.ts";

/** No JSON, JSON of another kind, and what only a later version or a hand could have written. */
const TEXTS = {
  quiet_hours: [
    "{",
    "7",
    "null",
    '{"from":"22:00","to":"06:00","timeZone":"Asia/Nowhere"}',
    '{"from":"22:00","to":"06:00"}',
    '{"from":"ten","to":"06:00","timeZone":"UTC"}',
    '{"from":"22:00","to":"six","timeZone":"UTC"}',
  ],
  digest: [
    "[",
    "true",
    '{"every":"minutes"}',
    '{"every":"year","at":"07:00","timeZone":"UTC"}',
    '{"every":"day","at":"seven","timeZone":"UTC"}',
  ],
  channel_ids: ["[", "7"],
  source_ids: ["]", '"1"'],
} as const;

const given = useArchive();
const receiver = useEach(openReceiver);
const { damage, statesTo, later, givenTwo } = damageTo(given, receiver);

function noticed() {
  const told = receiver.received.filter(({ path }) => path === "POST /notices");
  return told.map(({ body }) => JSON.parse(body)).map(({ type, data }) => [type, data.subscription.id]);
}

type Column = keyof typeof TEXTS;
const textsOf = (...columns: Column[]) =>
  columns.flatMap((column) => TEXTS[column].map((text) => [column, text] as const));

test.each(textsOf("quiet_hours", "digest"))(
  "with a damaged %s (%s) a subscription alerts at once, and its owner is notified once",
  async (column, text) => {
    const { id, own, others } = await givenTwo();
    await damage("subscriptions", column, text, id);
    for (const title of ["Bắt ma túy", "Vụ ma túy"]) await givenArticle(given.run, { title });
    await notifyUntilQuiet(given.run);
    expect(await statesTo(own)).toEqual(["delivered", "delivered"]);
    expect(await statesTo(others)).toEqual(["delivered", "delivered"]);
    expect(noticed()).toEqual([["subscription.failed", String(id)]]);
    expect((await findSubscription(given.run.db, id))?.failedAt).not.toBeNull();
    await updateSubscription(given.run, id, { digest: null, quietHours: null });
    expect((await findSubscription(given.run.db, id))?.failedAt).toBeNull();
  },
);

test.each(textsOf("channel_ids", "source_ids"))(
  "with a damaged %s (%s) a subscription is not tried, its owner is notified, and the others alert",
  async (column, text) => {
    const { id, other, own, others } = await givenTwo();
    await damage("subscriptions", column, text, id);
    await givenArticle(given.run, { title: "Bắt ma túy" });
    await notifyUntilQuiet(given.run);
    expect(await matchedSubscriptions(given.run)).toEqual([other]);
    expect(await statesTo(own)).toEqual([]);
    expect(await statesTo(others)).toEqual(["delivered"]);
    expect(noticed()).toEqual([["subscription.failed", String(id)]]);
    expect(await deleteChannel(given.run, own)).toBe(true);
    const mended = column === "channel_ids" ? { channelIds: [String(others)] } : { sourceIds: null };
    await updateSubscription(given.run, id, mended);
    expect((await findSubscription(given.run.db, id))?.failedAt).toBeNull();
  },
);

test.each(["{", "7"])(
  "alerts that wait when quiet hours (%s) are damaged are sent, and so is a fallback",
  async (text) => {
    const fallbackChannelId = await givenChannel(given.run, `${receiver.url}/fallback`);
    const { id, own, others } = await givenTwo({ fallbackChannelId, fallbackAfterMinutes: 5 });
    receiver.answer(500);
    await givenArticle(given.run, { title: "Bắt ma túy" });
    await notifyUntilQuiet(given.run);
    await damage("subscriptions", "quiet_hours", text, id);
    await later(6);
    receiver.answer(200);
    await later(30);
    expect(await statesTo(own)).toEqual(["delivered"]);
    expect(await statesTo(others)).toEqual(["delivered"]);
    expect(await statesTo(fallbackChannelId)).toEqual(["delivered", "delivered"]);
  },
);

test.each(["{", "7"])(
  "a digest whose schedule and quiet hours (%s) are damaged while it waits is sent at its time",
  async (text) => {
    const { id, own, others } = await givenTwo({ digest: { every: "minutes", minutes: 30 } });
    await givenArticle(given.run, { title: "Bắt ma túy" });
    await notifyUntilQuiet(given.run);
    await damage("subscriptions", "digest", text, id);
    await damage("subscriptions", "quiet_hours", text, id);
    await later(40);
    expect([await statesTo(own), await statesTo(others)]).toEqual([["delivered"], ["delivered"]]);
  },
);

test.each(["[", "7"])(
  "a digest of a subscription whose channels (%s) are damaged waits until they are mended, and no other does",
  async (text) => {
    const { id, own, others } = await givenTwo({ digest: { every: "minutes", minutes: 30 } });
    await givenArticle(given.run, { title: "Bắt ma túy" });
    await notifyUntilQuiet(given.run);
    await damage("subscriptions", "channel_ids", text, id);
    await later(40);
    expect([await statesTo(own), await statesTo(others)]).toEqual([[], ["delivered"]]);
    await updateSubscription(given.run, id, { channelIds: [String(own)] });
    await later(1);
    expect(await statesTo(own)).toEqual(["delivered"]);
  },
);

import { expect, test } from "vitest";
import { channels } from "../../../workers/shared/schema/subscriptions.ts";
import { sendEndedAgain } from "../../../workers/shared/store/alerts/send-again.ts";
import { givenChannel, givenManyDeliveries, givenSubscription } from "../../support/alerts.ts";
import { useArchive } from "../../support/archive.ts";

const given = useArchive();
const ALL = { state: "delivered", from: "1970-01-01T00:00:00.000Z", to: null } as const;

async function givenDelivered(count: number): Promise<void> {
  const channelId = await givenChannel(given.run, "https://receiver.example.com/hook");
  const subscriptionId = await givenSubscription(given.run, "ma túy", [channelId]);
  await givenManyDeliveries(given.archive, count, { subscriptionId, channelId, state: "delivered" });
}

test("a thousand deliveries are sent again by one request, and the rest by the next", async () => {
  await givenDelivered(1_001);
  expect(await sendEndedAgain(given.run, ALL)).toEqual({ count: 1_000, hasMore: true });
  expect(await sendEndedAgain(given.run, ALL)).toEqual({ count: 1, hasMore: false });
});

test("deliveries to a channel that is gone are not sent again", async () => {
  await givenDelivered(2);
  await given.run.db.delete(channels);
  expect(await sendEndedAgain(given.run, ALL)).toEqual({ count: 0, hasMore: false });
});

import { expect, test } from "vitest";
import { notify } from "../../../workers/notify/notify.ts";
import { articles } from "../../../workers/shared/schema/articles.ts";
import { deliveries } from "../../../workers/shared/schema/deliveries.ts";
import { deliveriesTo, givenAlert, isMatched } from "../../support/alerts.ts";
import { useArchive } from "../../support/archive.ts";
import { openReceiver } from "../../support/receiver.ts";
import { useEach } from "../../support/stand-in.ts";

const given = useArchive();
const receiver = useEach(openReceiver);

/** A lease that is taken now ends in a minute, and two machines' clocks may differ by another one. */
const [HELD, AHEAD] = ["2026-11-21T12:02:00.000Z", "2026-11-22T12:00:00.000Z"];

test.each([
  ["waits for the end of its lease", HELD, false],
  ["whose lease was taken by a clock a day ahead is matched", AHEAD, true],
])("an article %s", async (_, claimedUntil, isDone) => {
  const { articleId } = await givenAlert(given.run, receiver.url);
  await given.run.db.update(articles).set({ claimedUntil });
  await notify(given.run);
  expect(await isMatched(given.run, articleId)).toBe(isDone);
});

test.each([
  ["waits for the end of its lease", HELD, "pending"],
  ["whose lease was taken by a clock a day ahead is sent", AHEAD, "delivered"],
])("an alert %s", async (_, claimedUntil, state) => {
  const { channelId } = await givenAlert(given.run, receiver.url);
  receiver.answer(500, 200);
  await notify(given.run);
  given.run.clock.nowMs += 10_000;
  await given.run.db.update(deliveries).set({ claimedUntil });
  await notify(given.run);
  expect(await deliveriesTo(given.run, channelId)).toMatchObject([{ state }]);
});

import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { articles } from "../../../workers/shared/schema/articles.ts";
import { findSubscription } from "../../../workers/shared/store/subscriptions/subscriptions.ts";
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

test("articles of a story that are not sent count nothing towards the messages of an hour", async () => {
  const channelId = await givenChannel(given.run, receiver.url);
  const choices = { perStory: true, maxPerHour: 2 };
  const subscriptionId = await givenSubscription(given.run, "ma túy", [channelId], choices);
  const publish = async (title: string) => {
    const id = await givenArticle(given.run, { title });
    await given.run.db
      .update(articles)
      .set({ storyId: first ?? id })
      .where(eq(articles.id, id));
    await notifyUntilQuiet(given.run);
    return id;
  };
  let first: number | null = null;
  first = await publish("Bắt ma túy");
  for (const paper of ["hai", "ba", "tư"]) await publish(`Vụ ma túy, báo thứ ${paper}`);
  expect(await findSubscription(given.run.db, subscriptionId)).toMatchObject({ hourCount: 1 });
  first = null;
  await publish("Một vụ ma túy khác hẳn");
  expect(receiver.received).toHaveLength(2);
  expect(await deliveriesTo(given.run, channelId)).toHaveLength(5);
});

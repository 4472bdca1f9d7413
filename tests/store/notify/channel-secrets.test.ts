import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { notify } from "../../../workers/notify/notify.ts";
import { resealChannels } from "../../../workers/notify/reseal.ts";
import { testChannel } from "../../../workers/notify/test-channel.ts";
import { writeChannelSecrets } from "../../../workers/shared/channel-secrets.ts";
import { channels } from "../../../workers/shared/schema/subscriptions.ts";
import { createVault } from "../../../workers/shared/vault.ts";
import {
  deliveriesTo,
  givenAlert,
  givenArticle,
  givenChannel,
  givenSubscription,
} from "../../support/alerts.ts";
import { useArchive } from "../../support/archive.ts";
import { openReceiver } from "../../support/receiver.ts";
import { useEach } from "../../support/stand-in.ts";
import { SECRET_KEYS } from "../../support/test-run.ts";

const MINUTE_MS = 60_000;
const TITLE = "Bắt ma túy và vũ khí ở biên giới";

const given = useArchive();
const webhook = useEach(openReceiver);

/** A channel of Slack whose address is kept with its secrets. */
async function givenSlack(): Promise<number> {
  const sealed = await given.run.vault.seal(writeChannelSecrets({ url: `${webhook.url}/services/T/B/x` }));
  const secret = sealed.ok ? sealed.value : "";
  return givenChannel(given.run, `${webhook.url}/…`, { kind: "slack", secret });
}

async function channelRow(id: number) {
  const [row] = await given.run.db.select().from(channels).where(eq(channels.id, id));
  return row;
}

test("nothing is sent while a channel's secrets cannot be decrypted: it is logged and tried again", async () => {
  const channelId = await givenSlack();
  await givenSubscription(given.run, "ma túy", [channelId]);
  await givenArticle(given.run, { title: TITLE });
  given.run.vault = createVault(`other:${btoa("z".repeat(32))}`);
  await notify(given.run);
  expect(webhook.received).toEqual([]);
  expect(given.run.events).toContain("channel.secret-unreadable");
  expect(await deliveriesTo(given.run, channelId)).toMatchObject([
    { state: "pending", lastError: "secret-unreadable" },
  ]);

  given.run.vault = createVault(SECRET_KEYS);
  given.run.clock.nowMs += MINUTE_MS;
  await notify(given.run);
  expect(await deliveriesTo(given.run, channelId)).toMatchObject([{ state: "delivered" }]);
});

test("secrets under an older key, and unencrypted ones, are encrypted with the current key", async () => {
  const chat = await givenSlack();
  const bare = await givenChannel(given.run, webhook.url);
  given.run.vault = createVault(`t2:${btoa("n".repeat(32))},${SECRET_KEYS}`);
  expect(await resealChannels(given.run)).toBe(2);
  expect(await resealChannels(given.run)).toBe(0);
  for (const id of [chat, bare]) expect((await channelRow(id))?.secret).toMatch(/^sealed:t2:/);
  given.run.vault = createVault(`t2:${btoa("n".repeat(32))}`);
  await givenAlert(given.run, webhook.url);
  expect(await testChannel(String(bare), given.run)).toMatchObject({ status: 200, reason: null });
});

import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { notify } from "../../../workers/notify/notify.ts";
import { testChannel } from "../../../workers/notify/test-channel.ts";
import { writeChannelSecrets } from "../../../workers/shared/channel-secrets.ts";
import { channels } from "../../../workers/shared/schema/subscriptions.ts";
import {
  deliveriesTo,
  givenArticle,
  givenChannel,
  givenSubscription,
  notifyUntilQuiet,
} from "../../support/alerts.ts";
import { useArchive } from "../../support/archive.ts";
import { openChatServer } from "../../support/chat-server.ts";
import type { ChatStub } from "../../support/chats/stub.ts";
import { CHATS } from "../../support/chats.ts";
import { openReceiver } from "../../support/receiver.ts";
import { useEach } from "../../support/stand-in.ts";

const MINUTE_MS = 60_000;
const TITLE = "Bắt ma túy và vũ khí ở biên giới";

const given = useArchive();
const server = useEach(openChatServer);
const webhook = useEach(openReceiver);

function stub(kind: string): ChatStub {
  const found = CHATS.find((chat) => chat.kind === kind);
  if (found === undefined) throw new Error(kind);
  return found;
}

/** A channel of this kind on the loopback server, which groups as chats do. */
async function givenChat(chat: ChatStub): Promise<number> {
  server.play(chat);
  const sealed = await given.run.vault.seal(writeChannelSecrets({ url: server.url + chat.path }));
  const { host } = new URL(server.url);
  return givenChannel(given.run, `${server.url}/…`, {
    ...{ kind: chat.kind, name: chat.kind, group: "article", host, options: chat.options },
    secret: sealed.ok ? sealed.value : "",
  });
}

async function channelRow(id: number) {
  const [row] = await given.run.db.select().from(channels).where(eq(channels.id, id));
  return row;
}

test.each(CHATS.map((chat) => [chat.kind, chat] as const))(
  "one article that three subscriptions match is one message to %s, and three deliveries",
  async (_, chat) => {
    const channelId = await givenChat(chat);
    for (const query of ["ma túy", "vũ khí", "biên giới"])
      await givenSubscription(given.run, query, [channelId]);
    await givenArticle(given.run, { title: TITLE });
    await notifyUntilQuiet(given.run);

    expect(server.asked.map(chat.check)).toEqual([null]);
    const told = server.asked.map(chat.read)[0]?.text ?? "";
    for (const part of [TITLE, "ma túy", "vũ khí", "biên giới"]) expect(told).toContain(part);
    const states = (await deliveriesTo(given.run, channelId)).map(({ state, attempts }) => [state, attempts]);
    expect(states).toEqual(Array(3).fill(["delivered", 1]));
    expect(await channelRow(channelId)).toMatchObject({ failures: 0, lastError: null });
    expect((await channelRow(channelId))?.lastDeliveredAt).toBe("2026-11-21T12:00:00.000Z");
  },
);

test("a group that fails is tried again as one, under the same id, and counted for each of its deliveries", async () => {
  const chat = stub("ntfy");
  const channelId = await givenChat(chat);
  for (const query of ["ma túy", "vũ khí"]) await givenSubscription(given.run, query, [channelId]);
  await givenArticle(given.run, { title: TITLE });
  server.answers.push({ status: 500, body: "" });
  await notify(given.run);
  expect(given.run.events.filter((event) => event === "delivery.failed")).toHaveLength(2);
  expect(await channelRow(channelId)).toMatchObject({ failures: 1, lastError: "server-error" });

  given.run.clock.nowMs += MINUTE_MS;
  await notify(given.run);
  expect(server.asked).toHaveLength(2);
  expect(server.asked[1]?.json).toEqual(server.asked[0]?.json);
  expect(await channelRow(channelId)).toMatchObject({ failures: 0, lastError: null });
  expect((await deliveriesTo(given.run, channelId)).map(({ attempts }) => attempts)).toEqual([2, 2]);
});

test("a channel that does not group gets a message for each subscription", async () => {
  const channelId = await givenChannel(given.run, webhook.url);
  for (const query of ["ma túy", "vũ khí"]) await givenSubscription(given.run, query, [channelId]);
  await givenArticle(given.run, { title: TITLE });
  await notifyUntilQuiet(given.run);
  expect(webhook.received).toHaveLength(2);
});

test("a host that throttles gets no messages from any channel, for as long as it asks", async () => {
  const chat = stub("telegram");
  const [one, other] = [await givenChat(chat), await givenChat(chat)];
  await givenSubscription(given.run, "ma túy", [one]);
  await givenArticle(given.run, { title: TITLE });
  server.answers.push(chat.throttled.answer);
  await notify(given.run);
  expect(server.asked).toHaveLength(1);

  await givenSubscription(given.run, "vũ khí", [other]);
  await givenArticle(given.run, { title: "Thu giữ vũ khí" });
  given.run.clock.nowMs += 30_000;
  await notifyUntilQuiet(given.run);
  expect(server.asked).toHaveLength(1);
  given.run.clock.nowMs += 15_000;
  await notifyUntilQuiet(given.run);
  expect(server.asked).toHaveLength(3);
});

test("a Telegram group that became a supergroup gets the message at once under its new id, and all later ones", async () => {
  const chat = stub("telegram");
  const channelId = await givenChat(chat);
  await givenSubscription(given.run, "ma túy", [channelId]);
  await givenArticle(given.run, { title: TITLE });
  const parameters = { migrate_to_chat_id: -100999 };
  server.answers.push({
    status: 400,
    body: JSON.stringify({
      ok: false,
      error_code: 400,
      description: "Bad Request: group chat was upgraded",
      parameters,
    }),
  });
  await notify(given.run);
  expect(server.asked.map(({ json }) => json.chat_id)).toEqual(["-100123", "-100999"]);
  expect(await deliveriesTo(given.run, channelId)).toMatchObject([{ state: "delivered", attempts: 1 }]);
  expect((await channelRow(channelId))?.options).toMatchObject({ chatId: "-100999" });
});

test("a bot that was blocked disables its channel; what waits for it waits", async () => {
  const chat = stub("telegram");
  const channelId = await givenChat(chat);
  await givenSubscription(given.run, "ma túy", [channelId]);
  await givenArticle(given.run, { title: TITLE });
  server.answers.push({
    status: 403,
    body: '{"ok":false,"error_code":403,"description":"Forbidden: bot was blocked"}',
  });
  await notify(given.run);
  expect(await channelRow(channelId)).toMatchObject({ state: "disabled", disabledReason: "blocked" });
  expect(given.run.events).toContain("channel.disabled");
});

test("the message is in the language of its subscription", async () => {
  const chat = stub("zalo");
  const channelId = await givenChat(chat);
  await givenSubscription(given.run, "ma túy", [channelId], { language: "en" });
  await givenArticle(given.run, { title: TITLE });
  await notify(given.run);
  expect(server.asked.map(chat.read)[0]?.text).toContain("18:59, 21/11/2026");
});

test("a test shows the receiver's actual reply, without its token", async () => {
  const chat = stub("telegram");
  const channelId = await givenChat(chat);
  const body = `{"ok":false,"error_code":401,"description":"Unauthorized: ${chat.token}"}`;
  server.answers.push({ status: 401, body });
  const attempt = await testChannel(String(channelId), given.run);
  expect(attempt).toMatchObject({ status: 401, reason: "revoked" });
  expect(attempt?.reply).toContain("Unauthorized: [redacted]");
});

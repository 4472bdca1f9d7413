import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { notify } from "../../../workers/notify/notify.ts";
import { testChannel } from "../../../workers/notify/test-channel.ts";
import { channels, subscriptions } from "../../../workers/shared/schema/subscriptions.ts";
import { attemptsOf } from "../../../workers/shared/store/alerts/attempts.ts";
import { deliveriesTo, givenAlert, givenArticle, SECRET } from "../../support/alerts.ts";
import { useArchive } from "../../support/archive.ts";
import { loopbackHttp, loopbackSite, type Page, page } from "../../support/loopback-site.ts";
import { isSigned, openReceiver } from "../../support/receiver.ts";
import { useEach } from "../../support/stand-in.ts";

const MINUTE_MS = 60_000;

const given = useArchive();
const receiver = useEach(openReceiver);

test("an article that matches a subscription arrives once, signed, and never again", async () => {
  const { channelId, subscriptionId, articleId } = await givenAlert(given.run, `${receiver.url}/hook`);
  await notify(given.run);
  await notify(given.run);

  const [request, ...others] = receiver.received;
  expect(others).toEqual([]);
  const [delivery] = await deliveriesTo(given.run, channelId);
  expect(request).toMatchObject({
    path: "POST /hook",
    id: String(delivery?.id),
    contentType: "application/json",
    body: delivery?.body,
  });
  expect(request && isSigned(request, SECRET)).toBe(true);
  expect(JSON.parse(request?.body ?? "")).toMatchObject({
    type: "article.matched",
    timestamp: "2026-11-21T12:00:00.000Z",
    data: {
      subscription: { id: String(subscriptionId), name: "an ninh mạng", query: "an ninh mạng" },
      article: { id: String(articleId), title: "Diễn tập an ninh mạng tại Đà Nẵng", publishedAt: null },
      snippets: [{ field: "title", text: "Diễn tập an ninh mạng tại Đà Nẵng", ranges: [[9, 21]] }],
    },
  });
  expect(delivery).toMatchObject({ state: "delivered", attempts: 1, lastError: null, claimedUntil: null });
});

test("a receiver that fails once gets the same bytes again, under the same id, signed anew", async () => {
  const { channelId } = await givenAlert(given.run, receiver.url);
  receiver.answer(500, 200);
  await notify(given.run);
  expect(await deliveriesTo(given.run, channelId)).toMatchObject([
    { state: "pending", lastError: "server-error" },
  ]);
  await notify(given.run);
  expect(receiver.received).toHaveLength(1);

  given.run.clock.nowMs += 6_000;
  await notify(given.run);
  const [first, second] = receiver.received;
  expect(second).toMatchObject({ id: first?.id, body: first?.body });
  expect(Number(second?.timestamp)).toBe(Number(first?.timestamp) + 6);
  expect(second && isSigned(second, SECRET)).toBe(true);
  expect(await deliveriesTo(given.run, channelId)).toMatchObject([{ state: "delivered", attempts: 2 }]);
});

test("a receiver that does not reply times out, and is tried again", async () => {
  const { channelId } = await givenAlert(given.run, receiver.url);
  receiver.answer("hang", 200);
  const http = loopbackHttp();
  given.run.http = (url, options) => http(url, { ...options, timeoutMs: 200 });
  await notify(given.run);
  expect(await deliveriesTo(given.run, channelId)).toMatchObject([
    { state: "pending", lastError: "timeout" },
  ]);

  given.run.clock.nowMs += MINUTE_MS;
  await notify(given.run);
  expect(await deliveriesTo(given.run, channelId)).toMatchObject([{ state: "delivered", attempts: 2 }]);
});

test.each<[string, Page]>([
  ["never ends", (_, response) => void response.writeHead(200).write("ok")],
  ["breaks off", (_, response) => response.socket?.end("HTTP/1.1 200 OK\r\ncontent-length: 50\r\n\r\nok")],
  ["is not what it says", page("ok", { "content-encoding": "gzip" })],
  ["is more than is kept", page("ok".repeat(100_000))],
])("a 2xx counts, of an alert and of a test message, though the reply's body %s", async (_, answer) => {
  const site = await loopbackSite();
  site.serve("/hook", answer);
  const { channelId } = await givenAlert(given.run, `${site.url}/hook`);
  await notify(given.run);
  expect(await deliveriesTo(given.run, channelId)).toMatchObject([{ state: "delivered", attempts: 1 }]);
  expect(await testChannel(String(channelId), given.run)).toMatchObject({ status: 200, reason: null });
  await site.close();
});

test("a redirect is a failure, and its target gets no request", async () => {
  const { channelId } = await givenAlert(given.run, `${receiver.url}/old`);
  receiver.answer({ status: 308, headers: { location: `${receiver.url}/new` } });
  await notify(given.run);
  expect(receiver.received.map(({ path }) => path)).toEqual(["POST /old"]);
  expect(await deliveriesTo(given.run, channelId)).toMatchObject([
    { state: "pending", lastError: "redirected" },
  ]);
});

test("a 410 disables the channel: its waiting messages are sent when it is enabled again", async () => {
  const { channelId } = await givenAlert(given.run, receiver.url);
  receiver.answer(410);
  await notify(given.run);
  const [channel] = await given.run.db.select().from(channels).where(eq(channels.id, channelId));
  expect(channel).toMatchObject({ state: "disabled", disabledReason: "gone" });
  expect(given.run.events).toContain("channel.disabled");

  await givenArticle(given.run, { title: "An ninh mạng: thêm một bản tin" });
  receiver.answer(200);
  given.run.clock.nowMs += MINUTE_MS;
  await notify(given.run);
  expect(receiver.received).toHaveLength(1);
  const states = async () => (await deliveriesTo(given.run, channelId)).map(({ state }) => state);
  expect(await states()).toEqual(["dead", "pending"]);

  await given.run.db.update(channels).set({ state: "active", disabledReason: null });
  await notify(given.run);
  expect(await states()).toEqual(["dead", "delivered"]);
});

test("Retry-After is obeyed", async () => {
  const { channelId } = await givenAlert(given.run, receiver.url);
  receiver.answer({ status: 429, headers: { "retry-after": "3600" } });
  await notify(given.run);
  // An hour, and the jitter of this run's 0.5: a tenth more.
  expect(await deliveriesTo(given.run, channelId)).toMatchObject([
    { lastError: "throttled", nextAttemptAt: "2026-11-21T13:06:00.000Z" },
  ]);
});

test.each([
  ["the channel was disabled", () => given.run.db.update(channels).set({ state: "disabled" })],
  ["the channel is gone", () => given.run.db.delete(channels)],
  ["the subscription was paused", () => given.run.db.update(subscriptions).set({ state: "paused" })],
  ["the subscription is gone", () => given.run.db.delete(subscriptions)],
])("nothing is sent after %s", async (_, change) => {
  await givenAlert(given.run, receiver.url);
  receiver.answer(500, 200);
  await notify(given.run);
  await change();
  given.run.clock.nowMs += 60 * MINUTE_MS;
  await notify(given.run);
  expect(receiver.received).toHaveLength(1);
});

test("after a crash that follows the receiver's reply, the message is sent again with the same id", async () => {
  const { channelId } = await givenAlert(given.run, receiver.url);
  const http = given.run.http;
  given.run.http = async (url, options) => {
    await http(url, options);
    return new Promise(() => undefined);
  };
  void notify(given.run);
  await expect.poll(() => receiver.received.length, { timeout: 300_000 }).toBe(1);

  given.run.http = http;
  await notify(given.run);
  expect(receiver.received).toHaveLength(1);

  given.run.clock.nowMs += 2 * MINUTE_MS;
  await notify(given.run);
  const [first, second] = receiver.received;
  expect(second).toMatchObject({ id: first?.id, body: first?.body });
  expect(second?.timestamp).not.toBe(first?.timestamp);
  expect(second && isSigned(second, SECRET)).toBe(true);
  expect(await deliveriesTo(given.run, channelId)).toMatchObject([{ state: "delivered", attempts: 1 }]);
});

test("two runs at once deliver once", async () => {
  await givenAlert(given.run, receiver.url);
  await Promise.all([notify(given.run), notify(given.run)]);
  expect(receiver.received).toHaveLength(1);
});

test("a receiver that is down for good gets twelve attempts in three days; then the delivery is dead and logged", async () => {
  const { channelId } = await givenAlert(given.run, receiver.url);
  receiver.answer(503);
  for (let hours = 0; hours < 195; hours += 15) {
    await notify(given.run);
    given.run.clock.nowMs += 15 * 60 * MINUTE_MS;
  }
  expect(receiver.received).toHaveLength(12);
  const [delivery] = await deliveriesTo(given.run, channelId);
  expect(delivery).toMatchObject({ state: "dead", attempts: 12, lastError: "server-error" });
  expect(delivery && (await attemptsOf(given.run.db, delivery.id)).map(({ number }) => number)).toEqual([
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12,
  ]);
  expect(given.run.events).toContain("delivery.dead");
});

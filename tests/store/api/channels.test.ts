import { Webhook } from "standardwebhooks";
import { expect, test } from "vitest";
import { useApi } from "../../support/archive-api.ts";
import { givenDelivery } from "../../support/deliveries.ts";
import { createSubscription } from "../../support/settings.ts";

const api = useApi();

const WEBHOOK = { kind: "webhook", url: "https://hook.example.com/alerts" } as const;

async function givenChannel(): Promise<{ id: string; secret: string }> {
  const { body } = await api.send("POST", "/v1/channels", WEBHOOK);
  return body as { id: string; secret: string };
}

test("a webhook is created with a secret, which is shown only once", async () => {
  const made = await api.send("POST", "/v1/channels", WEBHOOK);
  expect(made).toMatchObject({
    status: 201,
    body: { kind: "webhook", name: "hook.example.com", state: "active" },
  });
  const secret = String(made.body.secret);
  expect(atob(secret.replace(/^whsec_/, ""))).toHaveLength(32);
  expect(new Webhook(secret).sign("id", new Date(0), "{}")).toMatch(/^v1,/);

  const path = String(made.headers.get("location"));
  const others = [
    await api.ask(path),
    await api.ask("/v1/channels"),
    await api.send("PATCH", path, { name: "Tổ trực" }),
  ];
  for (const { status, body } of others) {
    expect(status).toBe(200);
    expect(JSON.stringify(body)).not.toContain("whsec_");
  }
});

test("two channels never share a secret", async () => {
  expect((await givenChannel()).secret).not.toBe((await givenChannel()).secret);
});

test("a secret that the receiver has already is taken", async () => {
  const secret = `whsec_${btoa("a".repeat(24))}`;
  expect((await api.send("POST", "/v1/channels", { ...WEBHOOK, secret })).body).toMatchObject({ secret });
});

test.each([
  ["no prefix", btoa("a".repeat(32))],
  ["another prefix", `whsk_${btoa("a".repeat(32))}`],
  ["23 bytes", `whsec_${btoa("a".repeat(23))}`],
  ["65 bytes", `whsec_${btoa("a".repeat(65))}`],
  ["no base64", `whsec_${"!".repeat(44)}`],
  ["base64 for URLs", `whsec_${"_-".repeat(22)}`],
  ["nothing after it", "whsec_"],
])("a secret with %s is refused", async (_, secret) => {
  const { status, body } = await api.send("POST", "/v1/channels", { ...WEBHOOK, secret });
  expect(status).toBe(422);
  expect(body.errors).toMatchObject([{ path: "secret" }]);
});

test("an unknown kind is refused with a list of the kinds", async () => {
  const { status, body } = await api.send("POST", "/v1/channels", { ...WEBHOOK, kind: "pigeon" });
  expect(status).toBe(422);
  expect(body.detail).toMatch(/kind must be .*"webhook"/);
});

test.each([
  ["http://hook.example.com/", "scheme-not-allowed", "Use https://."],
  ["https://10.0.0.1/", "private-address", "BAODONG_ALLOW_PRIVATE=1"],
  ["https://192.0.2.1.nip.io/", "wildcard-dns", "the site's own name"],
  ["https://hook.example.com:8080/", "port-not-allowed", "BAODONG_MORE_PORTS"],
])(
  "the webhook %s is refused as %s, with what can be done, when made and when edited",
  async (url, reason, cure) => {
    const { id } = await givenChannel();
    const detail = expect.stringContaining(cure);
    const refused = { status: 422, body: { type: "urn:baodong:problem:refused-url", reason, detail } };
    expect(await api.send("POST", "/v1/channels", { ...WEBHOOK, url })).toMatchObject(refused);
    expect(await api.send("PATCH", `/v1/channels/${id}`, { url })).toMatchObject(refused);
    expect((await api.ask(`/v1/channels/${id}`)).body.url).toBe(WEBHOOK.url);
  },
);

test("a channel is disabled and enabled again, and says why it was disabled", async () => {
  const { id } = await givenChannel();
  const disabled = await api.send("PATCH", `/v1/channels/${id}`, { state: "disabled" });
  expect(disabled.body).toMatchObject({ state: "disabled", disabledReason: "by-user" });
  const enabled = await api.send("PATCH", `/v1/channels/${id}`, { state: "active" });
  expect(enabled.body).toMatchObject({ state: "active", disabledReason: null });
});

test("an edit of the name leaves a channel that was disabled as it is", async () => {
  const { id } = await givenChannel();
  await api.archive.database
    .prepare("update channels set state = 'disabled', disabled_reason = 'gone'")
    .run();
  const { body } = await api.send("PATCH", `/v1/channels/${id}`, { name: "Tổ trực" });
  expect(body).toMatchObject({ name: "Tổ trực", state: "disabled", disabledReason: "gone" });
});

test("a test message answers with its attempt, failed or not", async () => {
  const at = "2026-11-21T12:00:00.000Z";
  const attempt = { attemptedAt: at, durationMs: 12, status: 500, reason: "refused", reply: "no" };
  api.services.testChannel = async (id) => (id === "404" ? null : attempt);
  const reply = await api.client.channels[":id"].test.$post({ param: { id: "12" } });
  expect(await reply.json()).toEqual(attempt);
  expect((await api.ask("/v1/channels/404/test", { method: "POST" })).status).toBe(404);
});

test("deleting a channel cancels its waiting messages and removes it from the subscriptions", async () => {
  const [gone, kept] = [await givenChannel(), await givenChannel()];
  const subscriptionId = await createSubscription(api, { channelIds: [gone.id, kept.id] });
  await givenDelivery(api.run.db, { id: 1, channelId: Number(gone.id) });
  await givenDelivery(api.run.db, { id: 2, channelId: Number(kept.id) });

  expect((await api.ask(`/v1/channels/${gone.id}`, { method: "DELETE" })).status).toBe(204);
  expect((await api.ask(`/v1/channels/${gone.id}`)).status).toBe(404);
  expect((await api.ask(`/v1/subscriptions/${subscriptionId}`)).body.channelIds).toEqual([kept.id]);
  expect((await api.ask("/v1/deliveries/1")).body.state).toBe("canceled");
  expect((await api.ask("/v1/deliveries/2")).body.state).toBe("pending");
});

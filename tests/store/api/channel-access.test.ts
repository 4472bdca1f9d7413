import { createPublicKey, verify } from "node:crypto";
import { Webhook } from "standardwebhooks";
import { expect, test } from "vitest";
import { signaturesOf } from "../../../workers/notify/channels/sign-webhook.ts";
import { pairChannel } from "../../../workers/notify/pair-channel.ts";
import { readChannelSecrets } from "../../../workers/shared/channel-secrets.ts";
import { ok } from "../../../workers/shared/outcome.ts";
import { useApi } from "../../support/archive-api.ts";

const api = useApi();

const HOOK = { kind: "webhook", url: "https://hook.example.com/alerts" };
const SLACK = { kind: "slack", url: "https://hooks.slack.com/services/T000/B000/xoxsecret" };
const BOT = { kind: "telegram", url: "https://api.telegram.org/bot123456:tg-secret" };

async function make(input: object) {
  const { body } = await api.send("POST", "/v1/channels", input);
  return { body, path: `/v1/channels/${body.id}` };
}

async function keptSecrets(id: unknown) {
  const row = await api.archive.database
    .prepare("select secret from channels where id = ?")
    .bind(id)
    .first("secret");
  const opened = await api.run.vault.open(String(row));
  return { secrets: readChannelSecrets(opened.ok ? opened.value : "") };
}

test("headers are shown by their names, stay when others are edited, and go when taken back", async () => {
  const { body, path } = await make({ ...HOOK, options: { headers: { "X-Key": "tell nobody" } } });
  expect(body.options).toEqual({ headers: ["x-key"] });
  await api.send("PATCH", path, { name: "Tổ trực", options: { signing: "v1+v1a" } });
  expect((await keptSecrets(body.id)).secrets.headers).toEqual({ "x-key": "tell nobody" });
  const { body: after } = await api.send("PATCH", path, { options: { headers: null } });
  expect(after.options).toMatchObject({ signing: "v1+v1a", publicKey: expect.stringMatching(/^whpk_/) });
  expect((await keptSecrets(body.id)).secrets.headers).toBeUndefined();
});

test("a signature v1a is verified by the public key that is shown", async () => {
  const { body } = await make({ ...HOOK, options: { signing: "v1+v1a" } });
  const { secrets } = await keptSecrets(body.id);
  const signatures = await signaturesOf({ id: "msg_1", body: "{}", atMs: 1_614_265_330_000 }, secrets);
  expect(signatures.map((signature) => signature.split(",")[0])).toEqual(["v1", "v1a"]);
  const { publicKey } = body.options as { publicKey: string };
  const raw = Buffer.from(publicKey.slice("whpk_".length), "base64");
  const key = createPublicKey({
    key: { kty: "OKP", crv: "Ed25519", x: raw.toString("base64url") },
    format: "jwk",
  });
  const signature = Buffer.from(signatures[1]?.slice("v1a,".length) ?? "", "base64");
  expect(verify(null, Buffer.from("msg_1.1614265330.{}"), key, signature)).toBe(true);
});

test("while a secret rotates both verify, and from the end of the overlap on the new one alone", async () => {
  const { body, path } = await make(HOOK);
  const rotated = await api.send("POST", `${path}/rotate-secret`, { overlapHours: 2 });
  expect(rotated.status).toBe(200);
  const [old, fresh] = [String(body.secret), String(rotated.body.secret)];
  expect(fresh).not.toBe(old);
  const { secrets } = await keptSecrets(body.id);
  const endMs = api.run.now() + 2 * 3_600_000;
  for (const [atMs, isOldGood] of [
    [endMs - 1_000, true],
    [endMs, false],
    [endMs + 1_000, false],
  ] as const) {
    const signatures = await signaturesOf({ id: "1", body: "{}", atMs }, secrets);
    expect(signatures).toContain(new Webhook(fresh).sign("1", new Date(atMs), "{}"));
    expect(signatures.includes(new Webhook(old).sign("1", new Date(atMs), "{}"))).toBe(isOldGood);
  }
});

test("at most three secrets sign at a time, and without an overlap one alone", async () => {
  const { body, path } = await make(HOOK);
  for (let times = 0; times < 4; times += 1) await api.send("POST", `${path}/rotate-secret`, {});
  expect((await keptSecrets(body.id)).secrets.signing).toHaveLength(3);
  await api.send("POST", `${path}/rotate-secret`, { overlapHours: 0 });
  expect((await keptSecrets(body.id)).secrets.signing).toHaveLength(1);
  const { path: slack } = await make(SLACK);
  expect((await api.send("POST", `${slack}/rotate-secret`, {})).status).toBe(422);
});

/** What a bot heard, in the words of Telegram (a list) or Zalo (one at a time). */
function botHeard(result: unknown) {
  api.run.http = async (url) => {
    const bytes = new TextEncoder().encode(JSON.stringify({ ok: true, result }));
    const headers = new Headers();
    return ok({ status: 200, url, movedTo: null, headers, bytes, truncated: false, retryAfterMs: null });
  };
  api.services.pairChannel = (id) => pairChannel(id, api.run);
}

test("a bot without a chat waits for its code, and finds the chat that it came from", async () => {
  const { body, path } = await make(BOT);
  expect(body).toMatchObject({
    state: "disabled",
    disabledReason: "unpaired",
    pairingCode: expect.stringMatching(/^\d{8}$/),
  });
  expect((await api.ask(path)).body).not.toHaveProperty("pairingCode");

  botHeard([{ message: { chat: { id: 7 }, text: "xin chào" } }]);
  expect(await api.ask(`${path}/pair`, { method: "POST" })).toMatchObject({
    status: 409,
    body: { reason: "code-not-seen" },
  });
  botHeard([
    { message: { chat: { id: 7 }, text: "chào" } },
    { message: { chat: { id: -42 }, text: ` ${body.pairingCode} ` } },
  ]);
  expect(await api.ask(`${path}/pair`, { method: "POST" })).toMatchObject({
    status: 200,
    body: { chatId: "-42", state: "active" },
  });
  expect(await api.ask(`${path}/pair`, { method: "POST" })).toMatchObject({
    status: 409,
    body: { reason: "not-waiting" },
  });
});

test("Zalo's one update is read too, and a code is good for an hour", async () => {
  const { body, path } = await make({
    kind: "zalo",
    url: "https://bot-api.zaloplatforms.com/bot9:zl-secret",
  });
  botHeard({
    message: { chat: { id: "e4ea" }, text: body.pairingCode },
    event_name: "message.text.received",
  });
  api.run.clock.nowMs += 3_600_001;
  expect(await api.ask(`${path}/pair`, { method: "POST" })).toMatchObject({
    status: 409,
    body: { reason: "code-expired" },
  });
  api.run.clock.nowMs -= 60_000;
  expect(await api.ask(`${path}/pair`, { method: "POST" })).toMatchObject({
    status: 200,
    body: { chatId: "e4ea" },
  });
});

test("a channel with a chat id needs no code", async () => {
  const { path } = await make(BOT);
  expect((await api.send("PATCH", path, { chatId: "-7" })).body).toMatchObject({
    chatId: "-7",
    state: "active",
  });
});

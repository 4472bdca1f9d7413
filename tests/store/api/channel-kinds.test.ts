import { expect, test } from "vitest";
import { readChannelSecrets } from "../../../workers/shared/channel-secrets.ts";
import { useApi } from "../../support/archive-api.ts";

const api = useApi();

const HOOK = { kind: "webhook", url: "https://hook.example.com/alerts" };
const SLACK = { kind: "slack", url: "https://hooks.slack.com/services/T000/B000/xoxsecret" };
const BOT = { kind: "telegram", url: "https://api.telegram.org/bot123456:tg-secret" };

async function make(input: object) {
  const { status, body } = await api.send("POST", "/v1/channels", input);
  return { status, body, path: `/v1/channels/${body.id}` };
}

async function keptSecrets(id: unknown) {
  const row = await api.archive.database
    .prepare("select secret from channels where id = ?")
    .bind(id)
    .first("secret");
  const opened = await api.run.vault.open(String(row));
  return { row: String(row), secrets: readChannelSecrets(opened.ok ? opened.value : "") };
}

test.each([
  [SLACK, "https://hooks.slack.com/…"],
  [{ kind: "discord", url: "https://discord.com/api/webhooks/1/dc-secret" }, "https://discord.com/…"],
  [{ ...BOT, chatId: "-100" }, "https://api.telegram.org/…"],
  [
    { kind: "zalo", url: "https://bot-api.zaloplatforms.com/bot9:zl-secret", chatId: "e4" },
    "https://bot-api.zaloplatforms.com/…",
  ],
  [{ kind: "ntfy", url: "https://ntfy.example.com/topic-secret" }, "https://ntfy.example.com/…"],
  [
    { kind: "teams", url: "https://prod-1.logic.azure.com/workflows/x?sig=tm-secret" },
    "https://prod-1.logic.azure.com/…",
  ],
])("%j is made, groups, and shows its server alone", async (input, shown) => {
  const { status, body, path } = await make(input);
  expect(status).toBe(201);
  expect(body).toMatchObject({ url: shown, group: "article", state: "active", failures: 0, lastError: null });
  for (const reply of [body, (await api.ask(path)).body, (await api.ask("/v1/channels")).body])
    expect(JSON.stringify(reply)).not.toContain('secret"');
  const { row, secrets } = await keptSecrets(body.id);
  expect(row).not.toContain("secret");
  expect(secrets.url).toBe(input.url);
});

test("mail is made of its recipients", async () => {
  const { status, body } = await make({ kind: "email", to: ["lan@example.com", "minh@example.com"] });
  expect(status).toBe(201);
  expect(body).toMatchObject({
    to: ["lan@example.com", "minh@example.com"],
    name: "lan@example.com",
    group: "article",
  });
});

test.each([
  ["https://hooks.slack.com/services/T/B/x", "slack"],
  ["https://discord.com/api/webhooks/1/x", "discord"],
  ["https://ptb.discord.com/api/v10/webhooks/1/x", "discord"],
  ["https://api.telegram.org/bot1:x/sendMessage", "telegram"],
  ["https://bot-api.zaloplatforms.com/bot1:x", "zalo"],
  ["https://ntfy.sh/topic", "ntfy"],
  ["https://prod-1.logic.azure.com/workflows/x", "teams"],
])("the webhook %s is refused by the kind to use, when made and when edited", async (url, kind) => {
  const detail = expect.stringContaining(`of kind ${kind}`);
  const refused = { status: 422, body: { reason: "chat-address", detail } };
  expect(await make({ kind: "webhook", url })).toMatchObject(refused);
  const { path } = await make(HOOK);
  expect(await api.send("PATCH", path, { url })).toMatchObject(refused);
});

test.each([
  [{ kind: "slack", url: "https://example.com/services/x" }, "wrong-host"],
  [{ kind: "discord", url: "https://discord.com/channels/1" }, "wrong-host"],
  [{ kind: "telegram", url: "https://api.telegram.org/sendMessage", chatId: "1" }, "no-bot-token"],
  [{ kind: "ntfy", url: "https://ntfy.example.com/" }, "no-topic"],
  [{ kind: "ntfy", url: "https://10.0.0.1/topic" }, "private-address"],
  [{ kind: "slack", url: "https://hooks.slack.com/…" }, "shown-address"],
])("%j is refused as %s", async (input, reason) => {
  expect(await make(input)).toMatchObject({ status: 422, body: { reason } });
});

test.each([
  [{ kind: "slack" }, "url"],
  [{ kind: "email" }, "to"],
  [{ kind: "email", to: ["no address"] }, "to.0"],
  [{ kind: "email", to: ["a@example.com"], url: "https://example.com/" }, "url"],
  [{ ...SLACK, chatId: "1" }, "chatId"],
  [{ ...SLACK, secret: `whsec_${btoa("a".repeat(32))}` }, "secret"],
  [{ ...SLACK, options: { silent: true } }, "options.silent"],
  [{ ...HOOK, options: { timeZone: "Asia/Ho_Chi_Minh" } }, "options.timeZone"],
  [{ ...SLACK, options: { timeZone: "Asia/Nowhere" } }, "options.timeZone"],
  [{ ...HOOK, options: { headers: { "webhook-id": "1" } } }, "options.headers"],
  [{ ...HOOK, options: { headers: { "x-key": "a\r\nb: c" } } }, "options.headers"],
  [{ ...HOOK, secret: "" }, "secret"],
])("%j is refused by its field %s", async (input, path) => {
  const { status, body } = await make(input);
  expect(status).toBe(422);
  expect((body.errors as { path: string }[])[0]?.path).toMatch(new RegExp(`^${path.replaceAll(".", "\\.")}`));
});

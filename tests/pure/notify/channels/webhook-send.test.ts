import { createHmac } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Webhook } from "standardwebhooks";
import { expect, test } from "vitest";
import type { Channel, Message } from "../../../../workers/notify/channels/channel.ts";
import { sendWebhook } from "../../../../workers/notify/channels/webhook.ts";
import { fail, ok } from "../../../../workers/shared/outcome.ts";
import { createIds, type Run } from "../../../../workers/shared/run.ts";
import type { Http, HttpOptions, Reply } from "../../../../workers/shared/web/http.ts";

const GOLDEN = join(import.meta.dirname, "../../../../../shared/vectors/webhook-golden.json");
const SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const CHANNEL: Channel = {
  kind: "webhook",
  url: "https://hook.test/in/0123456789abcdef0123?token=tell-nobody",
  options: {},
  secrets: { signing: [{ value: SECRET, until: null }] },
};
const BODY = '{"type":"channel.test","title":"Báo động 📰"}';
const MESSAGE: Message = { id: "241859174400123", bodies: [BODY], language: "vi" };

type Posted = { url: string; options: HttpOptions };

/** A run in which every request gets this reply and is remembered. */
function runWith(answer: Partial<Reply> | "timeout", nowMs = Date.now()) {
  const posted: Posted[] = [];
  const http: Http = async (url, options = {}) => {
    posted.push({ url, options });
    if (answer === "timeout") return fail("timeout");
    const nothing = { movedTo: null, headers: new Headers(), bytes: new Uint8Array(), truncated: false };
    return ok({ status: 200, url, ...nothing, retryAfterMs: null, ...answer });
  };
  const now = () => nowMs;
  return { run: { http, now, newId: createIds(now, () => 0) } as Run, posted };
}

function saying(text: string): Partial<Reply> {
  return { bytes: new TextEncoder().encode(text) };
}

test("a receiver that uses the published library accepts what is sent", async () => {
  const { run, posted } = runWith({});
  await sendWebhook(CHANNEL, MESSAGE, run);
  const { headers = {}, body } = posted[0]?.options ?? {};
  expect(body).toBe(BODY);
  expect(new Webhook(SECRET).verify(BODY, headers)).toEqual(JSON.parse(BODY));
  expect(() => new Webhook("whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA").verify(BODY, headers)).toThrow();
  expect(() => new Webhook(SECRET).verify(`${BODY} `, headers)).toThrow();
});

test.each([
  ["a message that is no text", { signing: CHANNEL.secrets.signing }, new ArrayBuffer(1)],
  ["a secret that is no base64", { signing: [{ value: "whsec_???", until: null }] }, BODY],
  ["an empty secret", { signing: [{ value: "whsec_", until: null }] }, BODY],
  ["no secret", {}, BODY],
])("nothing is sent with %s", async (_, secrets, body) => {
  const { run, posted } = runWith({});
  const message = { ...MESSAGE, bodies: [body as string] as [string] };
  await expect(sendWebhook({ ...CHANNEL, secrets }, message, run)).rejects.toThrow();
  expect(posted).toEqual([]);
});

test.skipIf(!existsSync(GOLDEN))(
  "the golden vectors of Standard Webhooks come out (../shared/vectors/webhook-golden.json)",
  async () => {
    const { vectors } = JSON.parse(readFileSync(GOLDEN, "utf8"));
    for (const vector of vectors.filter(({ version }: { version: string }) => version === "v1")) {
      const { run, posted } = runWith({}, vector.timestamp * 1_000 + 999);
      const secrets = { signing: [{ value: vector.secret, until: null }] };
      await sendWebhook({ ...CHANNEL, secrets }, { ...MESSAGE, id: vector.id, bodies: [vector.body] }, run);
      expect(posted[0]?.options.headers).toEqual({
        "content-type": "application/json",
        "webhook-id": vector.id,
        "webhook-timestamp": String(vector.timestamp),
        "webhook-signature": vector.signature,
      });
    }
  },
);

test("the signature is an HMAC-SHA256 of id, time and body under the decoded secret", async () => {
  const { run, posted } = runWith({}, 1_614_265_330_000);
  await sendWebhook(CHANNEL, MESSAGE, run);
  const key = Buffer.from(SECRET.slice("whsec_".length), "base64");
  const signed = `${MESSAGE.id}.1614265330.${BODY}`;
  const expected = `v1,${createHmac("sha256", key).update(signed).digest("base64")}`;
  expect(posted[0]?.options.headers?.["webhook-signature"]).toBe(expected);
});

test("it is a POST to the channel alone: bounded in time, its redirects not followed, its reply not read to the end", async () => {
  const { run, posted } = runWith({});
  await sendWebhook(CHANNEL, MESSAGE, run);
  expect(posted).toMatchObject([
    {
      url: CHANNEL.url,
      options: { method: "POST", timeoutMs: 15_000, redirectsMax: 0, bytesMax: 4_096, keep: "start" },
    },
  ]);
});

test.each([
  ["our secret", `you sent ${SECRET}!`, "you sent [redacted]!"],
  ["a token in the address", "no such hook: tell-nobody", "no such hook: [redacted]"],
  ["a secret path", "Cannot POST /in/0123456789abcdef0123", "Cannot POST /in/[redacted]"],
  ["control characters", "a\u001b[31mb\nc\u0000d\u0007", "a[31mb\ncd"],
])("what a receiver says is kept without %s", async (_, said, kept) => {
  const { run } = runWith({ status: 500, ...saying(said) });
  expect((await sendWebhook(CHANNEL, MESSAGE, run)).reply).toBe(kept);
});

const TOKEN = 'q/"7é ký+bí mật';
const TOKEN_CHANNEL = { ...CHANNEL, url: `https://hook.test/in?token=${encodeURIComponent(TOKEN)}` };
const JSON_TOKEN = JSON.stringify(TOKEN).slice(1, -1);

test.each([
  ["as it is", TOKEN],
  ["percent-encoded", encodeURIComponent(TOKEN)],
  ["percent-encoded in small letters", encodeURIComponent(TOKEN).toLowerCase()],
  ["as a form", new URLSearchParams({ t: TOKEN }).toString().slice(2)],
  ["in JSON", JSON_TOKEN],
  ["in JSON with escaped slashes", JSON_TOKEN.replaceAll("/", "\\/")],
  [
    "in JSON of ASCII alone",
    JSON_TOKEN.replaceAll("é", "\\u00E9")
      .replaceAll("ý", "\\u00FD")
      .replaceAll("í", "\\u00ED")
      .replaceAll("ậ", "\\u1EAD"),
  ],
])("a token of the address is not kept where a receiver spells it %s", async (_, spelling) => {
  const { run } = runWith({ status: 404, ...saying(`no hook <${spelling}> here`) });
  expect((await sendWebhook(TOKEN_CHANNEL, MESSAGE, run)).reply).toBe("no hook <[redacted]> here");
});

test("tokens without a name and secrets without their prefix are redacted too", async () => {
  const { run } = runWith({ status: 404, ...saying(`abcdef-0123 ${SECRET.slice("whsec_".length)}`) });
  const { reply } = await sendWebhook({ ...CHANNEL, url: "https://hook.test/?abcdef-0123" }, MESSAGE, run);
  expect(reply).toBe("[redacted] [redacted]");
});

test.each([
  ["the secret", CHANNEL, SECRET],
  ["a token", TOKEN_CHANNEL, TOKEN],
  ["an encoded token", TOKEN_CHANNEL, encodeURIComponent(TOKEN)],
])("the start of %s at the end of a cut reply is redacted", async (_, channel, spelling) => {
  const bytes = new TextEncoder().encode(spelling);
  for (let length = 1; length < bytes.length; length += 1) {
    const said = new Uint8Array([...new TextEncoder().encode("sorry: "), ...bytes.subarray(0, length)]);
    const { run } = runWith({ status: 500, bytes: said, truncated: true });
    expect((await sendWebhook(channel, MESSAGE, run)).reply).toBe("sorry: [redacted]");
  }
});

test("a complete reply keeps its end", async () => {
  const { run } = runWith({ status: 500, ...saying("sorry, no q") });
  expect((await sendWebhook(TOKEN_CHANNEL, MESSAGE, run)).reply).toBe("sorry, no q");
});

test("a reply that echoes the request is stored without the signature", async () => {
  const { run, posted } = runWith({});
  await sendWebhook(CHANNEL, MESSAGE, run);
  const signature = posted[0]?.options.headers?.["webhook-signature"] ?? "";
  const echoing = runWith(saying(`webhook-signature: ${signature}`), run.now());
  expect((await sendWebhook(CHANNEL, MESSAGE, echoing.run)).reply).toBe("webhook-signature: [redacted]");
});

test("a failure without a reply says why, and is worth another attempt", async () => {
  const { run } = runWith("timeout");
  expect(await sendWebhook(CHANNEL, MESSAGE, run)).toMatchObject({
    status: null,
    reason: "timeout",
    reply: null,
    final: false,
  });
});

test.each([
  [429, 60_000],
  [503, 60_000],
  [500, null],
])("Retry-After counts with status %i as %s", async (status, expected) => {
  const { run } = runWith({ status, retryAfterMs: 60_000 });
  expect((await sendWebhook(CHANNEL, MESSAGE, run)).retryAfterMs).toBe(expected);
});

import { generateKeyPairSync, verify } from "node:crypto";
import { expect, test } from "vitest";
import { signaturesOf } from "../../../../workers/notify/channels/sign-webhook.ts";
import { sendWebhook } from "../../../../workers/notify/channels/webhook.ts";
import { ok } from "../../../../workers/shared/outcome.ts";
import type { Run } from "../../../../workers/shared/run.ts";
import type { Http, HttpOptions } from "../../../../workers/shared/web/http.ts";

const NEW = { value: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", until: null };
const OLD_VALUE = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD";
const AT_MS = Date.parse("2026-11-21T12:00:00.000Z");
const SIGNED = { id: "241859174400123", body: '{"type":"channel.test"}', atMs: AT_MS };

test("an older secret signs too until its overlap ends", async () => {
  const until = (ms: number) => ({ value: OLD_VALUE, until: new Date(AT_MS + ms).toISOString() });
  expect(await signaturesOf(SIGNED, { signing: [NEW, until(1)] })).toHaveLength(2);
  const alone = await signaturesOf(SIGNED, { signing: [NEW] });
  expect(await signaturesOf(SIGNED, { signing: [NEW, until(0)] })).toEqual(alone);
});

test.each([
  ["no secret", []],
  ["an expired secret", [{ value: OLD_VALUE, until: "2026-11-20T12:00:00.000Z" }]],
])("nothing is signed with %s", async (_, signing) => {
  await expect(signaturesOf(SIGNED, { signing })).rejects.toThrow("cannot sign");
});

test("an Ed25519 key adds a signature that its public half verifies", async () => {
  const { publicKey, privateKey } = generateKeyPairSync("ed25519");
  const seed = privateKey.export({ format: "der", type: "pkcs8" }).subarray(-32);
  const ed25519 = `whsk_${seed.toString("base64")}`;
  const [, signature = ""] = await signaturesOf(SIGNED, { signing: [NEW], ed25519 });
  const content = Buffer.from(`${SIGNED.id}.${AT_MS / 1_000}.${SIGNED.body}`);
  expect(signature.startsWith("v1a,")).toBe(true);
  expect(verify(null, content, publicKey, Buffer.from(signature.slice("v1a,".length), "base64"))).toBe(true);
});

/** Sends with these headers to a receiver that says this. */
async function sendWith(headers: Record<string, string>, said: string) {
  let posted: HttpOptions = {};
  const http: Http = async (url, options = {}) => {
    posted = options;
    const bytes = new TextEncoder().encode(said);
    const reply = { movedTo: null, headers: new Headers(), bytes, truncated: false, retryAfterMs: null };
    return ok({ status: 500, url, ...reply });
  };
  const run = { http, now: () => AT_MS } as Run;
  const channel = { kind: "webhook", url: "https://hook.test/in", options: {} } as const;
  const secrets = { signing: [NEW], headers };
  const message = { id: SIGNED.id, bodies: [SIGNED.body], language: "vi" } as const;
  const { reply } = await sendWebhook({ ...channel, secrets }, message, run);
  return { headers: posted.headers, reply };
}

test("a channel's own headers are sent, and replace none of ours", async () => {
  const { headers } = await sendWith({ "x-team": "tổ trực", "content-type": "text/plain" }, "");
  expect(headers).toMatchObject({ "x-team": "tổ trực", "content-type": "application/json" });
});

test.each([
  ["as they are", "Bearer tk 0123"],
  ["percent-encoded", "Bearer%20tk%200123"],
  ["beside a longer one that begins alike", "Bearer tk 0123-4567"],
])("the values of its headers are not kept of a reply: %s", async (_, spelling) => {
  const given = { authorization: "Bearer tk 0123", "x-key": "Bearer tk 0123-4567" };
  expect((await sendWith(given, `no: ${spelling}`)).reply).toBe("no: [redacted]");
});

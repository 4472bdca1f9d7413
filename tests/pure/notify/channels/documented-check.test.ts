import { createHmac } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { signaturesOf } from "../../../../workers/notify/channels/sign-webhook.ts";

const GUIDE = readFileSync(join(import.meta.dirname, "../../../../docs/webhooks.md"), "utf8");
/** The example that Standard Webhooks prints. */
const EXAMPLE = {
  secret: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
  id: "msg_p5jXN8AQM9LWM0D4loKWxJek",
  atMs: 1_614_265_330_000,
  body: '{"test": 2432232314}',
  signature: "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
};

/** The first group of the pattern in the guide's Go function. */
function inGo(pattern: RegExp): string {
  const code = /```go\n([\s\S]*?)```/.exec(GUIDE)?.[1] ?? "";
  return pattern.exec(code)?.[1] ?? `nothing like ${pattern}`;
}

test("the Go function of the guide takes the standard's own example, and what we sign", async () => {
  const prefix = inGo(/TrimPrefix\(secret, "(.*?)"\)/);
  const encoding = inGo(/base64\.(\w+)\.DecodeString/);
  const hash = inGo(/hmac\.New\((\w+)\.New, key\)/);
  const [format, ...parts] = inGo(/Fprintf\(mac, (.*?)\)\n/).split(", ");
  const version = inGo(/\[\]byte\("(.*?)" \+ base64\.StdEncoding\.EncodeToString\(mac\.Sum/);
  expect([encoding, hash]).toEqual(["StdEncoding", "sha256"]);

  const { secret, id, atMs, body, signature } = EXAMPLE;
  const values = new Map([
    ['header.Get("webhook-id")', id],
    ["sent", String(atMs / 1_000)],
    ["rawBody", body],
  ]);
  const left = parts.map((part) => values.get(part) ?? part);
  const signed = JSON.parse(format ?? "").replace(/%[sd]/g, () => left.shift() ?? "");
  const key = Buffer.from(secret.slice(secret.startsWith(prefix) ? prefix.length : 0), "base64");
  const expected = version + createHmac(hash, key).update(signed).digest("base64");

  expect(expected).toBe(signature);
  const secrets = { signing: [{ value: secret, until: null }] };
  expect(await signaturesOf({ id, body, atMs }, secrets)).toEqual([expected]);
});

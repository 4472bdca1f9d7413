import { isoAt, type Run } from "../../shared/run.ts";
import { type Channel, type Message, NO_REPLY, type Sent } from "./channel.ts";
import { classify } from "./classify-webhook.ts";
import { redact, secretsOfUrl } from "./redact.ts";
import { signaturesOf } from "./sign-webhook.ts";

const REPLY_BYTES_MAX = 4_096;
const TIMEOUT_MS = 15_000;

/**
 * Posts a message, signed for this attempt over the exact bytes that are sent (Standard Webhooks 1.0.0): the
 * timestamp is the attempt's, the id the message's.
 */
export async function sendWebhook(
  { url, secrets }: Channel,
  { id, bodies: [body] }: Message,
  run: Run,
): Promise<Sent> {
  const startMs = run.now();
  const signatures = await signaturesOf({ id, body, atMs: startMs }, secrets);
  const outcome = await run.http(url, {
    method: "POST",
    headers: {
      ...secrets.headers,
      "content-type": "application/json",
      "webhook-id": id,
      "webhook-timestamp": String(Math.floor(startMs / 1_000)),
      "webhook-signature": signatures.join(" "),
    },
    body,
    timeoutMs: TIMEOUT_MS,
    bytesMax: REPLY_BYTES_MAX,
    keep: "start",
    redirectsMax: 0,
  });
  const tried = { attemptedAt: isoAt(startMs), durationMs: run.now() - startMs };
  if (!outcome.ok) {
    const { reason } = outcome;
    return { ...tried, ...NO_REPLY, reason };
  }
  const { status, headers, bytes, truncated, retryAfterMs } = outcome.value;
  const reply = redact(bytes, [...signatures, ...secretsOf({ url, secrets })], { isCut: truncated });
  const verdict = classify(status, headers.get("webhook-delivery"));
  return {
    ...tried,
    ...verdict,
    status,
    reply: reply === "" ? null : reply,
    retryAfterMs: asked(status, retryAfterMs),
    movedTo: null,
  };
}

function secretsOf({ url, secrets }: Pick<Channel, "url" | "secrets">): string[] {
  const { signing = [], ed25519, headers = {} } = secrets;
  const keys = [...signing.map(({ value }) => value), ...(ed25519 === undefined ? [] : [ed25519])];
  const bare = keys.map((key) => key.replace(/^whs(?:ec|k)_/, ""));
  return [...keys, ...bare, ...Object.values(headers), ...secretsOfUrl(url)];
}

/** Retry-After has a meaning only in these replies (RFC 9110, RFC 6585). */
function asked(status: number, retryAfterMs: number | null): number | null {
  return status === 429 || status === 503 ? retryAfterMs : null;
}

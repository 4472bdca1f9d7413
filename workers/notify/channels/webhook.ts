import { Webhook } from "standardwebhooks";
import { isoAt, type Run } from "../../shared/run.ts";
import type { Channel, Message, Sent } from "./channel.ts";
import { classify } from "./webhook/classify.ts";
import { redact, secretsOfUrl } from "./webhook/redact.ts";

const REPLY_BYTES_MAX = 4_096;
const TIMEOUT_MS = 15_000;

/**
 * Posts a message, signed anew for this attempt over the very bytes that are sent (Standard Webhooks 1.0.0: the timestamp is the
 * attempt's, the id the message's).
 */
export async function sendWebhook({ url, secret }: Channel, { id, body }: Message, run: Run): Promise<Sent> {
  const startMs = run.now();
  const signature = new Webhook(secret).sign(id, new Date(startMs), body);
  const outcome = await run.http(url, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "webhook-id": id,
      "webhook-timestamp": String(Math.floor(startMs / 1_000)),
      "webhook-signature": signature,
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
  const secrets = [secret, secret.replace(/^whsec_/, ""), signature, ...secretsOfUrl(url)];
  const reply = redact(bytes, secrets, { isCut: truncated });
  const verdict = classify(status, headers.get("webhook-delivery"));
  return {
    ...tried,
    ...verdict,
    status,
    reply: reply === "" ? null : reply,
    retryAfterMs: asked(status, retryAfterMs),
  };
}

const NO_REPLY = { final: false, disableChannel: null, status: null, reply: null, retryAfterMs: null };

/** Retry-After says something about a failure in these replies only (RFC 9110, RFC 6585). */
function asked(status: number, retryAfterMs: number | null): number | null {
  return status === 429 || status === 503 ? retryAfterMs : null;
}

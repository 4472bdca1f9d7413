import type { ChannelSecrets } from "../../shared/channel-secrets.ts";

/** What is signed: the message's id, its bytes, and the time of the attempt. */
export type Signed = { id: string; body: string; atMs: number };

/**
 * The signatures of Standard Webhooks 1.0.0: `v1` with the newest secret and with each older one that is
 * still valid, and `v1a` if the channel has an Ed25519 key. Throws without a secret: nothing is sent
 * unsigned.
 */
export async function signaturesOf(
  signed: Signed,
  { signing = [], ed25519 }: ChannelSecrets,
): Promise<[string, ...string[]]> {
  const live = signing.filter(({ until }) => until === null || Date.parse(until) > signed.atMs);
  const [newest, ...older] = await Promise.all(live.map(({ value }) => signHmac(signed, value)));
  if (newest === undefined) throw new Error("cannot sign: the webhook channel has no secret");
  return [newest, ...older, ...(ed25519 === undefined ? [] : [await signEd25519(signed, ed25519)])];
}

async function signHmac(signed: Signed, secret: string): Promise<string> {
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const key = await crypto.subtle.importKey("raw", bytesOf(secret), algorithm, false, ["sign"]);
  return `v1,${base64(await crypto.subtle.sign("HMAC", key, contentOf(signed)))}`;
}

const SEED_BYTES = 32;
/** The bytes before the seed in a PKCS #8 private key of Ed25519 (RFC 8410). */
const PKCS8_HEAD = [
  0x30, 0x2e, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x04, 0x22, 0x04, 0x20,
];

async function signEd25519(signed: Signed, secret: string): Promise<string> {
  const pkcs8 = new Uint8Array([...PKCS8_HEAD, ...bytesOf(secret).subarray(0, SEED_BYTES)]);
  const key = await crypto.subtle.importKey("pkcs8", pkcs8, "Ed25519", false, ["sign"]);
  return `v1a,${base64(await crypto.subtle.sign("Ed25519", key, contentOf(signed)))}`;
}

/** Throws for a body that its row holds as something else than text: what is damaged is not sent. */
function contentOf({ id, body, atMs }: Signed): Uint8Array {
  if (typeof body !== "string") throw new Error("cannot sign: the message is no text");
  return new TextEncoder().encode(`${id}.${Math.floor(atMs / 1_000)}.${body}`);
}

/** The bytes of a secret: it is their base64 after `whsec_` or `whsk_`. */
function bytesOf(secret: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(secret.slice(secret.indexOf("_") + 1)), (char) => char.charCodeAt(0));
}

function base64(signature: ArrayBuffer): string {
  return btoa(String.fromCharCode(...new Uint8Array(signature)));
}

/**
 * New Ed25519 keys as Standard Webhooks writes them: `whsk_` with the seed and the public key, `whpk_` with
 * the public key.
 */
export async function newEd25519Keys(): Promise<{ secret: string; publicKey: string }> {
  const keys = await crypto.subtle.generateKey("Ed25519", true, ["sign", "verify"]);
  if (!("privateKey" in keys)) throw new Error("no pair of keys was made");
  const seed = bytesOf(await crypto.subtle.exportKey("pkcs8", keys.privateKey)).slice(-SEED_BYTES);
  const publicBytes = bytesOf(await crypto.subtle.exportKey("raw", keys.publicKey));
  return { secret: `whsk_${base64(seed, publicBytes)}`, publicKey: `whpk_${base64(publicBytes)}` };
}

const SEED_BYTES = 32;

function bytesOf(exported: unknown): Uint8Array {
  if (!(exported instanceof ArrayBuffer)) throw new Error("a key was exported as something else");
  return new Uint8Array(exported);
}

function base64(...parts: Uint8Array[]): string {
  return btoa(parts.map((part) => String.fromCharCode(...part)).join(""));
}

/** The code that a person sends to a bot to pair it: digits, which every keyboard has. */
export function newPairingCode(): string {
  const digits = crypto.getRandomValues(new Uint8Array(PAIRING_DIGITS));
  return Array.from(digits, (byte) => String(byte % DIGITS)).join("");
}

const PAIRING_DIGITS = 8;
const DIGITS = 10;

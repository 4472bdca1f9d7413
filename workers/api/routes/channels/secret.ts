/** Bytes. Standard Webhooks advises 24 to 64. */
const SECRET_BYTES = 32;

/** A new webhook secret: `whsec_` and the base64 of random bytes. */
export function newWebhookSecret(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(SECRET_BYTES));
  return `whsec_${btoa(String.fromCharCode(...bytes))}`;
}

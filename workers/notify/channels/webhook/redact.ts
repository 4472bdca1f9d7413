const REDACTED = "[redacted]";
/** Shorter values are words that a reply may well hold by itself. */
const SECRET_CHARS_MIN = 6;

/** The text without these secrets, which a receiver may echo, and without control characters but line breaks. */
export function redact(text: string, secrets: readonly string[]): string {
  const hidden = secrets
    .filter((secret) => secret.length >= SECRET_CHARS_MIN)
    .sort((one, other) => other.length - one.length)
    .reduce((shown, secret) => shown.replaceAll(secret, REDACTED), text);
  return hidden.replace(/[^\P{Cc}\n]/gu, "");
}

/** The parts of a webhook's URL that let others send to it: its query values, and long segments of its path. */
export function secretsOfUrl(url: string): string[] {
  const { pathname, searchParams } = new URL(url);
  const segments = pathname.split("/").filter((segment) => segment.length >= TOKEN_CHARS_MIN);
  return [...searchParams.values(), ...segments];
}

const TOKEN_CHARS_MIN = 16;

const REDACTED = "[redacted]";
/** Minimum length of a value that is redacted: shorter ones may occur in a reply by chance. */
const SECRET_CHARS_MIN = 6;

/**
 * A receiver's reply without these secrets, which it may echo unchanged, percent-encoded or in JSON, and
 * without control characters other than line breaks. If the reply was cut, a secret's beginning at its end is
 * removed too.
 */
export function redact(bytes: Uint8Array, secrets: readonly string[], { isCut }: { isCut: boolean }): string {
  // A character that was cut in the middle is dropped.
  const text = new TextDecoder().decode(bytes, { stream: isCut });
  const spellings = secrets
    .filter(({ length }) => length >= SECRET_CHARS_MIN)
    .flatMap(spellingsOf)
    .sort((one, other) => other.length - one.length);
  const hidden = spellings.reduce((shown, spelling) => shown.replaceAll(anyCase(spelling), REDACTED), text);
  const whole = isCut ? withoutStart(hidden, spellings) : hidden;
  return whole.replace(/[^\P{Cc}\n]/gu, "");
}

/** A secret in the spellings that an echo may have. */
function spellingsOf(secret: string): string[] {
  const json = JSON.stringify(secret).slice(1, -1);
  const ascii = json.replace(/[^ -~]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
  const escaped = [json, ascii].flatMap((text) => [text, text.replaceAll("/", "\\/")]);
  const form = new URLSearchParams([["", secret]]).toString().slice(1);
  return [...new Set([secret, encodeURIComponent(secret), form, ...escaped])];
}

/** Percent-encoding and JSON may have hexadecimal digits in either case. */
function anyCase(text: string): RegExp {
  return new RegExp(text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"), "gi");
}

function withoutStart(text: string, spellings: readonly string[]): string {
  const starts = spellings.map((spelling) => startAtEnd(text, spelling));
  const length = Math.max(0, ...starts);
  return length === 0 ? text : text.slice(0, -length) + REDACTED;
}

/** The number of characters at the end of the text that are the beginning of this spelling. */
function startAtEnd(text: string, spelling: string): number {
  const end = text.slice(-spelling.length).toLowerCase();
  const start = spelling.toLowerCase();
  for (let length = end.length; length > 0; length -= 1) {
    if (start.startsWith(end.slice(-length))) return length;
  }
  return 0;
}

/** The parts of a webhook's URL that would let others send to it: query values and long path segments. */
export function secretsOfUrl(url: string): string[] {
  const { pathname, search, searchParams } = new URL(url);
  const asWritten = search
    .slice(1)
    .split("&")
    .map((part) => part.slice(part.indexOf("=") + 1));
  const segments = pathname.split("/").filter(({ length }) => length >= TOKEN_CHARS_MIN);
  return [...searchParams.values(), ...asWritten, ...segments];
}

const TOKEN_CHARS_MIN = 16;

/*
 * The form of a token: a prefix by which secret scanners recognise it, 32 random letters and digits (190
 * bits), and the CRC-32 of all before it in six letters. A token that was cut or misspelt is thus recognised
 * without reading the database.
 */

const PREFIXES = { api: "bdt_", feed: "bdf_" } as const;
const RANDOM_CHARS = 32;
const CHECK_CHARS = 6;
const ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const SHAPE = new RegExp(`^(?:bdt|bdf)_[0-9A-Za-z]{${RANDOM_CHARS + CHECK_CHARS}}$`);

/** Makes a new token. `fill` fills an array with random bytes. */
export function mintToken(kind: keyof typeof PREFIXES, fill: (bytes: Uint8Array) => void): string {
  const start = PREFIXES[kind] + randomText(fill);
  return start + checkOf(start);
}

/**
 * Whether this looks like a token that we made. The admin token of the environment may have any other form.
 */
export function looksMinted(token: string): boolean {
  return Object.values(PREFIXES).some((prefix) => token.startsWith(prefix));
}

/** Whether a token is complete and unchanged: its length, its letters and its checksum. */
export function isWhole(token: string): boolean {
  return SHAPE.test(token) && token.endsWith(checkOf(token.slice(0, -CHECK_CHARS)));
}

/**
 * SHA-256 in base64url, the form in which a token is stored. It needs no salt, since 190 random bits cannot
 * be guessed.
 */
export async function digestOf(token: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(token)));
  const base64 = btoa(String.fromCharCode(...bytes));
  return base64.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** Discards bytes from 248 on: with them some letters would be more likely than others. */
function randomText(fill: (bytes: Uint8Array) => void): string {
  const even = 256 - (256 % ALPHABET.length);
  let text = "";
  while (text.length < RANDOM_CHARS) {
    const bytes = new Uint8Array(2 * RANDOM_CHARS);
    fill(bytes);
    for (const byte of bytes) if (byte < even) text += ALPHABET[byte % ALPHABET.length];
  }
  return text.slice(0, RANDOM_CHARS);
}

function checkOf(text: string): string {
  let rest = crc32(text);
  let check = "";
  for (let place = 0; place < CHECK_CHARS; place += 1) {
    check = ALPHABET[rest % ALPHABET.length] + check;
    rest = Math.floor(rest / ALPHABET.length);
  }
  return check;
}

/** CRC-32 as in ISO 3309 and gzip, of ASCII text. */
function crc32(text: string): number {
  let crc = 0xffffffff;
  for (let at = 0; at < text.length; at += 1) {
    crc ^= text.charCodeAt(at);
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

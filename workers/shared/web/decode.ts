import { compose } from "../text/characters.ts";
import { guessEncoding, isCyrillic } from "./guess-encoding.ts";

/**
 * Decodes a fetched body. Text that is valid UTF-8, or nearly so, is read as UTF-8 whatever its label says.
 * Otherwise the label decides (byte order mark, Content-Type, `<meta>` or XML declaration in the first 1,024
 * bytes), unless the bytes contradict it. Without a usable label they decide: windows-1258, an encoding of
 * Cyrillic, Thai, Chinese, Japanese or Korean, or windows-1252. Never
 * throws; undecodable bytes become U+FFFD. The text is as the site wrote it, except that windows-1258, which
 * has tones as separate bytes, is composed (NFC).
 */
export function decodeBody(bytes: Uint8Array, contentType: string | null): string {
  const widest = utf32Order(bytes);
  if (widest !== null) return decodeUtf32(bytes, widest);
  const marked = BYTE_ORDER_MARKS.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte));
  if (marked !== undefined) return new TextDecoder(marked.charset).decode(bytes);
  const wide = wideEncoding(bytes);
  if (wide !== null) return new TextDecoder(wide).decode(bytes);

  // A label that could be read as ASCII was not in UTF-16, whatever it says (WHATWG Encoding, prescan).
  const labels = [labelIn(contentType), labelIn(head(bytes))];
  const label = labels.find((named) => named !== null && !named.startsWith("utf-16")) ?? null;
  if (label !== null && !READS_AS_UTF8.test(label)) return decodeAs(label, bytes);
  return decodeStrictly(bytes) ?? decodeLoosely(bytes, label);
}

/**
 * The byte order of UTF-32, which `TextDecoder` does not read: of the four bytes of every character, its mark
 * included, the highest is zero and the next is a plane's number. In UTF-16 the next is a letter.
 */
function utf32Order(bytes: Uint8Array): "little" | "big" | null {
  const start = bytes.subarray(0, WIDE_SNIFFED_BYTES);
  if (start.length < 4 || start.length % 4 !== 0) return null;
  const isZero = (place: number): boolean => start.every((byte, index) => index % 4 !== place || byte === 0);
  if (isZero(3) && start.every((byte, index) => index % 4 !== 2 || byte <= PLANES_MAX)) return "little";
  return isZero(0) && start.every((byte, index) => index % 4 !== 1 || byte <= PLANES_MAX) ? "big" : null;
}

/** Unicode has 17 planes of 65,536 characters. */
const PLANES_MAX = 16;

function decodeUtf32(bytes: Uint8Array, order: "little" | "big"): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let text = "";
  for (let at = 0; at + 4 <= view.byteLength; at += 4) {
    const code = view.getUint32(at, order === "little");
    text += code <= 0x10ffff ? String.fromCodePoint(code) : "\uFFFD";
  }
  return text.replace(/^\uFEFF/, "").toWellFormed();
}

function decodeAs(encoding: string, bytes: Uint8Array): string {
  const text = new TextDecoder(encoding).decode(bytes);
  return encoding === "windows-1258" ? compose(text) : text;
}

/**
 * UTF-16 without a byte order mark: every other byte of its markup and spaces is zero, as in no other text.
 */
function wideEncoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const start = bytes.subarray(0, WIDE_SNIFFED_BYTES);
  const zeros = [0, 0];
  for (const [index, byte] of start.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (Math.max(even, odd) < WIDE_SHARE_MIN * (start.length / 2) || start.length < 4) return null;
  return odd > even ? "utf-16le" : "utf-16be";
}

const WIDE_SNIFFED_BYTES = 256;
const WIDE_SHARE_MIN = 0.4;

const BYTE_ORDER_MARKS = [
  { charset: "utf-8", mark: [0xef, 0xbb, 0xbf] },
  { charset: "utf-16be", mark: [0xfe, 0xff] },
  { charset: "utf-16le", mark: [0xff, 0xfe] },
];

// Text in these encodings has only bytes below 128, so it would pass for valid UTF-8.
const READS_AS_UTF8 = /^(?!iso-2022)/;

const PRESCAN_BYTES = 1_024;

function head(bytes: Uint8Array): string {
  return new TextDecoder("windows-1252").decode(bytes.subarray(0, PRESCAN_BYTES));
}

/**
 * The encoding that a header or the head of a document names; of a list like `utf-8,gbk` the first known one.
 */
function labelIn(text: string | null): string | null {
  const named = LABEL.exec(text ?? "")?.[1] ?? "";
  return (
    named
      .split(",")
      .map(knownEncoding)
      .find((encoding) => encoding !== null) ?? null
  );
}

/** Blanks and quotes are one run, or a long run of blanks would be divided in every way. */
const LABEL = /(?:charset|encoding)\s*=[\s"']*([\w.:,-]+)/i;

function knownEncoding(label: string): string | null {
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function decodeLoosely(bytes: Uint8Array, label: string | null): string {
  const text = new TextDecoder("utf-8").decode(bytes);
  if (isMostlyReadable(text)) return text;
  return decodeAs(believable(label, bytes), bytes);
}

/**
 * The label, unless the bytes contradict it. `utf-8` was found to be wrong before, and servers send their
 * default (windows-1252) with text of any encoding; Cyrillic encodings are taken for one another.
 */
function believable(label: string | null, bytes: Uint8Array): string {
  if (label === null || label === "utf-8" || label === "windows-1252") return legacyEncoding(bytes);
  return (isCyrillic(label) ? guessEncoding(bytes, isCyrillic) : null) ?? label;
}

/**
 * A page in UTF-8 with a few broken characters, such as a text that was cut inside a character. In other
 * encodings, two adjacent bytes form a UTF-8 letter by chance far more rarely than a byte breaks UTF-8.
 */
function isMostlyReadable(text: string): boolean {
  const broken = text.match(/\uFFFD/g)?.length ?? 0;
  const beyondAscii = text.match(/\P{ASCII}/gu)?.length ?? 0;
  return broken > 0 && broken <= beyondAscii - broken;
}

/**
 * windows-1258 and windows-1252 differ in a few bytes only. Vietnamese text is full of đ ơ ư, and of tone
 * marks as separate bytes after a vowel; Italian has such bytes after vowels (ò) but none of those letters.
 */
function legacyEncoding(bytes: Uint8Array): string {
  const text = new TextDecoder("windows-1258").decode(bytes);
  if (/[đơưĐƠƯ]/.test(text) && /[aeiouyâêôăơư][\u0300\u0301\u0303\u0309\u0323]/i.test(text))
    return "windows-1258";
  return guessEncoding(bytes) ?? "windows-1252";
}

/**
 * Turns a fetched body into text. UTF-8 that is valid, or nearly so, is taken for UTF-8 whatever its label
 * says; a label (byte order mark, Content-Type, `<meta>` or XML declaration in the first 1,024 bytes) decides
 * about the rest, and a body without a usable one is windows-1258 or windows-1252. Never throws; what cannot
 * be read becomes U+FFFD. The text is as the site wrote it: windows-1258, for one, comes back half
 * decomposed.
 */
export function decodeBody(bytes: Uint8Array, contentType: string | null): string {
  const marked = BYTE_ORDER_MARKS.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte));
  if (marked !== undefined) return new TextDecoder(marked.charset).decode(bytes);

  const label = labelIn(contentType) ?? labelIn(head(bytes));
  if (label !== null && !READS_AS_UTF8.test(label)) return new TextDecoder(label).decode(bytes);
  return decodeStrictly(bytes) ?? decodeLoosely(bytes, label);
}

const BYTE_ORDER_MARKS = [
  { charset: "utf-8", mark: [0xef, 0xbb, 0xbf] },
  { charset: "utf-16be", mark: [0xfe, 0xff] },
  { charset: "utf-16le", mark: [0xff, 0xfe] },
];

// Text in these has only bytes below 128, so it would pass for valid UTF-8.
const READS_AS_UTF8 = /^(?!utf-16|iso-2022)/;

const PRESCAN_BYTES = 1_024;

function head(bytes: Uint8Array): string {
  return new TextDecoder("windows-1252").decode(bytes.subarray(0, PRESCAN_BYTES));
}

/**
 * The encoding that a header or the head of a document names; of a list like `utf-8,gbk` the first that is
 * known.
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

const LABEL = /(?:charset|encoding)\s*=\s*["']?\s*([\w.:,-]+)/i;

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
  const encoding = label === null || label === "utf-8" ? legacyEncoding(bytes) : label;
  return new TextDecoder(encoding).decode(bytes);
}

/** A page in UTF-8 with a few broken characters, as when a text was cut in the middle of one. */
function isMostlyReadable(text: string): boolean {
  const broken = text.match(/\uFFFD/g)?.length ?? 0;
  const beyondAscii = text.match(/\P{ASCII}/gu)?.length ?? 0;
  return broken / beyondAscii < BROKEN_SHARE_MAX;
}

const BROKEN_SHARE_MAX = 0.3;

/**
 * windows-1258 and windows-1252 differ in a few bytes only. Vietnamese text is full of đ ơ ư, and of tone
 * marks as separate bytes after a vowel; Italian has such bytes after vowels (ò), but none of those letters.
 */
function legacyEncoding(bytes: Uint8Array): string {
  const text = new TextDecoder("windows-1258").decode(bytes);
  return /[đơưĐƠƯ]/.test(text) && /[aeiouyâêôăơư][\u0300\u0301\u0303\u0309\u0323]/i.test(text)
    ? "windows-1258"
    : "windows-1252";
}

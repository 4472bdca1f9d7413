const ENCODED_CHARACTERS_MIN = 200;
/** Of all together, several times what the longest articles take. */
const ENCODED_CHARACTERS_MAX = 300_000;
const ENCODED_MAX = 20;

/**
 * The texts that a page contains in base64, in UTF-8, as code: mark-up and prose become literals, JSON stays
 * as it is. Pictures are no texts.
 */
export function decodedTexts(page: string): string[] {
  const texts: string[] = [];
  let characters = 0;
  ENCODED.lastIndex = 0;
  for (let found = ENCODED.exec(page); found !== null; found = ENCODED.exec(page)) {
    const [, encoded = ""] = found;
    characters += encoded.length;
    if (characters > ENCODED_CHARACTERS_MAX || texts.length >= ENCODED_MAX) break;
    const text = encoded.length < ENCODED_CHARACTERS_MIN ? null : decode(encoded);
    if (text !== null) texts.push(/^\s*[[{]/.test(text) ? text : JSON.stringify(text));
  }
  return texts;
}

/** A whole value or the whole content of an element. */
const ENCODED = /["'>]\s{0,20}([A-Za-z\d+/_-]{120,}={0,2})\s{0,20}(?=["'<])/g;

function decode(text: string): string | null {
  try {
    const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch (error) {
    if (error instanceof DOMException || error instanceof TypeError) return null;
    throw error;
  }
}

import { type EditorNode, isNode } from "./node-kinds.ts";
import { escaped, MARKUP, withoutWrapping } from "./wrapping.ts";

const PARAGRAPHS_MIN = 2;
const PARAGRAPHS_MAX = 400;
const PROSE_SHARE_MIN = 0.6;
const SENTENCE_CHARACTERS_MIN = 20;

/**
 * The text of a list of paragraphs, which are strings or objects with one, each under the same name; objects
 * that link to articles are teasers. Null if most are no sentences.
 */
export function markupOfList(value: unknown, data: unknown): string | null {
  if (!Array.isArray(value) || value.length < PARAGRAPHS_MIN) return null;
  const items = value.slice(0, PARAGRAPHS_MAX).map((item) => referredTo(withoutWrapping(item), data));
  const name = items.flatMap((item) =>
    isNode(item) ? Object.keys(item).filter((key) => isProse(item[key])) : [],
  )[0];
  const texts = items.flatMap((item) => (isNode(item) && !isTeaser(item) && name ? item[name] : item));
  const prose = texts.filter((text) => typeof text === "string").filter(isProse);
  if (prose.length < Math.max(PARAGRAPHS_MIN, items.length * PROSE_SHARE_MIN)) return null;
  return prose.map((text) => `<p>${MARKUP.test(text) ? text : escaped(text)}</p>`).join("");
}

/** The object that a reference of Apollo's cache names. */
function referredTo(item: unknown, data: unknown): unknown {
  const name = isNode(item) ? item.__ref : undefined;
  return typeof name === "string" && isNode(data) ? data[name] : item;
}

function isProse(value: unknown): boolean {
  return typeof value === "string" && value.length >= SENTENCE_CHARACTERS_MIN && SENTENCE.test(value);
}

const SENTENCE =
  /\p{L}.{0,10}[.!?…。！？][”"’»」)]?\s*$|[\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]{9}\s*$/u;

function isTeaser(item: EditorNode): boolean {
  return Object.keys(item).some((name) => /^(?:url|href|link|slug|title|headline)$/i.test(name));
}

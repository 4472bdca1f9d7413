import type { Block } from "./blocks.ts";
import { namesIn } from "./names.ts";

const LAST_BLOCKS_MAX = 4;
const SIGNATURE_CHARACTERS_MAX = 90;
const BOLD_SHARE_MIN = 0.7;

/**
 * The authors that sign under the text, as Vietnamese papers do: one of the last lines, set at the right or in bold or labelled
 * ("Tin, ảnh: P.Y"), made of names alone and without a final full stop. None found is an empty list.
 */
export function readSignature(blocks: readonly Block[], siteNames: readonly string[]): string[] {
  for (const block of blocks.slice(-LAST_BLOCKS_MAX).reverse()) {
    if (block.text.length > SIGNATURE_CHARACTERS_MAX || /[.!?…]$/.test(block.text) === true) continue;
    if (!block.right && block.bold < BOLD_SHARE_MIN && !LABEL.test(block.text)) continue;
    const names = namesIn(block.text, siteNames);
    if (names.length > 0 && names.every(isSignature)) return names;
  }
  return [];
}

const LABEL =
  /^(?:tin|bài|ảnh|thực hiện|nội dung|text)(?:\s*(?:,|và|-|\+)\s*(?:tin|bài|ảnh|clip|video))*\s*:/iu;

/** Two to five capitalised words, or initials: "Hà Thu", "P.Y", "TRẦN M." */
function isSignature(name: string): boolean {
  const words = name.split(" ");
  if (words.length === 1)
    return /^(?:\p{Lu}{1,2}\.){1,3}\p{Lu}{0,2}\p{Ll}*$|^\p{Lu}\p{L}+(?: \p{Lu})?$/u.test(name);
  return words.length <= 5 && words.every((word) => /^\p{Lu}/u.test(word));
}

import type { Block } from "../html/blocks.ts";
import { wordsOf } from "../text/clean-text.ts";

const QUOTES_MAX = 40;
const WORDS_MIN = 9;

/**
 * Removes the quotations that are drawn from the text to be set beside it: all their words stand in one of
 * its paragraphs, in the same order.
 */
export function withoutPullQuotes(blocks: readonly Block[]): readonly Block[] {
  const quotes = blocks.filter(({ kind }) => kind === "quote").slice(0, QUOTES_MAX);
  if (quotes.length === 0) return blocks;
  const paragraphs = blocks.filter(({ kind }) => kind === "paragraph");
  const text = paragraphs.map((block) => ` ${wordsOf(block.text).join(" ")} `).join("|");
  const repeated = new Set(
    quotes.filter((quote) => {
      const words = wordsOf(quote.text);
      return words.length >= WORDS_MIN && text.includes(` ${words.join(" ")} `);
    }),
  );
  return repeated.size > 0 ? blocks.filter((block) => !repeated.has(block)) : blocks;
}

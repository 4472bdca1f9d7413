import type { Block } from "../html/blocks.ts";
import type { LightElement } from "../html/light-tree.ts";
import { isCallToAct } from "../text/call-to-act.ts";
import { wordsOf } from "../text/clean-text.ts";
import { isInvitation, isTailBoilerplate } from "./boilerplate.ts";

const QUOTES_MAX = 40;
const WORDS_MIN = 9;
/** A quotation is short: one or two sentences. */
const WORDS_MAX = 60;
const LEVELS_MAX = 3;
const PARAGRAPHS_MAX = 60;
const PARAGRAPH_CHARACTERS_MAX = 2_000;
const RETOLD_SHARE_MIN = 0.8;
/** Between paragraphs, which no row of words reaches across. */
const GAP = "";

/**
 * Removes the quotations that are drawn from the text to be set beside it: all their words stand in one of
 * its paragraphs, in the same order. Also what an aside says to readers, which may be a part of the text only
 * if it is no call, invitation or imprint.
 */
export function withoutPullQuotes(blocks: readonly Block[]): readonly Block[] {
  const quotes = blocks.filter(isSetBeside).slice(0, QUOTES_MAX);
  if (quotes.length === 0) return blocks;
  const paragraphs = blocks.filter((block) => block.kind === "paragraph" && !isSetBeside(block));
  const text = paragraphs.flatMap((block) => [...wordsOf(block.text), GAP]);
  const wordsOfEach = quotes.some(isInAside) ? paragraphs.slice(0, PARAGRAPHS_MAX).map(beginningOf) : [];
  const repeated = new Set(
    quotes.filter((quote) => {
      if (isInAside(quote) && speaksToReaders(quote)) return true;
      const words = wordsOf(quote.text);
      return (
        words.length >= WORDS_MIN &&
        (holdsRow(text, words) || (isInAside(quote) && isRetold(words, wordsOfEach)))
      );
    }),
  );
  return repeated.size > 0 ? blocks.filter((block) => !repeated.has(block)) : blocks;
}

function isSetBeside(block: Block): boolean {
  return block.kind === "quote" || isInAside(block);
}

function isInAside({ within }: Block): boolean {
  let at: LightElement | null = within;
  for (let level = 0; at && level < LEVELS_MAX; level++, at = at.parent) if (at.tag === "aside") return true;
  return false;
}

function speaksToReaders(block: Block): boolean {
  return isCallToAct(block.text) || isTailBoilerplate(block) || isInvitation(block);
}

function beginningOf({ text }: Block): ReadonlySet<string> {
  return new Set(wordsOf(text.slice(0, PARAGRAPH_CHARACTERS_MAX)));
}

/**
 * Whether one paragraph has nearly all words of what is set beside it: such quotations are often shortened.
 */
function isRetold(words: readonly string[], paragraphs: readonly ReadonlySet<string>[]): boolean {
  const wanted = [...new Set(words)];
  if (wanted.length > WORDS_MAX) return false;
  return paragraphs.some((paragraph) => {
    return wanted.filter((word) => paragraph.has(word)).length >= wanted.length * RETOLD_SHARE_MIN;
  });
}

/**
 * Whether a row stands in a text, by the algorithm of Knuth, Morris and Pratt: `String.includes` takes
 * minutes for quotations of a page's length that repeat one word.
 */
function holdsRow(text: readonly string[], row: readonly string[]): boolean {
  const borders = bordersOf(row);
  let met = 0;
  for (const word of text) {
    met = metAfter(word, met, row, borders);
    if (met === row.length) return true;
  }
  return false;
}

/** For each beginning of a row, how many of its last words are the row's first ones. */
function bordersOf(row: readonly string[]): Int32Array {
  const borders = new Int32Array(row.length);
  for (let at = 1; at < row.length; at++)
    borders[at] = metAfter(row[at] ?? GAP, borders[at - 1] ?? 0, row, borders);
  return borders;
}

/** How many of a row's first words the text ends with after this word, if it was `met` before. */
function metAfter(word: string, met: number, row: readonly string[], borders: Int32Array): number {
  let known = met;
  while (known > 0 && row[known] !== word) known = borders[known - 1] ?? 0;
  return row[known] === word ? known + 1 : known;
}

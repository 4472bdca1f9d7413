import type { ArticleBody } from "../body.ts";
import type { Evidence } from "../evidence/evidence.ts";
import { isDeclared } from "../evidence/evidence.ts";
import type { Block } from "../html/blocks.ts";
import { sumAt } from "../prose/sums.ts";
import { wordsOf } from "../text/clean-text.ts";

const SPOKEN_BLOCKS_MAX = 40;
const SHORT_CHARACTERS_MAX = 60;

/** Features of an article as it was read, each a number of about 0 to 1, in the order of the weights. */
export const FEATURES = [
  "length",
  "prose",
  "linked",
  "spoken",
  "short",
  "named",
  "scored",
  "rest",
  "dropped",
  "trimmed",
  "headings",
  "items",
  "unevenness",
  "unheaded",
  "undeclared",
] as const;

export type Features = Record<(typeof FEATURES)[number], number>;

/** The features of an article: its blocks as they are stored, and the page they were chosen from. */
export function featuresOf(
  blocks: readonly Block[],
  title: string,
  body: ArticleBody,
  evidence: Evidence,
): Features {
  const characters = Math.max(1, charactersOf(blocks));
  const share = (test: (block: Block) => number): number =>
    blocks.reduce((sum, block) => sum + block.text.length * test(block), 0) / characters;
  const { weights, page, heading } = evidence;
  const all = Math.max(1, sumAt(weights.proseChars, page.root));
  const held = Math.max(1, sumAt(weights.text, body.container));
  const taken = body.taken.reduce((sum, { element }) => sum + sumAt(weights.text, element), 0);
  return {
    length: Math.min(1, Math.log10(characters) / 4),
    prose: share((block) => (isProse(block) ? 1 : 0)),
    linked: share((block) => block.linked),
    spoken: titleWordsShare(blocks, title),
    short:
      blocks.filter(({ text }) => text.length < SHORT_CHARACTERS_MAX).length / Math.max(1, blocks.length),
    named: /^(?:container-[12]|profile)$/.test(body.provenance) ? 1 : 0,
    scored: body.provenance === "scored" ? 1 : 0,
    rest: 1 - Math.min(1, sumAt(weights.proseChars, body.container) / all),
    dropped: Math.min(1, taken / held),
    trimmed: 1 - Math.min(1, characters / Math.max(1, charactersOf(body.blocks))),
    headings: share(({ kind }) => (kind === "heading" ? 1 : 0)),
    items: share(({ kind }) => (kind === "item" || kind === "row" ? 1 : 0)),
    unevenness: unevenness(blocks),
    unheaded: heading === null ? 1 : 0,
    undeclared: isDeclared(evidence) ? 0 : 1,
  };
}

function isProse({ text }: Block): boolean {
  return text.length >= SHORT_CHARACTERS_MAX || /[.!?…:"”»。]$/.test(text);
}

/** The share of the title's words that are in the beginning of the text. */
function titleWordsShare(blocks: readonly Block[], title: string): number {
  const words = wordsOf(title).filter((word) => word.length > 2);
  if (words.length === 0) return 0.5;
  const start = blocks.slice(0, SPOKEN_BLOCKS_MAX).map(({ text }) => text);
  const line = start.join(" ").toLowerCase();
  return words.filter((word) => line.includes(word)).length / words.length;
}

/** How often long and short blocks alternate: an article has runs of paragraphs. */
function unevenness(blocks: readonly Block[]): number {
  const changes = blocks.filter((block, index) => {
    const before = blocks[index - 1];
    return before !== undefined && isProse(before) !== isProse(block);
  });
  return changes.length / Math.max(1, blocks.length - 1);
}

function charactersOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}

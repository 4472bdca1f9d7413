import type { Block } from "../html/blocks.ts";
import { wordsOf } from "../text/clean-text.ts";

const LENGTH_ENOUGH = 800;
const SPOKEN_BLOCKS_MAX = 40;

/**
 * How certain it is that the blocks are an article, from 0 to 1: by their amount, the share of sentences
 * rather than links, and the words shared with the title. Cheap, and comparable between pages of one source:
 * a fall is a sign of new mark-up.
 */
export function judgeQuality(blocks: readonly Block[], title: string): number {
  const characters = blocks.reduce((sum, { text }) => sum + text.length, 0);
  if (characters === 0) return 0;
  const share = (weight: (block: Block) => number): number =>
    blocks.reduce((sum, block) => sum + block.text.length * weight(block), 0) / characters;
  const length = Math.min(1, characters / LENGTH_ENOUGH);
  const prose = share(({ text }) => (text.length >= 60 || /[.!?…:"”»。]$/.test(text) ? 1 : 0));
  const linked = share((block) => block.linked);
  const words = wordsOf(title).filter((word) => word.length > 2);
  const start = blocks
    .slice(0, SPOKEN_BLOCKS_MAX)
    .map(({ text }) => text)
    .join(" ")
    .toLowerCase();
  const spoken =
    words.length === 0 ? 0.5 : words.filter((word) => start.includes(word)).length / words.length;
  return round(0.35 * length + 0.25 * prose + 0.2 * (1 - linked) + 0.2 * spoken);
}

function round(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}

import type { Block } from "../html/blocks.ts";
import { isSentence, isStamp } from "./stamp.ts";

const OWN_SHARE_MIN = 0.3;
const REFRAIN_TIMES_MIN = 3;
const REFRAIN_CHARACTERS_MIN = 60;
const LABEL_CHARACTERS_MAX = 90;
const LABEL_WORDS_MAX = 2;
const LABEL_TIMES_MIN = 5;

/**
 * Removes long texts that occur three or more times: a notice in place of each embedded post, and the line
 * before each. A text that consists of little else is not changed.
 */
export function withoutRefrains(blocks: readonly Block[]): Block[] {
  const times = Map.groupBy(blocks, ({ text }) => text);
  const isAgain = ({ kind, text }: Block): boolean =>
    kind === "paragraph" && (times.get(text)?.length ?? 0) >= REFRAIN_TIMES_MIN;
  const isRefrain = (block: Block | undefined): boolean =>
    block !== undefined && isAgain(block) && block.text.length >= REFRAIN_CHARACTERS_MIN;
  const labels = labelsIn(blocks);
  const own = blocks.filter(
    (block, index) =>
      !labels.has(block.text) && !isRefrain(block) && !(isAgain(block) && isRefrain(blocks[index + 1])),
  );
  return charactersOf(own) < charactersOf(blocks) * OWN_SHARE_MIN ? [...blocks] : own;
}

/**
 * Plain lines of one or two words that occur five or more times between the paragraphs, numbers ignored:
 * "Article content", "Advertisement 2". Names of speakers are in bold type or end with a colon.
 */
function labelsIn(blocks: readonly Block[]): ReadonlySet<string> {
  const lines = blocks.filter((block) => block.kind === "paragraph" && isPlainLine(block));
  const alike = Map.groupBy(lines, ({ text }) => text.replace(/\d+/g, ""));
  return new Set(
    [...alike.values()]
      .filter(({ length }) => length >= LABEL_TIMES_MIN)
      .flatMap((all) => all.map(({ text }) => text)),
  );
}

/** More than the number of a label: "Day 12: 36". */
const FIGURES = /\d\D+\d/;

function isPlainLine(block: Block): boolean {
  if (block.text.length > LABEL_CHARACTERS_MAX || block.text.split(/[\s\d]+/).length > LABEL_WORDS_MAX + 1)
    return false;
  if (FIGURES.test(block.text) && !isStamp(block)) return false;
  return block.bold < 0.5 && !isSentence(block) && /\p{L}{3}/u.test(block.text);
}

function charactersOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}

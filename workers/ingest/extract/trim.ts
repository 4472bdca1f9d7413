import type { Block } from "./html/blocks.ts";
import { overlap, wordsOf } from "./text/clean-text.ts";
import { beginsTable } from "./trim/begins-table.ts";
import { isBoilerplate, isEnd, isImprint, isTailBoilerplate } from "./trim/boilerplate.ts";
import { withoutSecondCopy } from "./trim/second-copy.ts";
import { isSentence, isStamp } from "./trim/stamp.ts";

const HEAD_BLOCKS_MAX = 8;
const TAIL_BLOCKS_MAX = 12;
const SHORT_CHARACTERS_MAX = 50;
/**
 * Minimum length of an item of a list that may open an article. Lists of links and labels before it have
 * shorter ones.
 */
const ITEM_CHARACTERS_MAX = 30;
const HEADING_CHARACTERS_MAX = 120;
const OWN_SHARE_MIN = 0.3;
const REFRAIN_TIMES_MIN = 3;
const REFRAIN_CHARACTERS_MIN = 60;
const AFTER_END_SHARE_MAX = 0.35;
const TITLE_BLOCKS_MAX = 30;
const BEFORE_TITLE_SHARE_MAX = 0.25;
const BEFORE_TITLE_CHARACTERS_MAX = 1_000;
const LABEL_CHARACTERS_MAX = 90;
const LABEL_WORDS_MAX = 2;
const LABEL_TIMES_MIN = 5;

export type Known = { title: string; lead: string | null; authors: readonly string[] };

/**
 * The article's blocks without what other fields hold or is not the article's: title, lead, byline,
 * boilerplate.
 */
export function trim(blocks: readonly Block[], known: Known): Block[] {
  const own = withoutRefrains(blocks.filter((block) => !isBoilerplate(block)));
  const kept = withoutSecondCopy(withoutStamps(afterTitle(own, known.title), known));
  let from = 0;
  const last = Math.min(kept.length, HEAD_BLOCKS_MAX);
  while (from < last && isHead(kept[from], known) && !beginsTable(kept, from)) from++;
  let to = endOf(kept);
  let tail = 0;
  while (to > from && tail++ < TAIL_BLOCKS_MAX && isTail(kept[to - 1], known)) to--;
  return withoutLead(kept.slice(from, to), known.lead);
}

/**
 * The blocks after the title, if it is among the first blocks and little precedes it: a trail, the captions
 * of a gallery, the address for sharing.
 */
function afterTitle(blocks: readonly Block[], title: string): readonly Block[] {
  const wanted = wordsOf(title).join(" ");
  const at = blocks.slice(0, TITLE_BLOCKS_MAX).findLastIndex(({ kind, text }) => {
    return kind !== "row" && text.length <= title.length * 2 && wordsOf(text).join(" ") === wanted;
  });
  const before = charactersOf(blocks.slice(0, Math.max(0, at)));
  const most = Math.min(BEFORE_TITLE_CHARACTERS_MAX, charactersOf(blocks) * BEFORE_TITLE_SHARE_MAX);
  return at > 0 && before < most ? blocks.slice(at) : blocks;
}

/** Removes the lines of byline and date that some papers print after the intro. */
function withoutStamps(blocks: readonly Block[], { authors }: Known): readonly Block[] {
  return blocks.filter((block, index) => {
    const isEarly = index > 0 && index < HEAD_BLOCKS_MAX && block.kind === "paragraph";
    return !isEarly || !(isStamp(block) || isByline(block, authors));
  });
}

/**
 * Removes long texts that occur three or more times: a notice in place of each embedded post, and the line
 * before each. A text that consists of little else is not changed.
 */
function withoutRefrains(blocks: readonly Block[]): Block[] {
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

function isPlainLine(block: Block): boolean {
  if (block.text.length > LABEL_CHARACTERS_MAX || block.text.split(/[\s\d]+/).length > LABEL_WORDS_MAX + 1)
    return false;
  return block.bold < 0.5 && !isSentence(block) && /\p{L}{3}/u.test(block.text);
}

/**
 * The end of the article: the imprint, or a heading such as "Related stories" or "About the author", if
 * little text follows it.
 */
function endOf(blocks: readonly Block[]): number {
  const total = charactersOf(blocks);
  const isLittle = (rest: readonly Block[]) => charactersOf(rest) < total * AFTER_END_SHARE_MAX;
  const at = blocks.findIndex(
    (block, index) => (isImprint(block) || isEnd(block)) && isLittle(blocks.slice(index)),
  );
  return at < 0 ? blocks.length : at;
}

function charactersOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}

/**
 * Whether a block before the first sentence repeats the title or is a byline, date, section or reading time.
 */
function isHead(block: Block | undefined, known: Known): boolean {
  if (!block) return false;
  return (
    isTitle(block, known.title) ||
    isByline(block, known.authors) ||
    (block.text.length <= (block.kind === "item" ? ITEM_CHARACTERS_MAX : SHORT_CHARACTERS_MAX) &&
      !isSentence(block) &&
      block.kind !== "heading")
  );
}

function isTail(block: Block | undefined, known: Known): boolean {
  if (!block) return false;
  if (isByline(block, known.authors) || isTailBoilerplate(block)) return true;
  return (
    (block.kind === "heading" && !isLongSentence(block)) ||
    block.linked > 0.8 ||
    (block.kind === "paragraph" && block.text.length <= 30 && !isSentence(block))
  );
}

/** A text that is set as a heading but is not one. */
function isLongSentence(block: Block): boolean {
  return block.text.length > HEADING_CHARACTERS_MAX && isSentence(block);
}

function isTitle(block: Block, title: string): boolean {
  const own = wordsOf(block.text);
  const wanted = wordsOf(title);
  return (
    own.join(" ") === wanted.join(" ") ||
    (block.kind === "heading" &&
      own.length > 2 &&
      own.length <= wanted.length * 1.5 &&
      overlap(own, wanted) >= 0.8)
  );
}

/** A line of names with little else. */
function isByline(block: Block, authors: readonly string[]): boolean {
  if (block.text.length > 160) return false;
  const text = wordsOf(block.text).join(" ");
  const named = authors
    .map((author) => wordsOf(author).join(" "))
    .filter((author) => author !== "" && text.includes(author));
  const length = named.reduce((sum, author) => sum + author.length, 0);
  return length > 0 && (length >= text.length * 0.5 || (text.length - length < 50 && !isSentence(block)));
}

/** Removes the block that repeats the lead, if it is one of the first few. */
function withoutLead(blocks: Block[], lead: string | null): Block[] {
  const wanted = lead === null ? [] : wordsOf(lead);
  if (wanted.length < 5) return blocks;
  const at = blocks.slice(0, 4).findIndex((block) => repeatsLead(wordsOf(block.text), wanted));
  return at < 0 || blocks.length < 3 ? blocks : blocks.filter((_, index) => index !== at);
}

function repeatsLead(own: readonly string[], wanted: readonly string[]): boolean {
  if (Math.abs(own.length - wanted.length) > wanted.length * 0.15 + 4) return false;
  return overlap(own, wanted) >= 0.95;
}

import type { Block } from "./html/blocks.ts";
import { overlap, wordsOf } from "./text/clean-text.ts";
import { isBoilerplate, isEnd, isImprint, isTailBoilerplate } from "./trim/boilerplate.ts";
import { withoutSecondCopy } from "./trim/second-copy.ts";

const HEAD_BLOCKS_MAX = 8;
const TAIL_BLOCKS_MAX = 12;
const SHORT_CHARACTERS_MAX = 50;
/** A list may open an article; the lists before it, of links and labels, have shorter items. */
const ITEM_CHARACTERS_MAX = 30;
const HEADING_CHARACTERS_MAX = 120;
const OWN_SHARE_MIN = 0.3;
const REFRAIN_TIMES_MIN = 3;
const REFRAIN_CHARACTERS_MIN = 60;
const AFTER_END_SHARE_MAX = 0.35;
const TITLE_BLOCKS_MAX = 30;
const BEFORE_TITLE_SHARE_MAX = 0.25;
const BEFORE_TITLE_CHARACTERS_MAX = 1_000;
const STAMP_CHARACTERS_MAX = 90;
const LABEL_WORDS_MAX = 2;
const LABEL_TIMES_MIN = 5;

export type Known = { title: string; lead: string | null; authors: readonly string[] };

/**
 * The article's blocks without what is known from elsewhere and what is not the article's: title, lead,
 * byline, boilerplate.
 */
export function trim(blocks: readonly Block[], known: Known): Block[] {
  const own = withoutRefrains(blocks.filter((block) => !isBoilerplate(block)));
  const kept = withoutSecondCopy(withoutStamps(afterTitle(own, known.title), known));
  let from = 0;
  while (from < Math.min(kept.length, HEAD_BLOCKS_MAX) && isHead(kept[from], known)) from++;
  let to = endOf(kept);
  let tail = 0;
  while (to > from && tail++ < TAIL_BLOCKS_MAX && isTail(kept[to - 1], known)) to--;
  return withoutLead(kept.slice(from, to), known.lead);
}

/**
 * The blocks after the last of the first ones that is the title, where little comes before it: a trail, the
 * captions of a gallery, the address for sharing.
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

/** Without the lines of byline and date that some papers print after the intro. */
function withoutStamps(blocks: readonly Block[], { authors }: Known): readonly Block[] {
  return blocks.filter((block, index) => {
    const isEarly = index > 0 && index < HEAD_BLOCKS_MAX && block.kind === "paragraph";
    return !isEarly || !(isStamp(block) || isByline(block, authors));
  });
}

/** A short line with a moment in it, and no sentence. */
function isStamp(block: Block): boolean {
  const { text } = block;
  if (text.length > STAMP_CHARACTERS_MAX || !MOMENT.test(text)) return false;
  return !isSentence(block) || /(?:\p{L}\.){2}$/u.test(text);
}

/** A day with its year, beside nothing of three digits and more that is no year. */
const MOMENT =
  /(?<!\d)(?:\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d\d|(?:19|20)\d\d[./-]\d{1,2}[./-]\d{1,2}|\d{1,2}\D{1,12}(?:19|20)\d\d\D{1,6}\d{1,2}[:.h]\d\d)(?!\d)/u;

/**
 * What a page says three times or more, at some length, is no part of its article: the notice in the place of
 * each post that it would embed. Nor is the line that comes each time before it. A text that is made of
 * little else is left as it is.
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
 * The plain lines of a word or two that stand five times or more between the paragraphs, numbers aside:
 * "Article content", "Advertisement 2". The names of speakers are in bold type or end in a colon.
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
  if (block.text.length > STAMP_CHARACTERS_MAX || block.text.split(/[\s\d]+/).length > LABEL_WORDS_MAX + 1)
    return false;
  return block.bold < 0.5 && !isSentence(block) && /\p{L}{3}/u.test(block.text);
}

/**
 * Where the article ends: at the imprint, or at a heading such as "Related stories" or "About the author", if
 * little comes after it.
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

/** Before the first sentence: the title again, the byline, the date, the section, the reading time. */
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

/** Text that is only set as a heading. */
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

/** A line of names, with at most a little around them. */
function isByline(block: Block, authors: readonly string[]): boolean {
  if (block.text.length > 160) return false;
  const text = wordsOf(block.text).join(" ");
  const named = authors
    .map((author) => wordsOf(author).join(" "))
    .filter((author) => author !== "" && text.includes(author));
  const length = named.reduce((sum, author) => sum + author.length, 0);
  return length > 0 && (length >= text.length * 0.5 || (text.length - length < 40 && !isSentence(block)));
}

function isSentence(block: Block): boolean {
  return /[.!?…:;。！？।"”»']$/.test(block.text);
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

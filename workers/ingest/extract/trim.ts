import type { Block } from "./html/blocks.ts";
import { isCallToAct } from "./text/call-to-act.ts";
import { overlap, wordsOf } from "./text/clean-text.ts";
import { beginsTable } from "./trim/begins-table.ts";
import { isBoilerplate, isEnd, isImprint, isInvitation, isTailBoilerplate } from "./trim/boilerplate.ts";
import { withoutCalls } from "./trim/calls.ts";
import { withoutPullQuotes } from "./trim/pull-quotes.ts";
import { withoutRefrains } from "./trim/refrains.ts";
import { withoutSecondCopy } from "./trim/second-copy.ts";
import { readSetting, type TextSetting } from "./trim/setting.ts";
import { isChronicle, isSentence, isStamp } from "./trim/stamp.ts";

const HEAD_BLOCKS_MAX = 8;
const TAIL_BLOCKS_MAX = 12;
const SHORT_CHARACTERS_MAX = 50;
/**
 * Minimum length of an item of a list that may open an article. Lists of links and labels before it have
 * shorter ones.
 */
const ITEM_CHARACTERS_MAX = 30;
const TAIL_CHARACTERS_MAX = 30;
const HEADING_CHARACTERS_MAX = 120;
const AFTER_END_SHARE_MAX = 0.35;
const TITLE_BLOCKS_MAX = 30;
/** Far more than a title has, with all that shows nothing in it. */
const TITLE_CHARACTERS_MAX = 4_000;
const TITLE_SHARE_MIN = 0.6;
const BEFORE_TITLE_SHARE_MAX = 0.25;
const BEFORE_TITLE_CHARACTERS_MAX = 1_000;

export type Known = { title: string; lead: string | null; authors: readonly string[] };

/**
 * The article's blocks without what other fields hold or is not the article's: title, lead, byline,
 * boilerplate.
 */
export function trim(blocks: readonly Block[], known: Known): Block[] {
  const own = withoutRefrains(
    withoutCalls(
      blocks.filter((block) => !isBoilerplate(block)),
      known.title,
    ),
  );
  const kept = withoutPullQuotes(withoutSecondCopy(withoutStamps(afterTitle(own, known.title), known)));
  const setting = readSetting(kept);
  const from = startOf(kept, known, setting);
  return withoutLead(kept.slice(from, endOf(kept, from, known, setting)), known.lead);
}

function startOf(blocks: readonly Block[], known: Known, setting: TextSetting): number {
  const last = Math.min(blocks.length, HEAD_BLOCKS_MAX);
  let from = 0;
  while (from < last && isHead(blocks[from], known, setting) && !beginsTable(blocks, from)) from++;
  return from;
}

function endOf(blocks: readonly Block[], from: number, known: Known, setting: TextSetting): number {
  let to = endBefore(blocks);
  for (let tail = 0; to > from && tail < TAIL_BLOCKS_MAX && isTail(blocks, to - 1, known, setting); tail++)
    to--;
  return to;
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
  const isEarly = ({ kind }: Block, index: number): boolean =>
    index > 0 && index < HEAD_BLOCKS_MAX && kind === "paragraph";
  const mayBeDated = isChronicle(blocks.slice(0, HEAD_BLOCKS_MAX));
  return blocks.filter((block, index) => {
    if (!isEarly(block, index)) return true;
    return !((isStamp(block) && !mayBeDated) || isByline(block, authors));
  });
}

/**
 * The end of the article: the imprint, or a heading such as "Related stories" or "About the author", if
 * little text follows it.
 */
function endBefore(blocks: readonly Block[]): number {
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
function isHead(block: Block | undefined, known: Known, { lines }: TextSetting): boolean {
  if (!block) return false;
  return (
    isTitle(block, known.title) ||
    isByline(block, known.authors) ||
    (!lines.has(block) &&
      block.text.length <= (block.kind === "item" ? ITEM_CHARACTERS_MAX : SHORT_CHARACTERS_MAX) &&
      !isSentence(block) &&
      block.kind !== "heading")
  );
}

function isTail(
  blocks: readonly Block[],
  index: number,
  known: Known,
  { isSetAsText, lines }: TextSetting,
): boolean {
  const block = blocks[index];
  if (!block) return false;
  if (isByline(block, known.authors) || isTailBoilerplate(block)) return true;
  if (isInvitation(block)) return !isSetAsText(block) || isCorroborated(block, blocks[index + 1]);
  if (!isSetAsText(block) && isCallToAct(block.text)) return true;
  return (
    (block.kind === "heading" && !isLongSentence(block) && !isSetAsText(block)) ||
    block.linked > 0.8 ||
    (block.kind === "paragraph" &&
      block.text.length <= TAIL_CHARACTERS_MAX &&
      !lines.has(block) &&
      !isSentence(block))
  );
}

/**
 * Whether an invitation or a notice is one of the site: it contains a link, is no sentence, or a choice
 * follows it ("Necessary"). If not, it may be the last sentence of the text: "We use cookies, the firm said."
 */
function isCorroborated(block: Block, next: Block | undefined): boolean {
  if (block.linked > 0 || !isSentence(block)) return true;
  return next !== undefined && next.text.length <= TAIL_CHARACTERS_MAX && /^\S+$/.test(next.text);
}

/** A text that is set as a heading but is not one. */
function isLongSentence(block: Block): boolean {
  return block.text.length > HEADING_CHARACTERS_MAX && isSentence(block);
}

function isTitle(block: Block, title: string): boolean {
  if (block.text.length > TITLE_CHARACTERS_MAX) return false;
  const own = wordsOf(block.text);
  const wanted = wordsOf(title);
  return (
    own.join(" ") === wanted.join(" ") ||
    isBeginning(block, own.join(" "), wanted.join(" ")) ||
    (block.kind === "heading" &&
      own.length > 2 &&
      own.length <= wanted.length * 1.5 &&
      overlap(own, wanted) >= 0.8)
  );
}

/** Whether a line is all of the title but the site's name at its end. */
function isBeginning(block: Block, own: string, wanted: string): boolean {
  return own.length >= wanted.length * TITLE_SHARE_MIN && wanted.startsWith(`${own} `) && !isSentence(block);
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

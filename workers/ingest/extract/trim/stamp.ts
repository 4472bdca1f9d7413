import { spanOfDate } from "../../calendar/printed-date.ts";
import { anyOf } from "../../words/entries.ts";
import type { Block } from "../html/blocks.ts";

const STAMP_CHARACTERS_MAX = 90;
const LABELLED_STAMP_CHARACTERS_MAX = 160;
const STAMPS_MAX = 2;

/** A short line with a date, not a sentence; a longer one if it begins with a label of publication. */
export function isStamp(block: Block): boolean {
  const { text } = block;
  if (text.length <= LABELLED_STAMP_CHARACTERS_MAX && LABELLED_STAMP.test(text) && isDated(text))
    return !isSentence(block);
  if (text.length > STAMP_CHARACTERS_MAX || !MOMENT.test(text)) return false;
  return !isSentence(block) || /(?:\p{L}\.){2}$/u.test(text);
}

/** Whether lines with dates are a chronicle: an article has at most the days of publication and change. */
export function isChronicle(blocks: readonly Block[]): boolean {
  return blocks.filter(isStamp).length > STAMPS_MAX;
}

/**
 * A label of publication or change, then a date or a time: "PUBLISHED: 07:40, Tue, Mar 3, 2026"; or a date,
 * then such a label.
 */
const LABELLED_STAMP = new RegExp(
  [
    `^${anyOf("publishedLabels", "updatedLabels")}(?:\\s*[:：]\\s*|\\s(?=\\d)).{0,30}\\d`,
    `^[\\d/.:-]{8,16}\\s*[|–—-]\\s*${anyOf("publishedLabels", "updatedLabels")}(?!\\p{L})`,
  ].join("|"),
  "iu",
);

/** Whether a line has a date or a time: "Updated 2022: …" and "Published 3 books" begin lines of the text. */
function isDated(text: string): boolean {
  return CLOCK.test(text) || spanOfDate(text) !== null;
}

const CLOCK = /\d[:.h]\d\d(?!\d)/;

/** A day with its year, without any other number of three or more digits beside it. */
const MOMENT =
  /(?<!\d)(?:\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d\d|(?:19|20)\d\d[./-]\d{1,2}[./-]\d{1,2}|\d{1,2}\D{1,16}(?:19|20)\d\d\D{1,6}\d{1,2}[:.h]\d\d)(?!\d)/u;

/** Whether a block ends as a sentence does. */
export function isSentence(block: Block): boolean {
  return /[.!?…:;。！？।"”»']$/.test(block.text);
}

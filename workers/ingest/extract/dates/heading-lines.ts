import type { DateReading } from "../../calendar/date-reading.ts";
import { instantOf, parsePrintedDate, spanOfDate } from "../../calendar/printed-date.ts";
import { INLINE_TAGS } from "../../inline-tags.ts";
import type { Located } from "../evidence/evidence.ts";
import {
  beginningOf,
  contains,
  type LightElement,
  type LightNode,
  oneLine,
  textOf,
} from "../html/light-tree.ts";
import { isBeside } from "./beside.ts";
import { DATE_TAGS, type DateCandidate, fromTexts } from "./candidates.ts";
import { isOfOther } from "./of-other.ts";
import { isOfPicture } from "./of-picture.ts";
import { isSentence } from "./sentence.ts";
import { stampOf } from "./stamp.ts";

const LINES_BEFORE_MAX = 20;
const LINES_AFTER_MAX = 40;
/** The heading itself may hold any number of lines. */
const DATED_MAX = 60;
const LINE_CHARACTERS_MIN = 6;
const LINE_CHARACTERS_MAX = 100;
const BOX_ELEMENTS_MAX = 8;
const BLOCK_ELEMENTS_MAX = 40;
const BEFORE_TEXT_MAX = 300;
const PIECES_MIN = 2;
const PIECES_MAX = 5;
const PIECE_CHARACTERS_MAX = 20;
/** A name, a weekday and a label. */
const LABEL_LETTERS_MAX = 36;
const DAY_MS = 86_400_000;

/**
 * A short line with a date between the heading and the text, or just before the heading, whatever its name:
 * of publication or, if asked for, of updates. Far under the heading, only a line with a year.
 */
export function* fromHeadingLines(
  evidence: Located,
  container: LightElement | null,
  reading: DateReading,
  { updates } = { updates: false },
): Generator<DateCandidate> {
  const lines = LINES.get(reading) ?? linesAround(evidence, container, reading);
  LINES.set(reading, lines);
  for (const candidate of fromTexts(lines, "heading-line", reading))
    if (candidate.date.updated === updates) yield candidate;
}

/** Of one page: they are asked for once for publication and once for updates. */
const LINES = new WeakMap<DateReading, readonly string[]>();

function linesAround(evidence: Located, container: LightElement | null, reading: DateReading): string[] {
  const anchor = evidence.heading ?? container;
  if (!anchor) return [];
  const near = anchorEnd(anchor, container) + LINES_AFTER_MAX;
  const around = evidence.page.elements.slice(
    Math.max(0, anchor.index - LINES_BEFORE_MAX),
    Math.max(near, Math.min(evidence.text?.first.index ?? 0, near + BEFORE_TEXT_MAX)),
  );
  const dated = around
    .filter((element) => !element.hidden && !contains(element, anchor))
    .map((element) => ({ element, line: lineOf(element) }))
    .filter(({ element, line }) => isDateLine(line) && (element.index < near || YEAR.test(line)))
    .slice(0, DATED_MAX);
  return dated
    .filter(
      ({ element }) =>
        isBeside(element, evidence, container) &&
        !isSentence(element) &&
        !isOfPicture(element, evidence) &&
        !isOfOther(element, evidence),
    )
    .toSorted((left, right) => rankOf(left.element, evidence) - rankOf(right.element, evidence))
    .map(({ element, line }) => `${labelOf(element)}${withTime(element, line, reading)}`);
}

/**
 * A date alone between the heading and the text has priority: a line above the heading may be the site's
 * clock, and one with more words may be about something else.
 */
function rankOf(element: LightElement, { heading, text }: Located): number {
  const isBetween =
    heading !== null && text !== null && element.index >= heading.end && element.end <= text.first.index;
  const block = isBetween ? beginningOf(blockOf(element)) : "";
  const line = block.length <= LINE_CHARACTERS_MAX ? block : ownText(element);
  const date = spanOfDate(line);
  if (date === null) return 1;
  const rest = `${line.slice(0, date.from)} ${line.slice(date.to)}`;
  return rest.replace(/\P{L}/gu, "").length <= LABEL_LETTERS_MAX ? 0 : 1;
}

/** The line that an inline element, such as a `<time>`, is a part of. */
function blockOf(element: LightElement): LightElement {
  let block = element;
  while (block.parent && (INLINE_TAGS.has(block.tag) || DATE_TAGS.has(block.tag))) block = block.parent;
  return block.end - block.index > BLOCK_ELEMENTS_MAX ? element : block;
}

/**
 * The line, or what says the same day with a time and perhaps a zone: the attribute of an element of time,
 * or, if the line has no time, the box around it, where the time is in an element of its own.
 */
function withTime(element: LightElement, line: string, reading: DateReading): string {
  const own = parsePrintedDate(line, reading);
  if (own === null) return line;
  const marked = DATE_TAGS.has(element.tag) ? element.attributes.get("datetime") : undefined;
  const box = element.parent;
  const isAlone = own.time === null && box !== null && box.end - box.index <= BOX_ELEMENTS_MAX;
  const around = isAlone ? textAround(box.children) : undefined;
  const isSame = (text = ""): boolean => {
    const date = parsePrintedDate(text, reading);
    if (!date?.time || date.updated !== own.updated) return false;
    return Math.abs(Date.parse(instantOf(date, reading)) - Date.parse(instantOf(own, reading))) < DAY_MS;
  };
  return [marked, around].find(isSame) ?? line;
}

/** The label of a value in a list or a table, which is in the element before it: `<dt>Updated</dt><dd>…`. */
function labelOf({ tag, parent, index }: LightElement): string {
  if (!VALUE_TAGS.has(tag) || !parent) return "";
  const before = parent.children.findLast((child) => typeof child !== "string" && child.index < index);
  const label = before === undefined || typeof before === "string" ? "" : beginningOf(before);
  return label !== "" && label.length <= LABEL_CHARACTERS_MAX && !/\d/.test(label) ? `${label} ` : "";
}

const VALUE_TAGS: ReadonlySet<string> = new Set(["dd", "td"]);
const LABEL_CHARACTERS_MAX = 30;

/** The text of the children of a small box, with a space between them. */
function textAround(children: readonly LightNode[]): string | undefined {
  const parts = children.map((child) => (typeof child === "string" ? child : textOf(child)));
  const text = oneLine(parts.join(" "));
  return text.length <= LINE_CHARACTERS_MAX ? text : undefined;
}

/**
 * The text of an element, or what its attributes or its small parts together say. The attributes of a box
 * around other text are those of what it shows, such as a film.
 */
function lineOf(element: LightElement): string {
  const own = ownText(element);
  if (own === "")
    return (beginningOf(element) === "" ? stampOf(element, own) : null) ?? dateInPieces(element);
  return DATE_TAGS.has(element.tag) || YEAR.test(own) ? own : (stampOf(element, own) ?? own);
}

const YEAR = /\d{4}/;

/** A day, a month and a year in elements of their own; empty for anything else. */
function dateInPieces(box: LightElement): string {
  const pieces = box.children.filter((child) => typeof child !== "string");
  if (pieces.length < PIECES_MIN || pieces.length > PIECES_MAX || !pieces.every(isPiece)) return "";
  const text = textAround(pieces) ?? "";
  if (!YEAR.test(text) || spanOfDate(text) === null) return "";
  return pieces.some((piece) => spanOfDate(textOf(piece)) !== null) ? "" : text;
}

function isPiece({ children: [only, ...others] }: LightElement): boolean {
  return typeof only === "string" && others.length === 0 && only.length <= PIECE_CHARACTERS_MAX;
}

/** The text of an element outside its descendants, as one line. */
function ownText({ children }: LightElement): string {
  return oneLine(children.filter((child) => typeof child === "string").join(" "));
}

function isDateLine(line: string): boolean {
  return line.length >= LINE_CHARACTERS_MIN && line.length <= LINE_CHARACTERS_MAX && DATE_EARLY.test(line);
}

/**
 * A caption ends with its date, after the description; a line about the article begins with the date or with
 * a name.
 */
const DATE_EARLY = /^\P{Nd}{0,40}\p{Nd}/u;

/** The end of the anchor: of the heading, or the beginning of the text if there is no heading. */
function anchorEnd(anchor: LightElement, container: LightElement | null): number {
  return anchor === container ? anchor.index : anchor.end;
}

import type { DateReading } from "../../calendar/date-reading.ts";
import type { Located } from "../evidence/evidence.ts";
import { contains, type LightElement, oneLine } from "../html/light-tree.ts";
import { isBeside } from "./beside.ts";
import { type DateCandidate, fromTexts } from "./candidates.ts";
import { isOfPicture } from "./of-picture.ts";
import { isSentence } from "./sentence.ts";

const LINES_BEFORE_MAX = 20;
const LINES_AFTER_MAX = 40;
const LINE_CHARACTERS_MIN = 6;
const LINE_CHARACTERS_MAX = 100;

/**
 * A short line with a date between the heading and the text, or just before the heading, whatever its name:
 * of publication or, if asked for, of updates.
 */
export function* fromHeadingLines(
  evidence: Located,
  container: LightElement | null,
  reading: DateReading,
  { updates } = { updates: false },
): Generator<DateCandidate> {
  const anchor = evidence.heading ?? container;
  if (!anchor) return;
  const around = evidence.page.elements.slice(
    Math.max(0, anchor.index - LINES_BEFORE_MAX),
    anchorEnd(anchor, container) + LINES_AFTER_MAX,
  );
  const dated = around
    .filter((element) => !element.hidden && !contains(element, anchor))
    .map((element) => ({ element, line: ownText(element) }))
    .filter(({ line }) => isDateLine(line));
  const lines = dated
    .filter(
      ({ element }) =>
        isBeside(element, evidence, container) && !isSentence(element) && !isOfPicture(element, evidence),
    )
    .map(({ line }) => line);
  for (const candidate of fromTexts(lines, "heading-line", reading))
    if (candidate.date.updated === updates) yield candidate;
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

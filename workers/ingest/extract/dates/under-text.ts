import type { DateReading } from "../../calendar/date-reading.ts";
import { instantOf, spanOfDate } from "../../calendar/printed-date.ts";
import type { Located } from "../evidence/evidence.ts";
import { type LightElement, oneLine } from "../html/light-tree.ts";
import { sumAt } from "../prose/sums.ts";
import { isBeside } from "./beside.ts";
import { type DateCandidate, fromTexts } from "./candidates.ts";
import { isOfOther } from "./of-other.ts";
import { isOfPicture } from "./of-picture.ts";
import { isSentence } from "./sentence.ts";

const ELEMENTS_MAX = 600;
const LINES_MAX = 12;
const AFTER_TEXT_MAX = 15;
const PARAGRAPH_WEIGHT_MIN = 80;
const LINE_CHARACTERS_MAX = 100;
/** A name, a weekday and a label. */
const LABEL_LETTERS_MAX = 36;
const DAY_CHARACTERS = 10;

/**
 * The date in a line after the last paragraphs of the text, in its box or soon after it, if all such lines
 * give the same day: dates of comments and of other articles differ.
 */
export function* fromUnderText(
  evidence: Located,
  container: LightElement | null,
  reading: DateReading,
): Generator<DateCandidate> {
  if (!container) return;
  const lines = linesUnder(evidence, container).filter(
    (element) =>
      isDateLine(textIn(element)) &&
      isBeside(element, evidence, container) &&
      !isSentence(element) &&
      !isOfPicture(element, evidence) &&
      !isOfOther(element, evidence),
  );
  const found = [...fromTexts(lines.slice(0, LINES_MAX).map(textIn), "under-text", reading)];
  const published = found.filter(({ date }) => !date.updated);
  const days = new Set(published.map(({ date }) => instantOf(date, reading).slice(0, DAY_CHARACTERS)));
  if (days.size === 1) yield* published;
}

/** The elements after the last paragraph of the text but one. */
function linesUnder({ page, weights }: Located, container: LightElement): LightElement[] {
  const from = Math.max(container.index, container.end - ELEMENTS_MAX);
  const elements = page.elements.slice(from, container.end + AFTER_TEXT_MAX);
  const paragraphs = elements.filter(
    (element) => element.index < container.end && sumAt(weights.own, element) >= PARAGRAPH_WEIGHT_MIN,
  );
  const last = paragraphs.at(-2) ?? paragraphs.at(-1);
  return elements.filter((element) => !element.hidden && element.index >= (last?.end ?? container.end));
}

function isDateLine(line: string): boolean {
  const date = line.length <= LINE_CHARACTERS_MAX && !NO_LINE_END.test(line) ? spanOfDate(line) : null;
  if (date === null) return false;
  const rest = `${line.slice(0, date.from)} ${line.slice(date.to)}`;
  return rest.replace(/\P{L}/gu, "").length <= LABEL_LETTERS_MAX;
}

const NO_LINE_END = /[?!:]$/;

function textIn({ children }: LightElement): string {
  return oneLine(children.filter((child) => typeof child === "string").join(" "));
}

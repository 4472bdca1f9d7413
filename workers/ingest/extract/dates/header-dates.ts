import type { DateReading } from "../../calendar/date-reading.ts";
import { INLINE_TAGS } from "../../inline-tags.ts";
import type { Located } from "../evidence/evidence.ts";
import { isNear } from "../evidence/near.ts";
import { contains, type LightElement, textOf } from "../html/light-tree.ts";
import { DATE_TAGS, type DateCandidate, fromTexts, textsOf } from "./candidates.ts";
import { isUpdate } from "./update.ts";

const ELEMENTS_AFTER_MAX = 150;
const SENTENCE_ELEMENTS_MAX = 8;
const SENTENCE_CHARACTERS_MIN = 45;

/**
 * Elements marked or named as dates between the heading and the text, in page order: they are the article's,
 * whatever dates the rest of the page has.
 */
export function* fromHeader(
  evidence: Located,
  container: LightElement | null,
  reading: DateReading,
): Generator<DateCandidate> {
  const { heading, text, signs } = evidence;
  if (!heading || !text) return;
  const last = Math.min(text.first.index, heading.end + ELEMENTS_AFTER_MAX);
  const own = signs.date.filter(
    (element) =>
      element.index >= heading.index &&
      element.index < last &&
      !isUpdate(element) &&
      isNear(element, evidence, container) &&
      !isInSentence(element),
  );
  for (const element of own.filter(isInnermost)) {
    const provenance = DATE_TAGS.has(element.tag) ? "time" : "printed";
    for (const candidate of fromTexts(textsOf(element), provenance, reading))
      if (!candidate.date.updated) yield candidate;
  }
}

/** A box named as a date repeats the date inside it, with more text. */
function isInnermost(element: LightElement, at: number, all: readonly LightElement[]): boolean {
  const next = all[at + 1];
  return next === undefined || !contains(element, next);
}

/** A sentence such as "The radio reported on 3 March at six" dates that report, not the article. */
function isInSentence(element: LightElement): boolean {
  const line = INLINE_TAGS.has(element.tag) && element.parent ? element.parent : element;
  if (line.end - line.index > SENTENCE_ELEMENTS_MAX) return false;
  const text = textOf(line);
  return text.length > SENTENCE_CHARACTERS_MIN && /\p{Ll}[\d\s:]*\.$/u.test(text);
}

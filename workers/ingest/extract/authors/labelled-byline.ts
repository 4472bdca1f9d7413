import { anyIn, anyOf } from "../../words/entries.ts";
import { ko } from "../../words/ko.ts";
import type { ArticleBody } from "../body.ts";
import type { Located } from "../evidence/evidence.ts";
import { isNear } from "../evidence/near.ts";
import { contains, type LightElement, textOf, within } from "../html/light-tree.ts";
import { sumAt } from "../prose/sums.ts";
import { type BylineOf, isAgency, namesIn, PLACE_NAME } from "./byline-names.ts";
import { CREDIT, GENRE_LABEL } from "./credit.ts";
import { readingsOf } from "./label-readings.ts";
import { edgesOf, isLine } from "./line.ts";
import { isFullName, isPerson } from "./name-form.ts";

const BEFORE_HEADING_MAX = 8;
const AFTER_HEADING_MAX = 40;
const AFTER_TEXT_MAX = 80;
/** Lines inside the text that have a label and whose names are read. */
const INSIDE_MAX = 100;
const PARAGRAPH_CHARACTERS_MIN = 150;
const CLOSING_BLOCKS_MAX = 2;
const CLOSING_CHARACTERS_MAX = 80;

/**
 * The authors of a line with a label of its own, whatever its element is called: "By …" directly after the
 * heading, "Autor: …", "Tác giả: …", "责编：…" there or under the text. Empty if none is found.
 */
export function readLabelledByline(evidence: Located, body: ArticleBody | null): string[] {
  const { page, heading } = evidence;
  if (!heading) return [];
  const end = Math.max(heading.end, body?.container.end ?? 0);
  const after = edgesOf(page.elements, heading.end, end + AFTER_TEXT_MAX);
  const labelsOf = labelsByPlace(evidence, body, after, end);
  let inside = 0;
  for (const line of after.filter(isLine)) {
    const labels = labelsOf(line);
    if (labels === LABELS_INSIDE && (!ANSWERABLE_LABEL.test(textOf(line)) || ++inside > INSIDE_MAX)) continue;
    const names = firstNames(readingsOf(line), labels, evidence);
    if (names.length > 0) return ofInnerLine(line, names, labels, evidence);
  }
  return aboveHeading(heading, evidence);
}

/** The names of a labelled line just above the heading. */
function aboveHeading({ index }: LightElement, evidence: Located): string[] {
  const above = evidence.page.elements.slice(Math.max(0, index - BEFORE_HEADING_MAX), index);
  for (const line of above.filter(isLine)) {
    const names = firstNames(readingsOf(line), LABELS_CLOSING, evidence);
    if (names.length > 0 && !beginsWithLink(line, evidence)) return names;
  }
  return [];
}

/** The labels that may name the author in a line: fewer inside the text than above it. */
function labelsByPlace(
  evidence: Located,
  body: ArticleBody | null,
  after: readonly LightElement[],
  end: number,
): (line: LightElement) => readonly RegExp[] {
  const container = body?.container ?? null;
  const from = evidence.heading?.end ?? 0;
  const textFrom = evidence.text?.first.index ?? from;
  const prose = startOfProse(after, Math.max(from, container?.index ?? 0));
  const closing = closingLines(body);
  const isTeaser = (line: LightElement) => line.index >= textFrom && beginsWithLink(line, evidence);
  return (line) => {
    const isClosing = closing.some((last) => contains(last, line));
    const isInside = line.index < end && !isClosing;
    if ((isInside && line.index >= prose) || isTeaser(line)) return LABELS_INSIDE;
    if (line.index < prose && isNear(line, evidence, container)) return LABELS_ABOVE;
    if (isClosing) return LABELS_CLOSING;
    return isInside ? LABELS_INSIDE : LABELS_BELOW;
  };
}

/** Whether the label itself is a link's: the line is a teaser, and the name that of its subject. */
function beginsWithLink(line: LightElement, { page, weights }: Located): boolean {
  if (sumAt(weights.inLink, line)) return true;
  const link = [...within(page, line)].find(({ tag }) => tag === "a");
  const text = link ? textOf(link) : "";
  return text !== "" && textOf(line).startsWith(text);
}

/**
 * The names of a line inside this one, if it has more of them: in the outer one a date may follow the last
 * name without a space.
 */
function ofInnerLine(
  line: LightElement,
  names: string[],
  labels: readonly RegExp[],
  evidence: Located,
): string[] {
  for (const inner of within(evidence.page, line)) {
    const own = inner === line ? [] : firstNames(readingsOf(inner), labels, evidence);
    if (own.length > names.length) return own;
  }
  return names;
}

/** The elements of the lines after the last paragraph of the text, where authors sign. */
function closingLines(body: ArticleBody | null): LightElement[] {
  const blocks = body?.blocks ?? [];
  const from = blocks.findLastIndex(({ text }) => text.length > CLOSING_CHARACTERS_MAX) + 1;
  return blocks.slice(Math.max(from, blocks.length - CLOSING_BLOCKS_MAX)).map((block) => block.within);
}

/**
 * The index of the second paragraph, or the limit beyond which a line is too far from the text's beginning.
 */
function startOfProse(after: readonly LightElement[], text: number): number {
  const limit = text + AFTER_HEADING_MAX;
  return after.filter((element) => element.index < limit && isParagraph(element))[1]?.index ?? limit;
}

/** Only the first two blocks are checked: later lines belong to the text. */
function isParagraph(element: LightElement): boolean {
  return element.tag === "p" && textOf(element).length >= PARAGRAPH_CHARACTERS_MIN;
}

function firstNames(texts: readonly string[], labels: readonly RegExp[], of: BylineOf): string[] {
  for (const text of texts) {
    const names = namesAfter(labels, text, of);
    if (names.length > 0) return names;
  }
  return [];
}

/** The text after the label, if it consists of names. */
function namesAfter(labels: readonly RegExp[], text: string, of: BylineOf): string[] {
  for (const label of labels) {
    const found = label.exec(text);
    const names = found ? withoutPlace(withoutCapitals(namesIn(text.slice(found[0].length), of)), text) : [];
    if (names.every(FORMS.get(label) ?? isLabelled) && names.length > 0) return names;
  }
  return [];
}

/** The names without those in capitals alone, which are broadcasters, unless the first one is so written. */
function withoutCapitals(names: string[]): string[] {
  const [first = ""] = names;
  return SMALL_LETTER.test(first) ? names.filter((name) => SMALL_LETTER.test(name)) : names;
}

const SMALL_LETTER = /\p{Ll}|\p{Lo}/u;

/** The names without the place after the last of several: "By Ann Lee and Tom Roe, Nairobi". */
function withoutPlace(names: string[], text: string): string[] {
  const [last = "", ...persons] = names.toReversed();
  const isPlace = PLACE_NAME.test(last) && text.endsWith(`, ${last}`);
  return persons.length > 1 && isPlace && persons.every(isPerson) ? names.slice(0, -1) : names;
}

/** After a label, also two to four words in a script without capitals are a name. */
function isLabelled(name: string): boolean {
  return isFullName(name) || /^[\p{Lo}\p{M}]{2,}(?: [\p{Lo}\p{M}]{2,}){1,3}$/u.test(name);
}

const AUTHOR_LABEL = new RegExp(
  `^[(（]?\\s*(?:${anyOf("authorLabels", "authorGroups")}|${CREDIT})\\s*[:：]\\s*`,
  "iu",
);

/** Before a label that is itself the byline: "Nhóm phóng viên". */
const GROUP = new RegExp(`^(?=${anyOf("authorGroups")}$)`, "iu");

/**
 * Chinese agencies sign at the end with the responsible editor and name no author. That person is an author
 * here, unlike the editors of `editors.ts`, who are named beside an author.
 */
const ANSWERABLE = new RegExp(`^[(（]?\\s*${anyOf("answerableLabels")}\\s*[:：]\\s*`, "u");

/** Tested before the readings of a line are made: there may be a thousand lines inside a text. */
const ANSWERABLE_LABEL = new RegExp(anyOf("answerableLabels"), "u");

const BY = new RegExp(`^[–—-]*\\s*${anyOf("by")}\\s*:?\\s+(?=\\S+\\s+\\S|${anyOf("agencies")}$)`, "i");

/** Before a Korean name that a reporter's title follows: "김민수 기자". */
const REPORTER = new RegExp(`^(?=\\p{Script=Hangul}{2,4}\\s${anyIn(ko, "afterNames")}$)`, "u");

const GENRE = new RegExp(`^${GENRE_LABEL}\\s*(?=\\S+\\s+\\S)`, "iu");

/** Labels that mark a byline anywhere. */
const WRITTEN = new RegExp(`^${anyOf("writtenBy")}\\s*:?\\s+(?=\\S+\\s+\\S)`, "i");

/** The form of the names after a label, if it is not that of most. */
const FORMS: ReadonlyMap<RegExp, (name: string) => boolean> = new Map([
  [BY, (name) => isPerson(name) || isAgency(name)],
  [GENRE, isPerson],
  [GROUP, () => true],
]);

/** The labels that name the author above the text, inside it, in its last lines and below it. */
const LABELS_ABOVE = [AUTHOR_LABEL, WRITTEN, BY, GENRE, REPORTER, GROUP, ANSWERABLE];
const LABELS_INSIDE = [ANSWERABLE];
const LABELS_CLOSING = [AUTHOR_LABEL, WRITTEN, BY, GENRE, ANSWERABLE];
const LABELS_BELOW = [AUTHOR_LABEL, WRITTEN, ANSWERABLE];

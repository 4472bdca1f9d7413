import { spanOfDate } from "../../calendar/printed-date.ts";
import { anyIn, anyOf } from "../../words/entries.ts";
import { ko } from "../../words/ko.ts";
import type { Located } from "../evidence/evidence.ts";
import { isNear } from "../evidence/near.ts";
import { type LightElement, textOf } from "../html/light-tree.ts";
import { textsIn } from "./byline-lines.ts";
import { type BylineOf, namesIn, PLACE_NAME } from "./byline-names.ts";
import { isLine } from "./line.ts";
import { isFullName, isPerson } from "./name-form.ts";

const AFTER_HEADING_MAX = 40;
const AFTER_TEXT_MAX = 80;
const PARAGRAPH_CHARACTERS_MIN = 150;

/**
 * The authors of a line with a label of its own, whatever its element is called: "By …" directly after the
 * heading, "Autor: …", "Tác giả: …", "责编：…" there or under the text. Empty if none is found.
 */
export function readLabelledByline(evidence: Located, container: LightElement | null): string[] {
  const { page, heading } = evidence;
  if (!heading) return [];
  const end = Math.max(heading.end, container?.end ?? 0);
  const after = page.elements.slice(heading.end, end + AFTER_TEXT_MAX);
  const prose = startOfProse(after, Math.max(heading.end, container?.index ?? 0));
  for (const line of after.filter(isLine)) {
    const isFirst = line.index < prose && isNear(line, evidence, container);
    const labels = isFirst
      ? [AUTHOR_LABEL, WRITTEN, BY, REPORTER, GROUP, ANSWERABLE]
      : line.index < end
        ? [ANSWERABLE]
        : [AUTHOR_LABEL, WRITTEN, ANSWERABLE];
    const names = firstNames(readingsOf(line), labels, evidence);
    if (names.length > 0) return names;
  }
  return [];
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

/**
 * The text of a line, also from a label inside it and after a date that begins it. If the label has an
 * element of its own: also its text with that of the next element, and with that of all.
 */
function readingsOf(line: LightElement): string[] {
  const text = textOf(line);
  const date = spanOfDate(text);
  const readings = [text, text.slice(INNER_LABEL.exec(text)?.index ?? 0)];
  if (date?.from === 0) readings.push(text.slice(date.to).trim());
  const texts = textsIn(line).flatMap((part) => part.trim() || []);
  const [label = ""] = texts;
  const isAlone = texts.length > 1 && LABEL_ALONE.test(label);
  if (!isAlone) return readings;
  return [...readings, `${label} ${namesFirstIn(texts.slice(1))}`, texts.join(" ")];
}

/** The first text, and the names joined to it by conjunctions: "Ann Lee", "und", "Tom Roe". */
function namesFirstIn([first = "", ...others]: readonly string[]): string {
  const end = others.findIndex((text, index) =>
    index % 2 === 0 ? !CONJUNCTION.test(text) : !isPerson(text),
  );
  return [first, ...others.slice(0, end < 0 ? others.length : end)].join(" ");
}

const CONJUNCTION = new RegExp(`^(?:&|${anyOf("conjunctions")})$`, "i");

/** "2026-03-03 来源：港口日报 作者：李明" */
const INNER_LABEL = new RegExp(`(?<=[\\s|·])${anyOf("authorLabels")}\\s*[:：]`, "iu");

const LABEL_ALONE = new RegExp(
  `^${anyOf("authorLabels", "authorGroups", "writtenBy", "by")}\\s*[:：]?$`,
  "iu",
);

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
    const names = found ? withoutPlace(namesIn(text.slice(found[0].length), of), text) : [];
    if (names.every(FORMS.get(label) ?? isLabelled) && names.length > 0) return names;
  }
  return [];
}

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

const AUTHOR_LABEL = new RegExp(`^[(（]?\\s*${anyOf("authorLabels", "authorGroups")}\\s*[:：]\\s*`, "iu");

/** Before a label that is itself the byline: "Nhóm phóng viên". */
const GROUP = new RegExp(`^(?=${anyOf("authorGroups")}$)`, "iu");

/**
 * Chinese agencies sign at the end with the responsible editor and name no author. That person is an author
 * here, unlike the editors of `editors.ts`, who are named beside an author.
 */
const ANSWERABLE = new RegExp(`^[(（]?\\s*${anyOf("answerableLabels")}\\s*[:：]\\s*`, "u");

const BY = new RegExp(`^[–—-]*\\s*${anyOf("by")}\\s*:?\\s+(?=\\S+\\s+\\S)`, "i");

/** Before a Korean name that a reporter's title follows: "김민수 기자". */
const REPORTER = new RegExp(`^(?=\\p{Script=Hangul}{2,4}\\s${anyIn(ko, "afterNames")}$)`, "u");

/** Labels that mark a byline anywhere. */
const WRITTEN = new RegExp(`^${anyOf("writtenBy")}\\s*:?\\s+(?=\\S+\\s+\\S)`, "i");

/** The form of the names after a label, if it is not that of most. */
const FORMS: ReadonlyMap<RegExp, (name: string) => boolean> = new Map([
  [BY, isPerson],
  [GROUP, () => true],
]);

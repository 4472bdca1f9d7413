import { anyOf } from "../../words/entries.ts";
import type { Located } from "../evidence/evidence.ts";
import { isNear } from "../evidence/near.ts";
import { type LightElement, textOf } from "../html/light-tree.ts";
import { textsIn } from "./byline-lines.ts";
import { isFullName, isPerson, namesIn } from "./byline-names.ts";
import { isLine } from "./line.ts";

const AFTER_HEADING_MAX = 40;
const AFTER_TEXT_MAX = 80;
const PARAGRAPH_CHARACTERS_MIN = 150;

/**
 * The authors of a line with a label of its own, whatever its element is called: "By …" directly after the
 * heading, "Autor: …", "Tác giả: …", "责编：…" there or under the text. Empty if none is found.
 */
export function readLabelledByline(evidence: Located, container: LightElement | null): string[] {
  const { page, heading, siteNames } = evidence;
  if (!heading) return [];
  const end = Math.max(heading.end, container?.end ?? 0);
  const after = page.elements.slice(heading.end, end + AFTER_TEXT_MAX);
  const prose = startOfProse(after, Math.max(heading.end, container?.index ?? 0));
  for (const line of after.filter(isLine)) {
    const isFirst = line.index < prose && isNear(line, evidence, container);
    const labels = isFirst
      ? [AUTHOR_LABEL, WRITTEN, BY, ANSWERABLE]
      : line.index < end
        ? [ANSWERABLE]
        : [AUTHOR_LABEL, WRITTEN, ANSWERABLE];
    const names = firstNames(readingsOf(line), labels, siteNames);
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
 * The text of a line. If the label has an element of its own: also its text with that of the next element,
 * and with that of all.
 */
function readingsOf(line: LightElement): string[] {
  const texts = textsIn(line).flatMap((text) => text.trim() || []);
  const [label = "", names = ""] = texts;
  if (texts.length < 2 || !LABEL_ALONE.test(label)) return [textOf(line)];
  return [textOf(line), `${label} ${names}`, texts.join(" ")];
}

const LABEL_ALONE = new RegExp(
  `^${anyOf("authorLabels", "authorGroups", "writtenBy", "by")}\\s*[:：]?$`,
  "iu",
);

function firstNames(
  texts: readonly string[],
  labels: readonly RegExp[],
  siteNames: readonly string[],
): string[] {
  for (const text of texts) {
    const names = namesAfter(labels, text, siteNames);
    if (names.length > 0) return names;
  }
  return [];
}

/** The text after the label, if it consists of names. */
function namesAfter(labels: readonly RegExp[], text: string, siteNames: readonly string[]): string[] {
  for (const label of labels) {
    const found = label.exec(text);
    const names = found ? namesIn(text.slice(found[0].length), siteNames) : [];
    const isOne = label === BY ? isPerson : isFullName;
    if (names.every(isOne) && names.length > 0) return names;
  }
  return [];
}

const AUTHOR_LABEL = new RegExp(`^[(（]?\\s*${anyOf("authorLabels", "authorGroups")}\\s*[:：]\\s*`, "iu");

/**
 * Chinese agencies sign at the end with the responsible editor and name no author. That person is an author
 * here, unlike the editors of `editors.ts`, who are named beside an author.
 */
const ANSWERABLE = new RegExp(`^[(（]?\\s*${anyOf("answerableLabels")}\\s*[:：]\\s*`, "u");

const BY = new RegExp(`^[–—-]*\\s*${anyOf("by")}\\s*:?\\s+(?=\\S+\\s+\\S)`, "i");

/** Labels that mark a byline anywhere. */
const WRITTEN = new RegExp(`^${anyOf("writtenBy")}\\s*:?\\s+(?=\\S+\\s+\\S)`, "i");

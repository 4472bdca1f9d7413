import { anyOf } from "../../words/entries.ts";
import type { Located } from "../evidence/evidence.ts";
import { isNear } from "../evidence/near.ts";
import { type LightElement, textOf } from "../html/light-tree.ts";
import { isFullName, namesIn } from "./byline-names.ts";
import { isLine } from "./line.ts";

const AFTER_HEADING_MAX = 40;
const AFTER_TEXT_MAX = 80;
const PARAGRAPH_CHARACTERS_MIN = 150;

/**
 * The authors of a line that says itself that it names them, whatever its element is called: "By …" straight
 * after the heading, "Autor: …", "Tác giả: …", "责编：…" there or under the text. None found is an empty list.
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
    const names = namesAfter(labels, textOf(line), siteNames);
    if (names.length > 0) return names;
  }
  return [];
}

/** Where the second paragraph stands, or what is too far behind the text's beginning to be its byline. */
function startOfProse(after: readonly LightElement[], text: number): number {
  const limit = text + AFTER_HEADING_MAX;
  return after.filter((element) => element.index < limit && isParagraph(element))[1]?.index ?? limit;
}

/** Only the first two blocks are looked at: later lines belong to the text. */
function isParagraph(element: LightElement): boolean {
  return element.tag === "p" && textOf(element).length >= PARAGRAPH_CHARACTERS_MIN;
}

/** What follows the label, where it is nothing but names. */
function namesAfter(labels: readonly RegExp[], text: string, siteNames: readonly string[]): string[] {
  for (const label of labels) {
    const found = label.exec(text);
    const names = found ? namesIn(text.slice(found[0].length), siteNames) : [];
    if (names.every(isFullName) && names.length > 0) return names;
  }
  return [];
}

const AUTHOR_LABEL = new RegExp(`^[(（]?\\s*${anyOf("authorLabels")}\\s*[:：]\\s*`, "iu");

/**
 * Chinese agencies sign at the end with whom they hold answerable for the article, and name nobody else: an
 * author here, unlike the editors of `editors.ts`, who stand beside one.
 */
const ANSWERABLE = new RegExp(`^[(（]?\\s*${anyOf("answerableLabels")}\\s*[:：]\\s*`, "u");

const BY = new RegExp(`^[–—-]*\\s*${anyOf("by")}\\s*:?\\s+(?=\\S+\\s+\\S)`, "i");

/** What needs no place to be a byline. */
const WRITTEN = new RegExp(`^${anyOf("writtenBy")}\\s*:?\\s+(?=\\S+\\s+\\S)`, "i");

import { hasVietnameseLetter } from "../../vietnamese.ts";
import type { Located } from "../evidence/evidence.ts";
import { type LightElement, textOf } from "../html/light-tree.ts";
import { namesIn } from "./byline-names.ts";
import { isPerson } from "./name-form.ts";

const GROUP_ELEMENTS_MAX = 40;
const BOX_CHARACTERS_MAX = 160;

/**
 * The authors of the data, completed by a printed byline: many systems put only the first of several authors
 * into their data. Unchanged if no byline names more.
 */
export function groupOf(writers: string[], bylines: readonly LightElement[], evidence: Located): string[] {
  const [writer] = writers;
  if (writer === undefined || writers.length > 1) return writers;
  for (const byline of bylines.flatMap(withBox)) {
    const names = namesIn(textOf(byline), evidence);
    const isGroup = names.length > 1 && names.some((name) => name.endsWith(writer)) && names.every(isWhole);
    if (isGroup && areAuthors(names, byline, evidence)) return names;
  }
  return writers;
}

function isWhole(name: string): boolean {
  return isPerson(name) && !/[()]/.test(name);
}

/** A byline, and the box around it if it is a link: the others' links may be beside it. */
function withBox(byline: LightElement): LightElement[] {
  const box = byline.tag === "a" ? byline.parent : null;
  const isSmall = box !== null && box.end - box.index <= GROUP_ELEMENTS_MAX;
  return isSmall && textOf(box).length <= BOX_CHARACTERS_MAX ? [byline, box] : [byline];
}

/**
 * Whether further names in a byline are authors. After a dash, Vietnamese papers also print the place, the
 * section, the source or the photographer, capitalised like names, so there a name must have an element of
 * its own.
 */
function areAuthors(names: readonly string[], byline: LightElement, evidence: Located): boolean {
  if (!evidence.vietnamese && !names.some(hasVietnameseLetter)) return true;
  const end = Math.min(byline.end, byline.index + GROUP_ELEMENTS_MAX);
  const texts = new Set(evidence.page.elements.slice(byline.index + 1, end).map(textOf));
  return names.every((name) => texts.has(name));
}

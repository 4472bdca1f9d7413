import { hasVietnameseLetter } from "../../vietnamese.ts";
import type { Located } from "../evidence/evidence.ts";
import { type LightElement, textOf } from "../html/light-tree.ts";
import { isPerson, namesIn } from "./byline-names.ts";

const GROUP_ELEMENTS_MAX = 40;

/**
 * The authors of the data, completed by a printed byline: many systems put only the first of several authors
 * into their data. Unchanged if no byline names more.
 */
export function groupOf(writers: string[], bylines: readonly LightElement[], evidence: Located): string[] {
  const [writer] = writers;
  if (writer === undefined || writers.length > 1) return writers;
  for (const byline of bylines) {
    const names = namesIn(textOf(byline), evidence.siteNames);
    const isGroup = names.length > 1 && names.some((name) => name.endsWith(writer)) && names.every(isPerson);
    if (isGroup && areAuthors(names, byline, evidence)) return names;
  }
  return writers;
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

import { contains, type LightElement, type LightTree } from "../html/light-tree.ts";
import { boxesAround } from "./boxes-around.ts";
import { sumAt } from "./sums.ts";
import type { Weights } from "./weigh.ts";

const ROWS_MIN = 6;
const CELLS_PER_ROW_MIN = 2;
const LINKED_SHARE_MAX = 0.5;
const PROSE_SHARE_MAX = 0.5;
const ELEMENTS_MAX = 10_000;

/** A table of data, and the box that contains it together with the headline. */
export type TableUnder = { table: LightElement; around: LightElement };

/**
 * The longest table of short cells after the headline in the same box: results, standings, a timetable,
 * prices. Its cells are not paragraphs, so a column beside it could be taken for the article.
 */
export function findTableUnder(tree: LightTree, weights: Weights, heading: LightElement): TableUnder | null {
  const tables = tree.elements.filter(({ tag, index, hidden }) => {
    return tag === "table" && index >= heading.index && !hidden;
  });
  if (tables.length === 0) return null;
  for (const around of boxesAround(heading)) {
    const table = longestIn(tree, weights, around, tables);
    if (table) return { table, around };
  }
  return null;
}

function longestIn(
  tree: LightTree,
  weights: Weights,
  around: LightElement,
  tables: readonly LightElement[],
): LightElement | null {
  let longest: LightElement | null = null;
  for (const table of tables) {
    if (!contains(around, table)) continue;
    const isLonger = !longest || sumAt(weights.text, table) > sumAt(weights.text, longest);
    if (isLonger && isOfData(tree, weights, table)) longest = table;
  }
  return longest;
}

function isOfData(tree: LightTree, weights: Weights, table: LightElement): boolean {
  const text = sumAt(weights.text, table);
  if (sumAt(weights.linkChars, table) > text * LINKED_SHARE_MAX) return false;
  if (sumAt(weights.proseChars, table) > text * PROSE_SHARE_MAX) return false;
  let rows = 0;
  let cells = 0;
  const last = Math.min(table.end, table.index + ELEMENTS_MAX);
  for (let index = table.index + 1; index < last; index++) {
    const element = tree.elements[index];
    if (!element || element.tag === "table") return false;
    if (element.tag === "tr") rows++;
    else if (CELL_TAGS.has(element.tag) && sumAt(weights.text, element) > 0) cells++;
  }
  return rows >= ROWS_MIN && cells >= rows * CELLS_PER_ROW_MIN;
}

const CELL_TAGS: ReadonlySet<string> = new Set(["td", "th"]);

import { composeLetters } from "../text/characters.ts";
import { parseSyllable } from "../text/syllable.ts";
import { tokenize } from "../text/tokens.ts";

/** How often syllables and pairs of neighbours were written in texts. Keys are `exact` keys. */
export type SyllableCounts = {
  /** For each syllable, the spellings in use (`hòa`, `hoà`) in lower case, each with its count. */
  written: Map<string, Map<string, number>>;
  /** For each syllable the ones that followed it. Under `BEGINNING`: those that nothing came before. */
  pairs: Map<string, Map<string, number>>;
};

/** Stands before the first syllable of a run. */
export const BEGINNING = "^";

/** So much of one text is looked at. */
const TEXT_CHARS_MAX = 20_000;
/** Of too many pairs so many of those that may be kept are left: the frequent ones. */
const SHARE_LEFT = 0.8;
/** A count that reaches this halves all: what is in the news now outweighs what was. */
const COUNT_MAX = 50_000;

export function noSyllables(): SyllableCounts {
  return { written: new Map(), pairs: new Map() };
}

/** Adds the syllables of a text, in place. What is no syllable (a number, a foreign word) ends a run. */
export function learnText(counts: SyllableCounts, text: string): void {
  const seen = text.slice(0, TEXT_CHARS_MAX);
  let last = BEGINNING;
  for (const { exact, before, start, end } of tokenize(seen)) {
    if (parseSyllable(exact) === null) {
      last = BEGINNING;
      continue;
    }
    add(counts.written, exact, composeLetters(seen.slice(start, end)).toLowerCase());
    add(counts.pairs, before === "nothing" ? last : BEGINNING, exact);
    last = exact;
  }
}

/** Keeps the counts within their bounds, in place: the rarest pairs go. */
export function boundCounts({ written, pairs }: SyllableCounts, pairsMax: number): void {
  if (Math.max(...sums(written)) > COUNT_MAX) for (const table of [written, pairs]) halve(table);
  if (sizeOf(pairs) <= pairsMax) return;
  const all = [...pairs].flatMap(([left, row]) => [...row].map(([right, count]) => ({ left, right, count })));
  const rarestFirst = all.toSorted((a, b) => a.count - b.count);
  for (const { left, right } of rarestFirst.slice(0, all.length - Math.floor(pairsMax * SHARE_LEFT)))
    pairs.get(left)?.delete(right);
}

/** The counts as text for `readSyllables`: about 8 characters for a pair. */
export function spellSyllables({ written, pairs }: SyllableCounts): string {
  return `${spellTable(written)}\n\n${spellTable(pairs)}`;
}

/** Reads what `spellSyllables` wrote. */
export function readSyllables(text: string): SyllableCounts {
  const [written = "", pairs = ""] = text.split("\n\n");
  return { written: readTable(written), pairs: readTable(pairs) };
}

/** A line of `spellSyllables`: its key, and each value with its count. */
export function readRow(line: string): [key: string, row: Map<string, number>] {
  const [key = "", ...words] = line.split(" ");
  const row = new Map<string, number>();
  let value = "";
  for (const word of words) {
    const count = Number(word);
    if (!Number.isNaN(count)) row.set(value, count);
    else {
      value = word;
      row.set(value, 1);
    }
  }
  return [key, row];
}

/** All counts of a row together. */
export function sumOf(row: ReadonlyMap<string, number>): number {
  return [...row.values()].reduce((sum, count) => sum + count, 0);
}

type Table = Map<string, Map<string, number>>;

function add(table: Table, key: string, value: string): void {
  const row = table.get(key);
  if (row === undefined) table.set(key, new Map([[value, 1]]));
  else row.set(value, (row.get(value) ?? 0) + 1);
}

/** How often each key was counted. */
function sums(table: Table): number[] {
  return [...table.values()].map(sumOf);
}

function sizeOf(table: Table): number {
  return [...table.values()].reduce((size, row) => size + row.size, 0);
}

function halve(table: Table): void {
  for (const [key, row] of table) {
    for (const [value, count] of row) {
      if (count < 2) row.delete(value);
      else row.set(value, count >> 1);
    }
    if (row.size === 0) table.delete(key);
  }
}

/** One line a row: its key, then each value, with its count if that is not 1. */
function spellTable(table: Table): string {
  return [...table]
    .map(([key, row]) => [key, ...[...row].flatMap((entry) => (entry[1] === 1 ? entry[0] : entry))].join(" "))
    .join("\n");
}

function readTable(text: string): Table {
  const table: Table = new Map();
  for (const line of text.split("\n")) {
    const [key, row] = readRow(line);
    if (row.size > 0) table.set(key, row);
  }
  return table;
}

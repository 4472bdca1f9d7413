import { decompose, dropMarks } from "../text/characters.ts";
import { type Followers, followersInLine, NO_FOLLOWERS, type Row } from "./followers.ts";
import { readRow, type SyllableCounts, spellSyllables } from "./syllable-counts.ts";

/** What is known of Vietnamese before an archive holds anything. */
export type Starter = {
  /** The spellings of a syllable, each with its count. */
  written: (key: string) => Row;
  /** All of their counts together. */
  total: number;
  /** After how many different syllables a syllable was written. */
  kinds: (key: string) => number;
  /** All of these numbers together. */
  kindsTotal: number;
  /** What followed a syllable. */
  after: (left: string) => Followers;
  /** The syllables that a `fold` key may stand for. */
  readings: (fold: string) => string[];
  /** Those that begin with these letters, with or without their diacritics. */
  begunWith: (letters: string) => string[];
};

const NOTHING: Row = new Map();

/** Where a database holds no starter. */
export const noStarter: Starter = readStarter("");

/** After how many different syllables each was written, in such counts. */
export function kindsOf({ pairs }: SyllableCounts): Map<string, number> {
  const kinds = new Map<string, number>();
  for (const row of pairs.values())
    for (const right of row.keys()) kinds.set(right, (kinds.get(right) ?? 0) + 1);
  return kinds;
}

/** The counts as text for `readStarter`. */
export function spellStarter(counts: SyllableCounts): string {
  const kinds = [...kindsOf(counts)].flat().join(" ");
  return `${spellSyllables(counts)}\n\n${KINDS} ${kinds}`;
}

/** Begins the line with `kinds`, as the key begins another. */
const KINDS = "*";

/**
 * Reads what `spellStarter` wrote. There are 100,000 pairs of some thousand syllables, and a query needs
 * those of a few: the rest stays text, since reading all of it takes longer than a worker may compute.
 */
export function readStarter(text: string): Starter {
  const [written = "", pairs = "", kinds = ""] = text.split("\n\n");
  const [rows, followers] = [lineIn(written), lineAmong(pairs)];
  const lines = `\n${written}`;
  const folded = withoutMarks(lines);
  return {
    written: (key) => rowIn(rows(key)),
    total: totalOf(written),
    kinds: (key) => numberAfter(kinds, ` ${key} `),
    kindsTotal: sumOf(numbersIn(kinds)),
    after: (left) => {
      const line = followers(left);
      return line === undefined ? NO_FOLLOWERS : followersInLine(line);
    },
    readings: (fold) => keysAfter(`\n${fold} `, folded, lines),
    begunWith: (letters) => keysAfter(`\n${letters}`, dropMarks(letters) === letters ? folded : lines, lines),
  };
}

/** Finds the line of a key in a short text. */
function lineIn(text: string): (key: string) => string | undefined {
  const whole = `\n${text}\n`;
  return (key) => {
    const at = whole.indexOf(`\n${key} `);
    return at < 0 ? undefined : whole.slice(at + 1, whole.indexOf("\n", at + 1));
  };
}

/** The same in a long one. A map of its thousands of lines takes longer to make than to do without. */
function lineAmong(text: string): (key: string) => string | undefined {
  const lines = text.split("\n").filter((line) => line !== "");
  const keys: readonly string[] = text.match(/^[^\n]+?(?= |$)/gm) ?? [];
  return (key) => lines[keys.indexOf(key)];
}

/**
 * `dropMarks` for small letters of Vietnamese, in less time. Each letter has one without a mark, so both
 * texts have the same places.
 */
function withoutMarks(text: string): string {
  const bare = decompose(text)
    .replace(/[\u0300-\u036f]+/g, "")
    .replaceAll("đ", "d");
  return bare.length === text.length ? bare : dropMarks(text);
}

function rowIn(line: string | undefined): Row {
  return line === undefined ? NOTHING : readRow(line)[1];
}

/** A count of 1 is not written. */
function totalOf(written: string): number {
  const numbers = numbersIn(written);
  const spellings = written.split(" ").length - 1 - numbers.length;
  return sumOf(numbers) + spellings - numbers.length;
}

function numbersIn(text: string): number[] {
  return text.match(/(?<= )\d+/g)?.map(Number) ?? [];
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

/** The number that stands after some words of a text; 0 without one. */
function numberAfter(text: string, words: string): number {
  const at = text.indexOf(words);
  return at < 0 ? 0 : Number.parseInt(text.slice(at + words.length), 10) || 0;
}

/** The keys of the lines that begin so in one text, as the other text writes them. */
function keysAfter(beginning: string, text: string, lines: string): string[] {
  const keys: string[] = [];
  for (let at = text.indexOf(beginning); at >= 0; at = text.indexOf(beginning, at + 1))
    keys.push(lines.slice(at + 1, lines.indexOf(" ", at)));
  // A line that was damaged may have no key.
  return keys.filter((key) => key !== "" && !key.includes("\n"));
}

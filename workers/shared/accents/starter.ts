import { readRow, readSyllables, type SyllableCounts, spellSyllables } from "./syllable-counts.ts";

/** How often each syllable of a row was written. */
export type Row = ReadonlyMap<string, number>;

/** What is known of Vietnamese before an archive holds anything. */
export type Starter = {
  /** For each syllable its spellings, each with its count. */
  written: ReadonlyMap<string, Row>;
  /** After how many different syllables each was written. */
  kinds: Row;
  /** What followed a syllable. */
  after: (left: string) => Row;
};

const NOTHING: Row = new Map();

/** Where a database holds no starter. */
export const noStarter: Starter = { written: new Map(), kinds: NOTHING, after: () => NOTHING };

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
 * Reads what `spellStarter` wrote. There are 120,000 pairs, and a query needs those of a few syllables: the
 * rest stays text.
 */
export function readStarter(text: string): Starter {
  const [written = "", pairs = "", kinds = ""] = text.split("\n\n");
  const lines = new Map(pairs.split("\n").map((line) => [line.slice(0, line.indexOf(" ")), line]));
  return {
    written: readSyllables(written).written,
    kinds: readRow(kinds)[1],
    after: (left) => readRow(lines.get(left) ?? "")[1],
  };
}

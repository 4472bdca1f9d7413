import { readRow, sumOf } from "./syllable-counts.ts";

/** How often each syllable of a row was written. */
export type Row = ReadonlyMap<string, number>;

/** What followed a syllable. */
export type Followers = {
  /** How often this one did. */
  count: (right: string) => number;
  /** How many different ones did, and how often any. */
  size: number;
  sum: number;
  row: () => Row;
};

export const NO_FOLLOWERS: Followers = followersIn(new Map());

export function followersIn(row: Row): Followers {
  return { count: (right) => row.get(right) ?? 0, size: row.size, sum: sumOf(row), row: () => row };
}

/**
 * Those of a line of `spellSyllables`. A line may have hundreds, of which a query asks for a few: to read all
 * takes more time than a worker may compute.
 */
export function followersInLine(line: string): Followers {
  const behind = `${line} `;
  const counts = (line.match(/ \d+/g) ?? []).map(Number);
  const size = line.match(/ [^\d ]/g)?.length ?? 0;
  return {
    count: (right) => {
      // A number is no syllable of the line, but a count.
      if (/^\d/.test(right)) return 0;
      const at = behind.indexOf(` ${right} `);
      if (at < 0) return 0;
      // A count of 1 is not written.
      return Number.parseInt(behind.slice(at + right.length + 2), 10) || 1;
    },
    size,
    sum: counts.reduce((sum, count) => sum + count, size - counts.length),
    row: () => readRow(line)[1],
  };
}

/** Those of two texts together. */
export function together(one: Followers, other: Followers): Followers {
  if (other.size === 0) return one;
  if (one.size === 0) return other;
  const added = [...other.row().keys()].filter((right) => one.count(right) === 0);
  return {
    count: (right) => one.count(right) + other.count(right),
    size: one.size + added.length,
    sum: one.sum + other.sum,
    row: () => addRows(one.row(), other.row()),
  };
}

/** Two rows of counts as one. */
export function addRows(one: Row = new Map(), other: Row = new Map()): Row {
  if (other.size === 0) return one;
  const sum = new Map(one);
  for (const [key, count] of other) sum.set(key, (sum.get(key) ?? 0) + count);
  return sum;
}

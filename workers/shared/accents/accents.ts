import { dropMarks } from "../text/characters.ts";
import { type Keys, keysOf } from "../text/keys.ts";
import { BEGINNING, type SyllableCounts, sumOf } from "./syllable-counts.ts";

/** What is known of syllables, arranged to be looked up in. */
export type Accents = {
  counts: SyllableCounts;
  /** How often each syllable was written. */
  single: ReadonlyMap<string, number>;
  /** All of them together. */
  total: number;
  /** For each `fold` key the syllables that it may stand for, the most frequent first. */
  readings: ReadonlyMap<string, readonly string[]>;
  /** The `fold` key of each syllable, the most frequent first. */
  ranked: ReadonlyMap<string, string>;
};

/** A word to be read: with a diacritic it is itself; `open`: only its beginning was typed. */
export type BareWord = Keys & { open?: boolean };

/** One way to read a row of words: the spelling of each in lower case. */
export type WordReading = readonly string[];

export function accentsOf(counts: SyllableCounts): Accents {
  const single = new Map<string, number>();
  for (const [key, spellings] of counts.written) single.set(key, sumOf(spellings));
  const often = [...single].toSorted(([, a], [, b]) => b - a);
  const ranked = new Map(often.map(([key]) => [key, dropMarks(key)]));
  const readings = new Map<string, string[]>();
  for (const [key, fold] of ranked) readings.set(fold, [...(readings.get(fold) ?? []), key]);
  return { counts, single, total: sumOf(single), readings, ranked };
}

/** So many words of a row are read; a query is no article. */
const WORDS_MAX = 40;
/** Of a word whose beginning was typed, so many of the most frequent are tried. */
const OPEN_MAX = 40;

/**
 * The likeliest readings of a row of words, the best first: Viterbi's algorithm over pairs of neighbours,
 * with the `max` best ways kept at each reading of a word. A word that was never seen stays as it is.
 */
export function readAccents(accents: Accents, words: readonly BareWord[], max: number): WordReading[] {
  let ways: Way[] = [{ key: BEGINNING, score: 0, before: null }];
  for (const word of words.slice(0, WORDS_MAX)) {
    ways = candidates(accents, word, ways).flatMap((key) =>
      ways
        .map((before) => ({ key, score: before.score + likelihood(accents, before.key, key), before }))
        .toSorted(byScore)
        .slice(0, max),
    );
  }
  return ways
    .toSorted(byScore)
    .slice(0, max)
    .map((way) => [...pathOf(way).map((key) => spell(accents, key)), ...rest(words)]);
}

/** Whether two neighbours belong together, as `Sài` and `Gòn` do: they meet far oftener than by chance. */
function isCompound({ counts, single, total }: Accents, left: string, right: string): boolean {
  if (left === BEGINNING) return false;
  const together = counts.pairs.get(left)?.get(right) ?? 0;
  const byChance = ((single.get(left) ?? 0) * (single.get(right) ?? 0)) / total;
  return together > 0 && together > COMPOUND_RATIO * byChance;
}

/** Of each word of a row, read as is likeliest, whether it belongs to the one before it. */
export function joinsOf(accents: Accents, words: readonly BareWord[]): boolean[] {
  const [reading = []] = readAccents(accents, words, 1);
  const keys = reading.map((word) => keysOf(word).exact);
  return keys.map((key, at) => isCompound(accents, keys[at - 1] ?? BEGINNING, key));
}

/** The word that nearly always follows a word: `gòn` after `sài`. */
export function followerOf(accents: Accents, word: string): string | null {
  const left = keysOf(word).exact;
  const row = accents.counts.pairs.get(left) ?? new Map<string, number>();
  const [best] = [...row].toSorted(([, a], [, b]) => b - a);
  if (best === undefined || best[1] * 2 <= (accents.single.get(left) ?? 0)) return null;
  return isCompound(accents, left, best[0]) ? spell(accents, best[0]) : null;
}

type Way = { key: string; score: number; before: Way | null };

const COMPOUND_RATIO = 15;

function candidates(accents: Accents, word: BareWord, ways: readonly Way[]): readonly string[] {
  const { exact, fold, open } = word;
  const isAccented = exact !== fold;
  if (open !== true) return isAccented ? [exact] : (accents.readings.get(fold) ?? [exact]);
  const begins = (key: string) => (isAccented ? key : (accents.ranked.get(key) ?? "")).startsWith(exact);
  const begun = new Set([...followersOf(accents, ways), ...accents.ranked.keys()].filter(begins));
  return begun.size === 0 ? [exact] : [...begun].slice(0, OPEN_MAX);
}

/** What was written after these words, the most frequent first. */
function followersOf({ counts }: Accents, ways: readonly Way[]): string[] {
  return ways
    .filter(({ key }) => key !== BEGINNING)
    .flatMap(({ key }) => [...(counts.pairs.get(key) ?? [])])
    .toSorted(([, a], [, b]) => b - a)
    .map(([key]) => key);
}

/**
 * Absolute discounting, with what is left given to the syllables by their own frequency (Ney, Essen and
 * Kneser 1994).
 */
function likelihood({ counts, single, total }: Accents, left: string, right: string): number {
  const own = ((single.get(right) ?? 0) + 0.1) / (total + 1_000);
  const together = Math.max((counts.pairs.get(left)?.get(right) ?? 0) - DISCOUNT, 0);
  const leftCount = left === BEGINNING ? total / RUN_LENGTH : (single.get(left) ?? 0);
  return Math.log((together + OWN_WEIGHT * own) / (leftCount + OWN_WEIGHT));
}

const DISCOUNT = 0.3;
const OWN_WEIGHT = 8;
/** Syllables from one mark, number or foreign word to the next. */
const RUN_LENGTH = 15;

function byScore(a: Way, b: Way): number {
  return b.score - a.score;
}

function pathOf(way: Way): string[] {
  const keys: string[] = [];
  for (let at: Way | null = way; at?.before != null; at = at.before) keys.unshift(at.key);
  return keys;
}

/** The commonest spelling of a key. */
function spell({ counts }: Accents, key: string): string {
  const [best] = [...(counts.written.get(key) ?? [])].toSorted(([, a], [, b]) => b - a);
  return best?.[0] ?? key;
}

function rest(words: readonly BareWord[]): string[] {
  return words.slice(WORDS_MAX).map(({ exact }) => exact);
}

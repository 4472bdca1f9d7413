import { dropMarks } from "../text/characters.ts";
import { type Keys, keysOf } from "../text/keys.ts";
import { addRows, type Followers, followersIn, NO_FOLLOWERS, type Row, together } from "./followers.ts";
import { kept } from "./kept.ts";
import { kindsOf, noStarter, type Starter } from "./starter.ts";
import { BEGINNING, type SyllableCounts, sumOf } from "./syllable-counts.ts";

/** What is known of syllables, to be looked up. */
export type Accents = {
  /** How often a syllable was written. */
  single: (key: string) => number;
  /** All of them together. */
  total: number;
  /** After how many different syllables a syllable was written. */
  kinds: (key: string) => number;
  /** All of them together. */
  kindsTotal: number;
  /** The syllables that a `fold` key may stand for, the most frequent first. */
  readings: (fold: string) => readonly string[];
  /** Those that begin with these letters, the most frequent first. */
  begunWith: (letters: string) => readonly string[];
  /** What followed a syllable, and how often anything did. */
  after: (left: string) => Followers;
  /** The spellings of a syllable. */
  spellings: (key: string) => Row;
};

/** A word to be read: with a diacritic it is itself; `open`: only its beginning was typed. */
export type BareWord = Keys & { open?: boolean };

/** One way to read a row of words: the spelling of each in lower case. */
export type WordReading = readonly string[];

/** An archive's counts, added to the starter. */
export function accentsOf(counts: SyllableCounts, starter: Starter = noStarter): Accents {
  const own = foldsOf([...counts.written.keys()]);
  const ownKinds = kindsOf(counts);
  const kinds = kept(0, (key) => starter.kinds(key) + (ownKinds.get(key) ?? 0));
  const spellings = (key: string) => addRows(starter.written(key), counts.written.get(key));
  const single = kept(0, (key) => sumOf(spellings(key)));
  const oftenFirst = (keys: readonly string[]) =>
    keys.length === 0 ? NO_KEYS : [...new Set(keys)].toSorted((a, b) => single(b) - single(a));
  const readings = kept(NO_KEYS, (fold) =>
    oftenFirst([...starter.readings(fold), ...(own.keys.get(fold) ?? [])]),
  );
  const begunWith = kept(NO_KEYS, (letters) => {
    const isBare = dropMarks(letters) === letters;
    const begun = [...own.folds].filter(([key, fold]) => (isBare ? fold : key).startsWith(letters));
    return oftenFirst([...starter.begunWith(letters), ...begun.map(([key]) => key)]);
  });
  const after = kept(NO_FOLLOWERS, (left) => {
    const own = counts.pairs.get(left);
    return own === undefined ? starter.after(left) : together(starter.after(left), followersIn(own));
  });
  const ownTotal = [...counts.written.values()].reduce((sum, row) => sum + sumOf(row), 0);
  const totals = { total: starter.total + ownTotal, kindsTotal: starter.kindsTotal + sumOf(ownKinds) };
  return { single, ...totals, kinds, readings, begunWith, after, spellings };
}

/** The `fold` key of each syllable, and the syllables of each `fold` key. */
function foldsOf(keys: readonly string[]) {
  // All at once: word by word it takes longer.
  const folded = dropMarks(keys.join(" ")).split(" ");
  const folds = new Map(keys.map((key, at) => [key, folded[at] ?? key]));
  return { folds, keys: Map.groupBy(keys, (key) => folds.get(key) ?? key) };
}

const NO_KEYS: readonly string[] = [];
/** A reading that is a thousand times less likely than the best is not meant. */
const UNLIKELY = Math.log(1_000);
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
  const [best, ...others] = ways.toSorted(byScore).slice(0, max);
  return [best, ...others.filter(({ score }) => score > (best?.score ?? 0) - UNLIKELY)]
    .filter((way) => way !== undefined)
    .map((way) => [...pathOf(way).map((key) => spell(accents, key)), ...rest(words)]);
}

/** Whether two neighbours belong together, as `Sài` and `Gòn` do: they meet far oftener than by chance. */
function isCompound({ after, single, total }: Accents, left: string, right: string): boolean {
  if (left === BEGINNING) return false;
  const together = after(left).count(right);
  const byChance = (single(left) * single(right)) / total;
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
  const [best] = [...accents.after(left).row()].toSorted(([, a], [, b]) => b - a);
  if (best === undefined || best[1] * 2 <= accents.single(left)) return null;
  return isCompound(accents, left, best[0]) ? spell(accents, best[0]) : null;
}

type Way = { key: string; score: number; before: Way | null };

const COMPOUND_RATIO = 15;

function candidates(accents: Accents, word: BareWord, ways: readonly Way[]): readonly string[] {
  const { exact, fold, open } = word;
  const isAccented = exact !== fold;
  if (open !== true) {
    const readings = isAccented ? [] : accents.readings(fold);
    return readings.length === 0 ? [exact] : readings;
  }
  const known = new Set(accents.begunWith(exact));
  const begun = new Set(followersOf(accents, ways, (key) => known.has(key)));
  for (const key of known) {
    if (begun.size >= OPEN_MAX) break;
    begun.add(key);
  }
  return begun.size === 0 ? [exact] : [...begun].slice(0, OPEN_MAX);
}

/** What was written after these words and is wanted, the most frequent first. */
function followersOf({ after }: Accents, ways: readonly Way[], isWanted: (key: string) => boolean): string[] {
  return ways
    .filter(({ key }) => key !== BEGINNING)
    .flatMap(({ key }) => [...after(key).row()].filter(([right]) => isWanted(right)))
    .toSorted(([, a], [, b]) => b - a)
    .map(([key]) => key);
}

/**
 * Absolute discounting, with what is left given to the syllables by how freely they combine (Kneser and Ney
 * 1995), and in part by their own frequency.
 */
function likelihood(accents: Accents, left: string, right: string): number {
  const { single, total, kinds, kindsTotal } = accents;
  const { count, size, sum } = accents.after(left);
  const free = kinds(right) / (kindsTotal + 1);
  const own = FREE_SHARE * free + (1 - FREE_SHARE) * (single(right) / (total + 1)) + OWN_MIN;
  // More than its pairs: after a syllable before a mark nothing was counted, and rare pairs are dropped.
  const leftCount = left === BEGINNING ? sum : Math.max(single(left), sum);
  if (leftCount === 0) return Math.log(own);
  const together = Math.max(count(right) - DISCOUNT, 0);
  return Math.log((together + (leftCount - sum + DISCOUNT * size) * own) / leftCount);
}

const DISCOUNT = 0.85;
const FREE_SHARE = 0.8;
/** Of a syllable that was never written. */
const OWN_MIN = 1e-7;

function byScore(a: Way, b: Way): number {
  return b.score - a.score;
}

function pathOf(way: Way): string[] {
  const keys: string[] = [];
  for (let at: Way | null = way; at?.before != null; at = at.before) keys.unshift(at.key);
  return keys;
}

/** The commonest spelling of a key. */
function spell({ spellings }: Accents, key: string): string {
  const [best] = [...spellings(key)].toSorted(([, a], [, b]) => b - a);
  return best?.[0] ?? key;
}

function rest(words: readonly BareWord[]): string[] {
  return words.slice(WORDS_MAX).map(({ exact }) => exact);
}

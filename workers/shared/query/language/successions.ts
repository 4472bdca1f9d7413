import { withAbbreviations } from "../../names/abbreviations.ts";
import { MINISTRIES_SINCE, mergedMinistries } from "../../names/ministries.ts";
import type { Heir } from "../../names/named.ts";
import { PROVINCES_SINCE, provinces } from "../../names/provinces.ts";
import { compose } from "../../text/characters.ts";
import { type Token, tokenize } from "../../text/tokens.ts";

/**
 * A name whose thing merged into another one. From the day `since` (of Việt Nam) on, newspapers write the new
 * name.
 */
export type Succession = { from: string; to: string; since: string };

/**
 * Provinces and ministries that merged in 2025. `alias:` is for names of one thing, and these are two things,
 * one after the other: an heir stands for the old name only from that day on, and the others that merged into
 * it never do.
 */
const successions: readonly Succession[] = [
  ...successionsOf(provinces, PROVINCES_SINCE),
  ...successionsOf(mergedMinistries, MINISTRIES_SINCE),
];

/**
 * The succession of this name; null for a name without one. A name typed without diacritics means any name
 * with that `fold` key.
 *
 * @example successionOf("ha giang") // { from: "Hà Giang", to: "Tuyên Quang", since: "2025-07-01" }
 */
export function successionOf(name: string): Succession | null {
  const typed = tokenize(name);
  const key = typed.some(({ exact, fold }) => exact !== fold) ? "exact" : "fold";
  const wanted = typed.map((token) => token[key]).join(" ");
  return byKey[key].get(wanted) ?? null;
}

/** An old name inside a row of words, and where it stands there. */
export type SucceededName = { succession: Succession; start: number; end: number };

/**
 * The first old name inside these words. It is capitalised, as newspapers write it, and not part of a longer
 * name (`Thái Bình Dương`, `sông Thái Bình`); after `tỉnh`, and for a long name, any spelling counts. Null
 * where the words name the successor, too.
 */
export function successionIn(words: string): SucceededName | null {
  const tokens = tokenize(words);
  const key = tokens.some(({ exact, fold }) => exact !== fold) ? "exact" : "fold";
  const found = successions.flatMap((succession) => {
    const at = placeOf(succession.from, tokens, key);
    const last = tokens[at + tokenize(succession.from).length - 1];
    const first = tokens[at];
    if (first === undefined || last === undefined || !isSurely(succession, tokens, at, words)) return [];
    return placeOf(succession.to, tokens, key) === -1
      ? [{ succession, start: first.start, end: last.end }]
      : [];
  });
  return found.toSorted((one, other) => one.start - other.start)[0] ?? null;
}

function placeOf(name: string, tokens: readonly Token[], key: "exact" | "fold"): number {
  const wanted = tokenize(name);
  return tokens.findIndex((_, at) =>
    wanted.every((token, index) => tokens[at + index]?.[key] === token[key]),
  );
}

function isSurely({ from }: Succession, tokens: readonly Token[], at: number, words: string): boolean {
  const length = tokenize(from).length;
  if (length >= LONG_NAME_WORDS || tokens[at - 1]?.fold === "tinh") return true;
  const written = compose(words.slice(tokens[at]?.start, tokens[at + length - 1]?.end));
  const before = wordAt(tokens[at - 1], words);
  const after = wordAt(tokens[at + length], words);
  const isBehindName = /^\p{Lu}/u.test(before) && before !== "TP";
  return written === from && !isBehindName && !/^\p{Lu}/u.test(after) && !KEEPING_NAMES.has(before);
}

function wordAt(token: Token | undefined, words: string): string {
  return token === undefined ? "" : compose(words.slice(token.start, token.end));
}

/** So many words in a row are a ministry's name, capitalised or not. */
const LONG_NAME_WORDS = 4;
/** Rivers, mountains, dams and clubs keep their names. */
const KEEPING_NAMES: ReadonlySet<string> = new Set("sông hồ núi đèo biển vịnh đập điện đội clb".split(" "));

/** The moment from which the heir's name counts, in ISO 8601 UTC: midnight in Việt Nam (+07:00). */
export function sinceInstant({ since }: Succession): string {
  return new Date(`${since}T00:00:00+07:00`).toISOString();
}

const byKey = { exact: indexBy("exact"), fold: indexBy("fold") };

function indexBy(key: "exact" | "fold"): ReadonlyMap<string, Succession> {
  return new Map(
    successions.map((succession) => [
      tokenize(succession.from)
        .map((token) => token[key])
        .join(" "),
      succession,
    ]),
  );
}

function successionsOf(heirs: readonly Heir[], since: string): Succession[] {
  return heirs.flatMap(({ names: [to], merged }) =>
    merged.flatMap(withAbbreviations).map((from) => ({ from, to, since })),
  );
}

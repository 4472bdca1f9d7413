import { compose } from "../../text/characters.ts";
import type { Keys } from "../../text/keys.ts";
import { type Token, tokenize } from "../../text/tokens.ts";
import { isNameInRow, type NameInRow } from "./name-in-small-letters.ts";
import { type Succession, successions } from "./successions.ts";

/** An old name inside a row of words, and where it stands there. */
export type SucceededName = { succession: Succession; start: number; end: number };

/**
 * The first old name inside these words that is not part of a longer name (`Thái Bình Dương`, `sông Thái
 * Bình`) or of other words. After `tỉnh`, and for a long name, any spelling counts. Null where the words name
 * the successor, too.
 */
export function successionIn(words: string): SucceededName | null {
  const tokens = tokenize(words);
  const key = tokens.some(({ exact, fold }) => exact !== fold) ? "exact" : "fold";
  const found = successions.flatMap((succession) => {
    const [from, to] = wordsOf(succession);
    const at = placeOf(from, tokens, key);
    const [first, last] = [tokens[at], tokens[at + from.length - 1]];
    if (first === undefined || last === undefined) return [];
    const isSure = isSurely(succession.from, { tokens, at, length: from.length }, words, key === "fold");
    const isAlone = placeOf(to, tokens, key) === -1;
    return isSure && isAlone ? [{ succession, start: first.start, end: last.end }] : [];
  });
  return found.toSorted((one, other) => one.start - other.start)[0] ?? null;
}

/** The words of both names, split once. */
function wordsOf(succession: Succession): readonly [from: Token[], to: Token[]] {
  const known = split.get(succession);
  if (known !== undefined) return known;
  const words = [tokenize(succession.from), tokenize(succession.to)] as const;
  split.set(succession, words);
  return words;
}

const split = new Map<Succession, readonly [from: Token[], to: Token[]]>();

function placeOf(name: readonly Token[], tokens: readonly Token[], key: keyof Keys): number {
  return tokens.findIndex((_, at) => name.every((token, index) => tokens[at + index]?.[key] === token[key]));
}

/** A name's place among the words. */
type Place = { tokens: readonly Token[]; at: number; length: number };

function isSurely(name: string, place: Place, words: string, isUnmarked: boolean): boolean {
  const { tokens, at, length } = place;
  if (length >= LONG_NAME_WORDS || tokens[at - 1]?.fold === "tinh") return true;
  if (isPerson(place, isUnmarked)) return false;
  const written = compose(words.slice(tokens[at]?.start, tokens[at + length - 1]?.end));
  if (isCaseless(written, words)) return isNameInRow(rowAt(place), isUnmarked);
  const before = wordAt(tokens[at - 1], words);
  const after = wordAt(tokens[at + length], words);
  const isBehindName = /^\p{Lu}/u.test(before) && before !== "TP";
  return written === name && !isBehindName && !/^\p{Lu}/u.test(after) && !KEEPING_NAMES.has(before);
}

/** Whether a form of address or an occupation before the name makes it a person's. */
function isPerson({ tokens, at }: Place, isUnmarked: boolean): boolean {
  const key = isUnmarked ? "fold" : "exact";
  const [second = "", before = ""] = [tokens[at - 2]?.[key], tokens[at - 1]?.[key]];
  return OF_PERSONS[key].has(before) || OF_PERSONS[key].has(`${second} ${before}`);
}

const ADDRESSES = ["ông", "bà", "anh", "chị", "cô", "chú", "bác", "cháu", "cụ", "nsnd", "nsưt", "hlv", "mc"];
/** Without its mark, `cô` is `có`, `bác` is `bắc`, `cụ` is `cũ`. */
const UNMARKED_ADDRESSES = ["ong", "ba", "anh", "chi", "hlv", "mc"];
const OCCUPATIONS =
  `diễn viên, ca sĩ, nghệ sĩ, nhạc sĩ, họa sĩ, tiến sĩ, bác sĩ, hoa hậu, á hậu, người mẫu, cầu thủ, thủ môn, đạo diễn,
   nhà văn, nhà thơ, nhà báo, luật sư, giáo sư, bị can, bị cáo, nghi phạm, thiếu tướng, trung tướng, đại tá, thượng tá,
   trung tá, thiếu tá, đại úy, tác giả, nạn nhân, em bé`.split(/,\s+/);
const keysOfWords = (key: keyof Keys) =>
  OCCUPATIONS.map((words) =>
    tokenize(words)
      .map((token) => token[key])
      .join(" "),
  );
const OF_PERSONS: Readonly<Record<keyof Keys, ReadonlySet<string>>> = {
  exact: new Set([...ADDRESSES, ...keysOfWords("exact")]),
  fold: new Set([...UNMARKED_ADDRESSES, ...keysOfWords("fold")]),
};

/** Whether capitals mean nothing here: the name is in small letters, or everything is in capitals. */
function isCaseless(written: string, words: string): boolean {
  return written === written.toLowerCase() || words === words.toUpperCase();
}

function rowAt({ tokens, at, length }: Place): NameInRow {
  const foldAt = (index: number) => tokens[index]?.fold ?? "";
  return {
    secondBefore: foldAt(at - 2),
    before: foldAt(at - 1),
    first: foldAt(at),
    last: foldAt(at + length - 1),
    after: foldAt(at + length),
  };
}

function wordAt(token: Token | undefined, words: string): string {
  return token === undefined ? "" : compose(words.slice(token.start, token.end));
}

/** So many words in a row are a ministry's name, capitalised or not. */
const LONG_NAME_WORDS = 4;
/** Rivers, mountains, dams and clubs keep their names. */
const KEEPING_NAMES: ReadonlySet<string> = new Set("sông hồ núi đèo biển vịnh đập điện đội clb".split(" "));

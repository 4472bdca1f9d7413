import { spanOfDate } from "../../calendar/printed-date.ts";
import {
  chineseFamilyNames,
  chineseFamilyNamesOfTwo,
  japaneseFamilyNames,
  koreanFamilyNames,
  noPersonEndings,
  wordsLikeNames,
} from "../../facts/words/vocabulary/east-asian.ts";
import { anyOf } from "../../words/entries.ts";
import type { ArticleBody } from "../body.ts";
import type { Located } from "../evidence/evidence.ts";
import { textOf } from "../html/light-tree.ts";
import { isLine } from "./line.ts";

const CHINESE = new Set(chineseFamilyNames);
const CHINESE_OF_TWO = new Set(chineseFamilyNamesOfTwo.split(" "));
const JAPANESE = new Set(japaneseFamilyNames.split(" "));
const KOREAN = new Set(koreanFamilyNames);
const WORDS_LIKE_NAMES = new Set(wordsLikeNames.split(" "));
const NO_PERSON = new RegExp(`(?:${noPersonEndings})$`, "u");

const EAST_ASIAN = /^[\p{sc=Han}\p{sc=Hangul}\p{sc=Hira}\p{sc=Kana}\u30fc\s]+$/u;

/** Whether a name is written in Chinese, Japanese or Korean letters alone. */
export function isEastAsian(name: string): boolean {
  return EAST_ASIAN.test(name);
}

/**
 * Whether a name in those letters is a person's, by its family name and its length. Sections, places and
 * papers are written with the same letters and without a capital. Two Chinese characters count only beside a
 * `<time>`: many words are as long.
 */
export function isEastAsianPerson(name: string, isMarked: boolean): boolean {
  if (NO_PERSON.test(name)) return false;
  const letters = name.replace(/\s+/g, "");
  if (isMarked && /^\p{sc=Han}{2}$/u.test(letters))
    return CHINESE.has(letters.charAt(0)) && !WORDS_LIKE_NAMES.has(letters);
  if (/^\p{sc=Hangul}{3}$/u.test(letters)) return KOREAN.has(letters.charAt(0));
  if (/^\p{sc=Han}{3}$/u.test(letters) && CHINESE.has(letters.charAt(0))) return true;
  if (/^\p{sc=Han}{3,4}$/u.test(letters) && CHINESE_OF_TWO.has(letters.slice(0, 2))) return true;
  const family = familyOf(letters);
  const given = letters.length - family;
  return family > 0 && given >= 1 && given <= 4 && letters.length >= 3;
}

/** The length of the Japanese family name that a name begins with; 0 if there is none. */
function familyOf(name: string): number {
  return [3, 2].find((length) => JAPANESE.has(name.slice(0, length))) ?? 0;
}

const NAME_LETTERS_MAX = 4;
const TITLE = anyOf("reporterTitles");
const NAME = String.raw`[\p{sc=Han}\p{sc=Hangul}\p{sc=Hira}\p{sc=Kana}\u30fc]{2,6}(?:\s[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]{1,4})?`;
const SEPARATOR = /\s?[、·・，,/／]\s?/u;
const AND = String.raw`\s?[、·・，,]\s?`;
const NAMES = `(${NAME}(?:${AND}${NAME}){0,4})`;
const LINE = new RegExp(
  `^[\\s【（(\\[]*(?:${TITLE}\\s?[:：]?\\s?${NAMES}|${NAMES}\\s?${TITLE})(?:\\s\\S+@\\S+)?[\\s】）)\\]=]*$`,
  "u",
);

/** The persons of a line that names them with the title of a reporter: "记者 李明", "山田太郎記者", "김민수 기자". */
export function reportersIn(line: string): string[] {
  const match = line.length <= LINE_CHARACTERS_MAX ? LINE.exec(line) : null;
  return match ? splitNames(match[1] ?? match[2] ?? "") : [];
}

const DATELINE = new RegExp(
  [
    `^.{0,24}[（(【]\\s?(?:${TITLE})\\s?${NAMES}\\s?(?:[/／].{1,8})?[）)】]`,
    `^\\s?[(（\\[【].{1,16}[=＝].{1,10}[)）\\]】]\\s?${NAMES}\\s${TITLE}\\s?[=＝]`,
  ].join("|"),
  "u",
);

/** The persons whom an agency's line names before the text: "新华社北京电（记者李明）". */
function reportersAtStart(text: string): string[] {
  const match = DATELINE.exec(text.slice(0, 80));
  return match ? splitNames(match[1] ?? match[2] ?? "") : [];
}

/**
 * The persons that a line under the heading names as its reporters, also after a date, or else the first or
 * one of the last lines of the text. Empty if none is found.
 */
export function readReporters({ page, heading, text }: Located, body: ArticleBody | null): string[] {
  if (!heading || !body) return [];
  const under = page.elements.slice(heading.end, text?.first.index ?? heading.end).slice(0, ELEMENTS_MAX);
  for (const line of under.filter(isLine)) {
    const words = textOf(line);
    const date = spanOfDate(words);
    const parts =
      date === null ? [words] : [words.slice(0, date.from), words.slice(date.to).replace(TIME, "")];
    const names = parts.map((part) => reportersIn(part.replace(BARS, ""))).find(({ length }) => length > 0);
    if (names) return names;
  }
  const [opening] = body.blocks;
  const last = body.blocks.slice(-LAST_BLOCKS_MAX).map((block) => reportersIn(block.text));
  const starting = opening ? reportersAtStart(opening.text) : [];
  return starting.length > 0 ? starting : (last.find(({ length }) => length > 0) ?? []);
}

const ELEMENTS_MAX = 40;
const LINE_CHARACTERS_MAX = 120;
const LAST_BLOCKS_MAX = 2;
const TIME = /^\s?\d{1,2}:\d{2}(?::\d{2})?/;
const BARS = /^[\s|·•/-]+|[\s|·•/-]+$/g;

/** The names of a list; empty if one of them is too long, because it has more than a name in it. */
function splitNames(list: string): string[] {
  const names = list.split(SEPARATOR).map((name) => name.trim());
  return names.every((name) => name.length <= NAME_LETTERS_MAX || familyOf(name) > 0) ? names : [];
}

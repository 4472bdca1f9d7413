import { spanOfDate } from "../../calendar/printed-date.ts";
import {
  chineseFamilyNames,
  chineseFamilyNamesOfTwo,
  chineseGivenNames,
  japaneseFamilyNames,
  koreanFamilyNames,
  noPersonEndings,
  wordsLikeNames,
} from "../../facts/words/vocabulary/east-asian.ts";
import { anyOf, entriesOf } from "../../words/entries.ts";
import { ja } from "../../words/ja.ts";
import { ko } from "../../words/ko.ts";
import { zh } from "../../words/zh.ts";
import type { ArticleBody } from "../body.ts";
import type { Located } from "../evidence/evidence.ts";
import { textOf } from "../html/light-tree.ts";
import { isLine } from "./line.ts";

const CHINESE = new Set(chineseFamilyNames);
const GIVEN = new Set(chineseGivenNames);
const CHINESE_OF_TWO = new Set(chineseFamilyNamesOfTwo.split(" "));
const JAPANESE = new Set(japaneseFamilyNames.split(" "));
const KOREAN = new Set(koreanFamilyNames);
const WORDS_LIKE_NAMES = new Set(wordsLikeNames.split(" "));
const NO_PERSON = new RegExp(`(?:${noPersonEndings})$`, "u");

/** A name in these letters needs several. A line without one is not read further. */
const LETTER = /[\p{sc=Han}\p{sc=Hangul}\p{sc=Hira}\p{sc=Kana}]/u;
const EAST_ASIAN = /^[\p{sc=Han}\p{sc=Hangul}\p{sc=Hira}\p{sc=Kana}\u30fc\s]+$/u;

/** Whether a name is written in Chinese, Japanese or Korean letters alone. */
export function isEastAsian(name: string): boolean {
  return EAST_ASIAN.test(name);
}

/**
 * Whether a name in those letters is a person's, by its family name and its length. Sections, places and
 * papers are written with the same letters and without a capital. Two Chinese characters count beside a
 * `<time>`, or if the second is common in names: many words are as long.
 */
export function isEastAsianPerson(name: string, isMarked: boolean): boolean {
  if (NO_PERSON.test(name)) return false;
  const letters = name.replace(/\s+/g, "");
  if (/^\p{sc=Han}{2}$/u.test(letters))
    return isShortChineseName(letters) && (isMarked || GIVEN.has(letters.charAt(1)));
  if (/^\p{sc=Hangul}{3}$/u.test(letters)) return KOREAN.has(letters.charAt(0));
  if (/^\p{sc=Han}{3}$/u.test(letters) && CHINESE.has(letters.charAt(0))) return true;
  if (/^\p{sc=Han}{3,4}$/u.test(letters) && CHINESE_OF_TWO.has(letters.slice(0, 2))) return true;
  const family = familyOf(letters);
  const given = letters.length - family;
  return family > 0 && given >= 1 && given <= 4 && letters.length >= 3;
}

function isShortChineseName(letters: string): boolean {
  return CHINESE.has(letters.charAt(0)) && !WORDS_LIKE_NAMES.has(letters);
}

/** The length of the Japanese family name that a name begins with; 0 if there is none. */
function familyOf(name: string): number {
  return [3, 2].find((length) => JAPANESE.has(name.slice(0, length))) ?? 0;
}

const NAME_LETTERS_MAX = 4;
const TITLE = anyOf("reporterTitles");
const NAME = String.raw`[\p{sc=Han}\p{sc=Hangul}\p{sc=Hira}\p{sc=Kana}\u30fc]{2,6}(?:\s[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]{1,4})?`;
const SEPARATOR = /\s?[、·・，,/／]\s?/u;
const AND = String.raw`(?:\s?[、·・，,]\s?|\s)`;
const NAMES = `(${NAME}(?:${AND}${NAME}){0,4})`;
const LINE = new RegExp(
  `^[\\s【（(\\[]*(?:${TITLE}\\s?[:：]?\\s?${NAMES}|${NAMES}\\s?${TITLE})(?:\\s\\S+@\\S+)?[\\s】）)\\]=]*$`,
  "u",
);

const EAST_ASIAN_LANGUAGES = [zh, ja, ko];
const PICTURES = entriesOf(["pictureCredits"], EAST_ASIAN_LANGUAGES).join("|");
const MARK = String.raw`\s?[:：・·／/|｜＝=]\s?`;
/** "文・山田太郎", "取材・文／田中一郎　写真／高橋三郎", "글·사진 김민수", "作者 李明". */
const CREDITED = new RegExp(
  `^(?:(?:${PICTURES})${MARK})?(?:${entriesOf(["authorLabels"], EAST_ASIAN_LANGUAGES)
    .sort((left, right) => right.length - left.length)
    .join(
      "|",
    )})(?:${MARK}(?:${PICTURES}))?(?:${MARK}|\\s)${NAMES}(?:[\\s、](?:${PICTURES})(?:${MARK}|\\s).*)?$`,
  "u",
);

/**
 * The persons of a line that names them with the title of a reporter, "记者 李明", "山田太郎記者", "김민수 기자",
 * or after the label of the text.
 */
export function reportersIn(line: string): string[] {
  if (line.length > LINE_CHARACTERS_MAX || !LETTER.test(line)) return [];
  const match = LINE.exec(line);
  if (match) return splitNames(match[1] ?? match[2] ?? "");
  const credited = splitNames(CREDITED.exec(line)?.[1] ?? "");
  return credited.every((name) => isEastAsianPerson(name, true)) ? credited : [];
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
 * one of the last lines of the text, or a line after it. Empty if none is found.
 */
export function readReporters({ page, heading, text }: Located, body: ArticleBody | null): string[] {
  if (!heading || !body) return [];
  const { end } = body.container;
  const under = page.elements.slice(heading.end, text?.first.index ?? heading.end).slice(0, ELEMENTS_MAX);
  const behind = page.elements.slice(end, end + BEHIND_MAX);
  const [opening] = body.blocks;
  const found = [
    ...under.filter(isLine).map((line) => reportersBesideDate(textOf(line), body)),
    opening ? reportersAtStart(opening.text) : [],
    ...body.blocks.slice(-LAST_BLOCKS_MAX).map((block) => reportersAtEnd(block.text)),
    ...behind.filter(isLine).map((line) => reportersIn(textOf(line))),
  ];
  return found.find(({ length }) => length > 0) ?? [];
}

/** The reporters of a line without other words, or the name alone beside its date. */
function reportersBesideDate(line: string, body: ArticleBody): string[] {
  if (!LETTER.test(line)) return [];
  const date = spanOfDate(line);
  if (date === null) return reportersIn(line);
  const parts = [line.slice(0, date.from), line.slice(date.to).replace(TIME, "")];
  const bare = parts.map((part) => part.replace(BARS, ""));
  const names = bare.map(reportersIn).find(({ length }) => length > 0);
  return names ?? bare.filter((part) => isNameAlone(part, body)).slice(0, 1);
}

/** The name beside a date in the same line: "李明 2026-03-20 08:15". */
function isNameAlone(part: string, { blocks }: ArticleBody): boolean {
  if (!isEastAsian(part) || !isEastAsianPerson(part, false)) return false;
  return !blocks.some(({ text }) => text.length > LINE_CHARACTERS_MAX && text.includes(part));
}

/** The persons of a line, or those in brackets after the last sentence: "…。（山田太郎）". */
function reportersAtEnd(text: string): string[] {
  const names = splitNames(IN_BRACKETS.exec(text.slice(-LINE_CHARACTERS_MAX))?.[1] ?? "");
  const arePersons = names.length > 0 && names.every((name) => isEastAsianPerson(name, true));
  return arePersons ? names : reportersIn(text);
}

const IN_BRACKETS = new RegExp(`(?:^|[。！？])\\s?[（【(]${NAMES}[)）】]$`, "u");

const ELEMENTS_MAX = 40;
const BEHIND_MAX = 20;
const LINE_CHARACTERS_MAX = 120;
const LAST_BLOCKS_MAX = 2;
const TIME = /^\s?\d{1,2}[:\p{sc=Han}]\d{2}(?::\d{2}|\p{sc=Han}(?=\s))?/u;
const BARS = /^[\s|·•/-]+|[\s|·•/-]+$/g;

/**
 * The names of a list; empty if one of them is too long, because it has more than a name in it. In Korean
 * lists, places may precede the names: "순천, 광양 구현모 기자".
 */
function splitNames(list: string): string[] {
  const names = list.split(SEPARATOR).flatMap((name) => splitAtBlank(name.trim()));
  const persons = names.filter((name) => /^\p{sc=Hangul}+$/u.test(name) && isEastAsianPerson(name, true));
  if (persons.length > 0) return persons;
  return names.every((name) => name.length <= NAME_LETTERS_MAX || familyOf(name) > 0) ? names : [];
}

/** "李明 王小明" are two persons, "山田 太郎" is one. */
function splitAtBlank(name: string): string[] {
  const parts = name.split(" ");
  const arePersons = parts.every((part) => isEastAsianPerson(part, true));
  return (arePersons && familyOf(name) === 0) || /\p{sc=Hangul}/u.test(name) ? parts : [name];
}

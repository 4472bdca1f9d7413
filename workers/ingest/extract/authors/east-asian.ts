import { spanOfDate } from "../../calendar/printed-date.ts";
import { anyOf, entriesOf } from "../../words/entries.ts";
import type { ArticleBody } from "../body.ts";
import type { Located } from "../evidence/evidence.ts";
import { textOf } from "../html/light-tree.ts";
import { EAST_ASIAN_LANGUAGES, withoutDateLabels, withoutSurroundings } from "./around-names.ts";
import { familyOf, isEastAsian, isEastAsianPerson } from "./east-asian-name.ts";
import { isLine } from "./line.ts";

/** A name in these letters needs several. A line without one is not read further. */
const LETTER = /[\p{sc=Han}\p{sc=Hangul}\p{sc=Hira}\p{sc=Kana}]/u;

const NAME_LETTERS_MAX = 4;
const TITLE = anyOf("reporterTitles");
const NAME = String.raw`[\p{sc=Han}\p{sc=Hangul}\p{sc=Hira}\p{sc=Kana}\u30fc]{2,6}(?:\s[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]{1,4})?`;
const SEPARATOR = /\s?[、·・，,/／]\s?/u;
const AND = String.raw`(?:\s?[、·・，,]\s?|\s)`;
const NAMES = `(${NAME}(?:${AND}${NAME}){0,4})`;
const LINE = new RegExp(
  `^[\\s【（(\\[]*(?:${TITLE}\\s?[:：・/／]?\\s?${NAMES}|${NAMES}\\s?${TITLE})(?:\\s\\S+@\\S+)?[\\s】）)\\]=]*$`,
  "u",
);

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
 * with a department or a place, "社会部 山田太郎", or after the label of the text; also beside a date.
 */
export function reportersIn(line: string): string[] {
  if (line.length > LINE_CHARACTERS_MAX || !LETTER.test(line)) return [];
  for (const part of partsBesideDates(line)) {
    const names = reportersOf(part);
    if (names.length > 0) return names;
  }
  return [];
}

/** The line, or the parts of it before and after each date, without the labels of the dates. */
function partsBesideDates(line: string): string[] {
  const parts: string[] = [];
  let rest = line;
  for (let dates = 0; dates < DATES_MAX; dates++) {
    const date = spanOfDate(rest);
    if (date === null) break;
    parts.push(rest.slice(0, date.from));
    rest = rest.slice(date.to).replace(TIME, "");
  }
  const bare = [...parts, rest].map((part) => withoutDateLabels(part).replace(BARS, ""));
  return parts.length === 0 ? [line] : bare.filter((part) => part !== "");
}

function reportersOf(line: string): string[] {
  const bare = withoutSurroundings(line);
  const match = LINE.exec(bare);
  if (match && bare === line) return splitNames(match[1] ?? match[2] ?? "");
  const list = match?.[1] ?? match?.[2] ?? CREDITED.exec(bare)?.[1] ?? (bare === line ? "" : bare);
  const names = splitNames(list);
  return names.every((name) => isEastAsian(name) && isEastAsianPerson(name, true)) ? names : [];
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
  const names = reportersIn(line);
  if (names.length > 0 || !LETTER.test(line)) return names;
  const parts = partsBesideDates(line);
  return parts[0] === line ? [] : parts.filter((part) => isNameAlone(part, body)).slice(0, 1);
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
const DATES_MAX = 3;
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

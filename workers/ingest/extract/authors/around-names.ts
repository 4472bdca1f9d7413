import { anyIn, anyOf, entriesOf } from "../../words/entries.ts";
import { ja } from "../../words/ja.ts";
import { ko } from "../../words/ko.ts";
import { zh } from "../../words/zh.ts";

/** The languages of the scripts without capitals whose bylines have words around the names. */
export const EAST_ASIAN_LANGUAGES = [zh, ja, ko];

/**
 * A line in Chinese, Japanese or Korean without what is printed around its names: brackets, departments,
 * places, and the words of a dispatch. The same line if there is nothing of that kind.
 *
 * @example withoutSurroundings("【社会部 山田太郎】") // "山田太郎"
 */
export function withoutSurroundings(line: string): string {
  let bare = line.trim().replace(IN_BRACKETS, "$1").replace(DEPARTMENT_IN_BRACKETS, "");
  for (const pattern of [BEFORE, BEFORE, BEHIND, SENT_FROM]) bare = bare.replace(pattern, "").trim();
  return bare;
}

/** The labels of dates at the ends of a text that a date was cut from. */
export function withoutDateLabels(part: string): string {
  return part.replace(DATE_LABEL_BEHIND, "").replace(DATE_LABEL_BEFORE, "");
}

const DEPARTMENT = `(?:${entriesOf(["departments"], EAST_ASIAN_LANGUAGES).join("|")})`;
const HAN = String.raw`\p{sc=Han}`;
const MARK = String.raw`\s?[\s:：・·/／|｜＝=]\s?`;

const IN_BRACKETS = /^[【（([]\s?([^【】（）()[\]]+?)\s?[\]】）)]$/u;
const DEPARTMENT_IN_BRACKETS = new RegExp(`\\s?[（(]${DEPARTMENT}[)）]$`, "u");
/** "社会部・", "ワシントン＝", "서울=", "本报讯 ". */
const BEFORE = new RegExp(
  `^(?:(?:${DEPARTMENT}|${anyIn(zh, "dispatchBeginnings")})${MARK}|[\\p{sc=Han}\\p{sc=Hangul}\\p{sc=Kana}\\u30fc]{2,8}\\s?[＝=]\\s?(?=\\S))`,
  "u",
);
/** " 北京报道", "／台北報導", "台北報導" after a name of two or three characters. */
const BEHIND = new RegExp(
  `(?:${MARK}(?:${HAN}{2,6}?)?|(?<=${HAN}{2})${HAN}{2})${anyIn(zh, "reportedFrom")}$|${MARK}${DEPARTMENT}$`,
  "u",
);
const SENT_FROM = new RegExp(`(?:\\s|(?<=${HAN}{2}))${anyIn(zh, "sentFrom")}${HAN}{2,8}$`, "u");

const DATE_LABEL = anyOf("publishedLabels", "updatedLabels");
const DATE_LABEL_BEHIND = new RegExp(`[\\s|·•/-]*${DATE_LABEL}\\s?[:：]?\\s*$`, "iu");
const DATE_LABEL_BEFORE = new RegExp(`^${DATE_LABEL}\\s?[:：]?(?=\\s|$)`, "iu");

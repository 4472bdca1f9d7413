import { composeLetters } from "../../text/characters.ts";
import { parseSyllable } from "../../text/syllable.ts";
import { type CleanQuery, cleanQuery } from "./clean.ts";
import type { Doubt } from "./warning-rule.ts";

/** Rows of keywords and words without a visible space between them, as they come from sheets and pages. */
export function pastedTexts(typed: string, clean: CleanQuery): Doubt[] {
  return [...listOf(typed, clean), ...hiddenSpaces(typed, clean)];
}

const MASK = "\u0001";
const ITEMS_MAX = 60;
const ITEM_WORDS_MAX = 4;

/** `lũ; bão; sạt lở`: separators are ignored, so the whole list is one phrase, or an AND of phrases. */
function listOf(typed: string, { text, positions }: CleanQuery): Doubt[] {
  const lined = Array.from(text, (sign, at) =>
    typed.charAt(positions[at] ?? 0) === "\n" ? "\n" : sign,
  ).join("");
  const masked = lined.replace(/"[^"\n]*"/g, (quoted) => MASK.repeat(quoted.length));
  if (/[():"+]| -|(?:^| )(?:AND|OR|NOT)(?: |$)|&#?\w{2,6};/.test(masked)) return [];
  // A slash divides only where it stands between spaces or quotes: `km/h`, `UBND/HĐND` and addresses have it.
  const divided = masked.replace(SLASH, ",").replace(/(?<=\d),(?=\d{3}(?!\d))/g, ".");
  const parts = [...divided.matchAll(/[^,;\n，；、،؛]+/g)].map(({ 0: part, index }) => ({
    part: part.trim(),
    item: text
      .slice(index, index + part.length)
      .trim()
      .replace(/^(?:and|or|và|hoặc) /i, ""),
  }));
  const items = parts.filter(({ item }) => item !== "");
  const isSure =
    /[;\n；؛]/.test(masked.trim()) || items.every(({ part }) => part.replaceAll(MASK, "") === "");
  if (items.length < (isSure ? 2 : 3) || items.length > ITEMS_MAX) return [];
  if (items.some(({ part }) => isTooLong(part))) return [];
  const detail = "commas, semicolons and line breaks are ignored; write OR between alternatives";
  const replacement = items.map(({ item }) => item).join(" OR ");
  const pointsTo = divided.search(/[,;\n，；、،؛]/);
  return [{ at: 0, length: text.length, pointsTo, reason: "list", detail, replacement }];
}

const SLASH = new RegExp(`(?<= )/(?= )|(?<=${MASK})/(?=${MASK})`, "g");

/** A part of a sentence: in a script without spaces, one with a space or many letters. */
function isTooLong(part: string): boolean {
  if (!UNSPACED.test(part)) return part.split(/ +/).length > ITEM_WORDS_MAX;
  return part.includes(" ") || part.length > UNSPACED_ITEM_MAX;
}

const UNSPACED = /[\p{sc=Hani}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u;
const UNSPACED_ITEM_MAX = 14;

/** A zero-width space or soft hyphen between two syllables, which are one word with it. */
function hiddenSpaces(typed: string, { positions, text }: CleanQuery): Doubt[] {
  let first = -1;
  const parted = typed.replace(HIDDEN, (sign, at: number) => {
    const [before = ""] = /[\p{L}\p{M}]*$/u.exec(typed.slice(Math.max(0, at - WORD_MAX), at)) ?? [];
    const [after = ""] =
      /^[\p{L}\p{M}]*/u.exec(typed.slice(at + sign.length, at + sign.length + WORD_MAX)) ?? [];
    if (!isSyllable(before) || !isSyllable(after) || isSyllable(before + after)) return sign;
    if (first === -1) first = at;
    return " ";
  });
  if (first === -1) return [];
  const detail = "a character that shows nothing stands between two words, which are one word with it";
  const pointsTo = Math.max(
    0,
    positions.findIndex((position) => position >= first),
  );
  const replacement = cleanQuery(parted).text;
  return [{ at: 0, length: text.length, pointsTo, reason: "invisible-character", detail, replacement }];
}

const WORD_MAX = 12;
const HIDDEN = /(?<=[\p{L}\p{M}])\p{Default_Ignorable_Code_Point}{1,8}(?=\p{L})/gu;

function isSyllable(word: string): boolean {
  return parseSyllable(composeLetters(word).toLowerCase()) !== null;
}

import { compose, decompose } from "../../text/characters.ts";
import { ESCAPE } from "../../text/escape.ts";
import type { Keys } from "../../text/keys.ts";
import { gluedWordsOf } from "../../text/tokens.ts";
import type { TextField } from "../language/fields.ts";
import { type Query, type Term, termsOf } from "../language/tree.ts";

/** Whether a paragraph of a field may hold something that is highlighted. False only where it cannot. */
export type MayHold = (field: TextField, paragraph: string) => boolean;

/** Names of one thing that are looked for; a query with more is tried on every paragraph. */
const PHRASES_MAX = 60;

/**
 * Judges paragraphs by patterns of the query's words, which takes a small part of the time that splitting
 * them into words does. A paragraph with letters or signs other than a Vietnamese text has may hold anything.
 *
 * @example likelyParagraphs(parseQuery("an ninh").value)("body", "Mưa lớn") // false
 */
export function likelyParagraphs(query: Query): MayHold {
  const terms = termsOf(query.root).flatMap(({ term, negated }) =>
    negated || term.kind === "source" ? [] : [term],
  );
  if (terms.reduce((count, { phrases }) => count + phrases.length, 0) > PHRASES_MAX) return () => true;
  const tests = terms.map((term) => ({ fields: term.fields, patterns: patternsOf(term) }));
  return (field, paragraph) => {
    if (!PLAIN.test(paragraph)) return true;
    return tests.some(
      ({ fields, patterns }) =>
        fields.includes(field) && patterns.some((words) => words.every((word) => word.test(paragraph))),
    );
  };
}

/** ASCII, the letters of Vietnamese, and signs that only separate words. Digits are ASCII's alone. */
const PLAIN = /^[\p{ASCII}\u00a0«»·ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯư\u1ea0-\u1ef9‘’“”–—…•]*$/u;
const LETTER = "[A-Za-zÀ-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯư\u1ea0-\u1ef9]";

/**
 * For each phrase, the patterns that a paragraph with it matches: one, or one for each word where others may
 * stand between.
 */
function patternsOf({ phrases }: Term): RegExp[][] {
  return phrases.map(({ key, words, slop, prefix }) => {
    const forms = words.map((word, at) => formOf(key, word[key], prefix && at === words.length - 1));
    return slop === 0 ? [patternOf(forms)] : forms.map((form) => patternOf([form]));
  });
}

/** What a word looks like in a text. */
type Form = { text: string; before: string; after: string };

/** Words that follow each other, whatever signs are between them. */
function patternOf(forms: readonly Form[]): RegExp {
  const text = forms.map((form) => form.text).join(BETWEEN);
  return new RegExp(`${forms[0]?.before ?? ""}${text}${forms.at(-1)?.after ?? ""}`);
}

function formOf(key: keyof Keys, word: string, isBegun: boolean): Form {
  // No letter of a plain text is escaped.
  if (word.includes(ESCAPE)) return NOTHING;
  const alike = Array.from(word, (letter) => `[${lettersAlike(letter, key === "fold")}]`).join("");
  const kind = /^\d/.test(word) ? "\\d" : LETTER;
  return {
    text: `(?:${[alike, ...gluedWordsOf(word, isBegun).map(anyCase)].join("|")})`,
    before: `(?<!${kind})`,
    after: isBegun ? "" : `(?!${kind})`,
  };
}

const NOTHING: Form = { text: "(?!)", before: "", after: "" };
const BETWEEN = `(?:(?!${LETTER})\\D)*`;

/**
 * The letters of a text that a letter of a key may stand for: with each tone, since a key has its tone where
 * the newer spelling puts it; i and y for each other; in a folded key, with each mark.
 */
function lettersAlike(letter: string, isFold: boolean): string {
  const bare = toneless(letter);
  const own = bare === "i" || bare === "y" ? "iy" : isFold ? (MARKED[bare] ?? bare) : bare;
  const toned = Array.from(own, (one) => TONES.map((tone) => compose(one + tone)).filter(isOneLetter));
  const small = toned.flat().join("");
  return small + small.toUpperCase();
}

const MARKED: Readonly<Record<string, string>> = { a: "aăâ", d: "dđ", e: "eê", o: "oôơ", u: "uư" };
const TONES = ["", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"];

function toneless(letter: string): string {
  return compose(decompose(letter).replace(/[\u0300\u0301\u0303\u0309\u0323]/g, ""));
}

function isOneLetter(text: string): boolean {
  return text.length === 1;
}

function anyCase(word: string): string {
  return Array.from(word, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`).join("");
}

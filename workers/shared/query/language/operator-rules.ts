import { composeLetters, dropMarks } from "../../text/characters.ts";
import { foreignOperators } from "./foreign-operators.ts";
import { NO_DOUBT, type Replaced, type WarningRule } from "./warning-rule.ts";

/** A quoted text, or a few plain words without an operator. */
const OPERAND = '"\u0001+"|(?!(?:AND|OR|NOT) )[^ ()":/]+(?: (?!(?:AND|OR|NOT) )[^ ()":/]+){0,5}';

/** An operator with the number of words that may be between its operands. */
const DISTANCE = [
  String.raw`(?:AROUND|O?NEAR|WITHIN) ?\((?<around>\d{1,2})\)`,
  String.raw`(?:(?:O?NEAR|W|N|ADJ|PRE|WITHIN)/ ?|(?:O?NEAR|ADJ|PRE|AROUND|WITHIN) ?|(?<!\p{N} +)/)(?<within>\d{1,2})`,
].join("|");

/** Operators of other languages and search engines, which are words or nothing here. */
export const operatorRules: readonly WarningRule[] = [
  {
    reason: "operator-in-words",
    pattern: /(?<=[^ (|｜¦]) *[|｜¦][ |｜¦]*(?=[^ )|｜¦])/gu,
    detail: "| is ignored; write OR between alternatives",
    replace: (_, text) => (text.split(/[|｜¦()"]/).some(isLong) ? NO_DOUBT : " OR "),
  },
  {
    reason: "operator-in-words",
    pattern: /(?<=[^ (&＆]) *(?:&&|＆＆) *(?=[^ )&＆])/gu,
    detail: "&& is ignored; write AND between the terms",
    replace: () => " AND ",
  },
  {
    reason: "operator-in-words",
    pattern: /(?<=^|[ (])[!！](?=[\p{L}\p{N}"(])/gu,
    detail: "! is ignored and excludes nothing; write a minus sign or NOT",
    replace: () => "-",
  },
  {
    reason: "operator-in-words",
    pattern:
      /(?<=[^ (]) +(?:ADJ|XOR|WITHIN|ONEAR|[WN]|(?<=[\p{L}"] )(?=\/[sp] ))(?:\/(?:\d{1,2}|[sp])|(?<=\p{Lu}{3}))(?= +[^ )])/gu,
    detail: 'there is no such operator; "…"~5 finds words with at most 5 others among them',
    replace: () => null,
  },
  {
    reason: "operator-in-words",
    pattern: /(?<=^|[ (])NEAR(?:\/ ?\d{1,2})? ?(?=\((?!\d{1,2}\)))/gu,
    detail: 'there is no such operator; "…"~5 finds words with at most 5 others among them',
    replace: () => null,
  },
  {
    reason: "operator-in-words",
    pattern: new RegExp(
      `(?<=^|[ (:+-])(?![+-])(?<first>${OPERAND}) +(?<operator>${DISTANCE}) +(?<second>${OPERAND})(?=$|[ )])`,
      "giu",
    ),
    detail: '"…"~5 finds words with at most 5 others among them, in this order',
    replace: asLoosePhrase,
  },
  {
    reason: "operator-in-words",
    pattern: /(?<=[ )"])(?:ＡＮＤ|ＯＲ|ＮＯＴ)(?=[ ("])/giu,
    detail: "these letters are full-width; operators are AND, OR and NOT in plain ones",
    replace: ([word]) => composeLetters(word).toUpperCase(),
  },
  {
    reason: "operator-in-words",
    pattern:
      /(?:(?<=[^ (]) +(?:AND-?NOT|BUT NOT)|(?<=["\p{Ll})]\p{M}?) +(?:EXCEPT|KHÔNG|KHONG|TRỪ)|(?<=[")]) +(?:không có|không|khong co|khong|ngoại trừ|trừ|tru|except|without|but not))(?= +["(]|(?<=\p{Lu}\p{M}?) +[^ )])/gu,
    detail: "this is a word to look for; NOT, in capitals, leaves out",
    replace: () => " NOT",
  },
  ...foreignOperators,
  {
    reason: "operator-in-words",
    pattern: /[[{]([^[\]{}]{0,300} (?:AND|OR|NOT) [^[\]{}]{0,300})[\]}]/gu,
    detail: "only ( ) make a group; these brackets are ignored",
    replace: (_, __, typed) => `(${typed.slice(1, -1)})`,
  },
  {
    reason: "operator-in-words",
    pattern: /(?<=\d)\.\.(?=\d)/gu,
    detail: "a range of numbers is not understood; each number is a word",
    replace: () => null,
  },
  {
    reason: "operator-in-words",
    pattern:
      /(?:(?<=[^ (]) +|(?<=[")]))(and|or|not|(?:and|và|va) ?\/ ?(?:or|hoặc|hoac)|và|va|(?:hoặc|hoac)(?: (?:là|la))?|near(?:\/ ?(\d{1,2}))?)(?: +(?=[^ )])|(?=["(]))/giu,
    detail: "this is a word to look for; the operators are AND, OR and NOT, in capitals",
    replace: operatorFor,
  },
];

/** All others are OR, `và/hoặc` too. */
const OPERATORS: Readonly<Record<string, string>> = {
  and: "AND",
  và: "AND",
  va: "AND",
  not: "NOT",
};

/** AND and OR in capitals are operators already; `và` inside a name or a long headline is a word. */
function operatorFor(match: RegExpExecArray, text: string): string | null | typeof NO_DOUBT {
  const [, typed = "", distance] = match;
  if (typed === "AND" || typed === "OR" || typed === "NOT") return NO_DOUBT;
  const word = typed.toLowerCase();
  if (word.startsWith("near")) return typed === "near" && distance === undefined ? nearIn(text) : null;
  const before = /[^()"]*$/.exec(text.slice(0, match.index))?.[0].trim() ?? "";
  const after = /^[^()"]*/.exec(text.slice(match.index + match[0].length))?.[0].trim() ?? "";
  const isWord =
    (word === "va" && isVerb(typed, before, after)) ||
    isOfName(before, after) ||
    isEnglishName(before, word, after);
  return isWord ? NO_DOUBT : ` ${OPERATORS[word] ?? "OR"} `;
}

/** States, and fixed expressions of English news. */
const FIXED =
  /^(?:bosnia and herzegovina|trinidad and tobago|antigua and barbuda|kitts and nevis|tom[eé] and pr[ií]ncipe|search and rescue|law and order|rock and roll|research and development|food and drug|marks and spencer|(\p{L}+) (?:and|or) \1)$/iu;

/** Whether `and` is in a name or a title of English. */
function isEnglishName(before: string, word: string, after: string): boolean {
  if (FIXED.test(`${before.split(" ").at(-1)} ${word} ${after.split(" ", 1)[0]}`)) return true;
  const words = `${before} ${after}`.split(" ");
  return (
    /^(?:and|or)$/.test(word) && words.length >= TITLE_WORDS_MIN && words.every((one) => TITLE.test(one))
  );
}

const TITLE_WORDS_MIN = 4;
const TITLE = /^(?:[A-Z0-9][ -~]*|an?|at|by|for|from|in|of|on|the|to|with)$/;

/** Whether `va` is a verb, and not `và` without its mark; in capitals it is a growth of the throat. */
function isVerb(typed: string, before: string, after: string): boolean {
  if (typed !== "va" && (before !== "" || after !== "")) return true;
  return (
    !mayBeVietnamese(`${before} ${after}`) ||
    COLLIDING.test(before) ||
    /^(?:chạm|cham|đập|dap|phải|phai|vào|vao|quệt|quet|đụng|dung)(?: |$)/i.test(after)
  );
}

const COLLIDING = /(?:^| )(?:xe|tàu|tau|thuyền|thuyen|ô tô|o to)(?: |$)/i;

/** Whether words may be Vietnamese without its marks; `va` is a word of Italian, Spanish and French. */
function mayBeVietnamese(words: string): boolean {
  const all = words.match(/[\p{L}\p{M}'’]+/gu) ?? [];
  const foreign = all.filter((word) => ABROAD.test(word) || !SYLLABLE.test(dropMarks(word.toLowerCase())));
  return foreign.length * 2 <= all.length && foreign.every((word) => word !== word.toLowerCase());
}

const ABROAD = /[çñäëïöüœæ]/i;
/** A syllable without its marks; one letter alone is none of a keyword. */
const SYLLABLE = /^(?!.$)(?:ngh?|gh|gi|qu|[kcnpt]h|tr|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|n[gh]|[cmnpt])?$/;

/** Whether the words around an operator are those of a name, or were copied from somewhere. */
function isOfName(before: string, after: string): boolean {
  if (before === "" || after === "") return false;
  const terms = `${before} | ${after}`.split(/ (?:\||and|or|và|va|hoặc|hoac) /i);
  const isRowOfTerms = terms.length > 2 && terms.every((term) => term.split(" ").length <= TERM_WORDS_MAX);
  if (isLong(`${before} ${after}`) && !isRowOfTerms) return true;
  return INSTITUTION.test(before) || UNMARKED_INSTITUTION.test(before);
}

/** `near` is a word of English, but not beside a quoted phrase or a letter of Vietnamese. */
function nearIn(text: string): null | typeof NO_DOUBT {
  return /["\u00c0-\u1ef9]/u.test(text) ? null : NO_DOUBT;
}

/** Whether so many words are no term, but a row that was copied. */
function isLong(words: string): boolean {
  return words.trim().split(/ +/).length > HEADLINE_WORDS_MIN;
}

const HEADLINE_WORDS_MIN = 6;
/** `buôn người và mại dâm và ma túy` is a query. */
const TERM_WORDS_MAX = 3;
const INSTITUTION = /(?:^|[ :])(?:Bộ|Sở|Ủy ban|Uỷ ban|Ban|Cục|Vụ|Viện|Phòng|Hội|Trường) [^:]*$/;
const UNMARKED_INSTITUTION =
  /^(?:(?:bo|so|uy ban|cuc|vu|vien|phong|hoi|truong) [ -~]*$|(?:bộ|sở|ủy ban|uỷ ban|cục) )/i;

/** The other engine's distance counts the same words, and in either order. */
function asLoosePhrase(match: RegExpExecArray, _: string, typed: string): Replaced | typeof NO_DOUBT {
  const { first = "", operator = "", around, within, second = "" } = match.groups ?? {};
  // `near 5 people` is no operator.
  if (/^\p{L}+ ?\d/u.test(operator) && operator !== operator.toUpperCase()) return NO_DOUBT;
  const [before, after] = [typed.slice(0, first.length), typed.slice(-second.length)].map(unquoted);
  const slop = `~${Math.min(Number(around ?? within), SLOP_MAX)}`;
  const either = [`"${before} ${after}"${slop}`, `"${after} ${before}"${slop}`];
  const from = match.index;
  const pointsTo = from + first.length;
  return { from, to: from + typed.length, by: `(${either.join(" OR ")})`, pointsTo };
}

function unquoted(text: string): string {
  return text.replaceAll('"', "");
}

const SLOP_MAX = 20;

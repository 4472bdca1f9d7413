import { composeLetters } from "../../text/characters.ts";
import { NO_DOUBT, type Replaced, type WarningRule } from "./warning-rule.ts";

/** A quoted text, or a few plain words without an operator. */
const OPERAND = '"\u0001+"|(?!(?:AND|OR|NOT) )[^ ()":/]+(?: (?!(?:AND|OR|NOT) )[^ ()":/]+){0,5}';

/** Operators of other languages and search engines, which are words or nothing here. */
export const operatorRules: readonly WarningRule[] = [
  {
    reason: "operator-in-words",
    pattern: /(?<=[^ (|｜¦]) *[|｜¦][ |｜¦]*(?=[^ )|｜¦])/gu,
    detail: "| is ignored; write OR between alternatives",
    replace: () => " OR ",
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
    pattern: /(?<=[^ (]) +(?:ADJ|XOR|WITHIN|[WN])(?:\/\d{1,2}|(?<=\p{Lu}{3}))(?= +[^ )])/gu,
    detail: 'there is no such operator; "…"~5 finds words with at most 5 others among them',
    replace: () => null,
  },
  {
    reason: "operator-in-words",
    pattern: /(?<=^|[ (])NEAR(?:\/ ?\d{1,2})? ?(?=\()/gu,
    detail: 'there is no such operator; "…"~5 finds words with at most 5 others among them',
    replace: () => null,
  },
  {
    reason: "operator-in-words",
    pattern: new RegExp(
      `(?<=^|[ (:+-])(?![+-])(${OPERAND}) +(?:AROUND ?\\((\\d{1,2})\\)|(?:NEAR|W|N|ADJ|PRE)/ ?(\\d{1,2})) +(${OPERAND})(?=$|[ )])`,
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
      /(?:(?<=[^ (]) +|(?<=[")]))(and|or|not|(?:and|và|va)\/(?:or|hoặc|hoac)|và|va|hoặc|hoac|near(?:\/ ?(\d{1,2}))?)(?: +(?=[^ )])|(?=["(]))/giu,
    detail: "this is a word to look for; the operators are AND, OR and NOT, in capitals",
    replace: operatorFor,
  },
];

const OPERATORS: Readonly<Record<string, string>> = {
  and: "AND",
  và: "AND",
  va: "AND",
  or: "OR",
  hoặc: "OR",
  hoac: "OR",
  not: "NOT",
};

/** AND and OR in capitals are operators already; `và` inside a name or a long headline is a word. */
function operatorFor(match: RegExpExecArray, text: string): string | null | typeof NO_DOUBT {
  const [, typed = "", distance] = match;
  if (typed === "AND" || typed === "OR" || typed === "NOT") return NO_DOUBT;
  const word = typed.toLowerCase();
  if (word.startsWith("near")) return typed === "near" && distance === undefined ? nearIn(text) : null;
  const operator = word.includes("/") ? "OR" : OPERATORS[word];
  const before = /[^()"]*$/.exec(text.slice(0, match.index))?.[0].trim() ?? "";
  const after = /^[^()"]*/.exec(text.slice(match.index + match[0].length))?.[0].trim() ?? "";
  if (word === "va" && isCollision(typed, before, after)) return NO_DOUBT;
  return isOfName(before, after) ? NO_DOUBT : ` ${operator} `;
}

/** Whether `va` is the verb, and not `và` without its mark; in capitals it is a growth of the throat. */
function isCollision(typed: string, before: string, after: string): boolean {
  if (typed !== "va" && (before !== "" || after !== "")) return true;
  return (
    COLLIDING.test(before) ||
    /^(?:chạm|cham|đập|dap|phải|phai|vào|vao|quệt|quet|đụng|dung)(?: |$)/i.test(after)
  );
}

const COLLIDING = /(?:^| )(?:xe|tàu|tau|thuyền|thuyen|ô tô|o to)(?: |$)/i;

/** Whether the words around an operator are those of a name, or were copied from somewhere. */
function isOfName(before: string, after: string): boolean {
  if (before === "" || after === "") return false;
  if (`${before} ${after}`.split(" ").length > HEADLINE_WORDS_MIN) return true;
  return INSTITUTION.test(before) || UNMARKED_INSTITUTION.test(before);
}

/** `near` is a word of English, but not beside a quoted phrase or a letter of Vietnamese. */
function nearIn(text: string): null | typeof NO_DOUBT {
  return /["\u00c0-\u1ef9]/u.test(text) ? null : NO_DOUBT;
}

const HEADLINE_WORDS_MIN = 6;
const INSTITUTION = /(?:^|[ :])(?:Bộ|Sở|Ủy ban|Uỷ ban|Ban|Cục|Vụ|Viện|Phòng|Hội|Trường) [^:]*$/;
const UNMARKED_INSTITUTION = /^(?:bo|so|uy ban|cuc|vu|vien|phong|hoi|truong) [ -~]*$/i;

/** The other engine's distance counts the same words, and in either order. */
function asLoosePhrase(match: RegExpExecArray, _: string, typed: string): Replaced {
  const [whole, first = "", around, within] = match;
  const [before = "", after = ""] = typed.split(/ +(?:AROUND ?\(\d+\)|\p{L}+\/ ?\d+) +/iu).map(unquoted);
  const slop = `~${Math.min(Number(around ?? within), SLOP_MAX)}`;
  const either = [`"${before} ${after}"${slop}`, `"${after} ${before}"${slop}`];
  const from = match.index;
  const pointsTo = from + first.length;
  return { from, to: from + whole.length, by: `(${either.join(" OR ")})`, pointsTo };
}

function unquoted(text: string): string {
  return text.replaceAll('"', "");
}

const SLOP_MAX = 20;

import { NO_DOUBT, type WarningRule } from "./warning-rule.ts";

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
    pattern: /(?<=[^ (&]) *&& *(?=[^ )&])/gu,
    detail: "&& is ignored; write AND between the terms",
    replace: () => " AND ",
  },
  {
    reason: "operator-in-words",
    pattern: /(?<=^|[ (])!(?=[\p{L}\p{N}"(])/gu,
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
    pattern:
      /(?:(?<=[^ (]) +|(?<=[")]))(and|or|not|(?:and|và)\/(?:or|hoặc)|và|hoặc|hoac|near(?:\/ ?(\d{1,2}))?)(?: +(?=[^ )])|(?=["(]))/giu,
    detail: "this is a word to look for; the operators are AND, OR and NOT, in capitals",
    replace: operatorFor,
  },
];

const OPERATORS: Readonly<Record<string, string>> = {
  and: "AND",
  và: "AND",
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
  return isOfName(before, after) ? NO_DOUBT : ` ${operator} `;
}

/** Whether the words around an operator are those of a name, or were copied from somewhere. */
function isOfName(before: string, after: string): boolean {
  if (before === "" || after === "") return false;
  return `${before} ${after}`.split(" ").length > HEADLINE_WORDS_MIN || INSTITUTION.test(before);
}

/** `near` is a word of English, but not beside a quoted phrase or a letter of Vietnamese. */
function nearIn(text: string): null | typeof NO_DOUBT {
  return /["\u00c0-\u1ef9]/u.test(text) ? null : NO_DOUBT;
}

const HEADLINE_WORDS_MIN = 6;
const INSTITUTION = /(?:^|[ :])(?:Bộ|Sở|Ủy ban|Uỷ ban|Ban|Cục|Vụ|Viện|Phòng|Hội|Trường) [^:]*$/;

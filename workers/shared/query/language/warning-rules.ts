import { fieldNames, fieldSynonyms } from "./lex.ts";
import { NAMED_FIELDS } from "./named-fields.ts";

export type WarningReason =
  | "boost"
  | "dash-for-minus"
  | "field-synonym"
  | "name-succeeded"
  | "operator-in-words"
  | "other-reading"
  | "pattern"
  | "percent-sign"
  | "question-mark"
  | "slop-after-space"
  | "source-without-host"
  | "unknown-field";

/** A place in the clean text of a query, and what probably should be there. */
export type Doubt = {
  at: number;
  length: number;
  reason: WarningReason;
  detail: string;
  replacement: string | null;
};

/**
 * Signs that other search engines understand, or that a word processor substituted for ours. Text in quotes
 * is not looked at.
 */
export function doubtfulSigns(text: string): Doubt[] {
  const masked = maskQuotes(text);
  return RULES.flatMap(({ reason, pattern, detail, replace }) =>
    [...masked.matchAll(pattern)].flatMap((match) => {
      const replacement = replace(match, masked);
      return replacement === NO_DOUBT
        ? []
        : [{ at: match.index, length: match[0].length, reason, detail, replacement }];
    }),
  );
}

/** A rule returns this where the place is correct after all. */
const NO_DOUBT = Symbol("no doubt");

type Rule = {
  reason: WarningReason;
  pattern: RegExp;
  detail: string;
  replace: (match: RegExpExecArray, text: string) => string | null | typeof NO_DOUBT;
};

const RULES: readonly Rule[] = [
  {
    reason: "slop-after-space",
    pattern: /(?<=["\p{L}\p{M}])(?: +~ *| *~ +)(?=\d)/gu,
    detail: "~n has to follow the phrase directly; after a space it is ignored",
    replace: () => "~",
  },
  {
    reason: "dash-for-minus",
    pattern: /(?<=^|[ (])[‐‑‒–—−](?=[\p{L}\p{N}"(])/gu,
    detail: "this is a dash, not a minus sign, and excludes nothing",
    replace: () => "-",
  },
  {
    reason: "question-mark",
    pattern: /(?<=\p{L})\?(?=\p{L})|(?<=^[\p{L}\p{M}]{1,40})\?$/gu,
    detail: "? does not stand for a letter; * at the end of a word stands for any ending",
    replace: ({ index }, text) => (index + 1 === text.length ? "*" : null),
  },
  {
    reason: "percent-sign",
    pattern: /(?<=\p{L}\p{M}?)%(?=$|[ )\p{L}])|(?<=^|[ (:])%(?=\p{L})/gu,
    detail: "% does not stand for letters; * at the end of a word stands for any ending",
    replace: ({ index }, text) => {
      if (index + 1 === text.length) return "*";
      return /(?:^|[ (:])$/.test(text.slice(0, index)) ? "" : null;
    },
  },
  {
    reason: "boost",
    pattern:
      /(?<=["*)]|\p{L}\p{M}?|\p{L}\d{1,4})(?<!(?:^|[ \d])[cdhkm]?m)\^\d{1,3}(?:\.\d{1,3})?(?=$|[ )])/gu,
    detail: "^n gives a term no weight; its number is a word to look for",
    replace: () => "",
  },
  {
    reason: "pattern",
    pattern:
      /(?<=^|[ (:])\/[^ /"](?:[^/"]{0,200}[^ /"])?\/[gimsuy]{0,6}(?=$|[ )])|(?<=\p{L})\[[^\] "]{1,20}\](?=[\p{L}+?])|\\[bdsw](?!\w*\\)|(?<=[\p{L}\p{M}])\.\+(?=$|[ )\p{L}])/giu,
    detail: "regular expressions are not understood; * at the end of a word stands for any ending",
    replace: () => null,
  },
  {
    reason: "operator-in-words",
    pattern: /(?<=[^ (|]) *\|{1,2} *(?=[^ )|])/gu,
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
    pattern: /(?<=[^ (]) +(and|or|not|và|hoặc|near(?:\/(\d{1,2}))?) +(?=[^ )])/giu,
    detail: "this is a word to look for; the operators are AND, OR and NOT, in capitals",
    replace: operatorFor,
  },
  {
    reason: "other-reading",
    pattern: /(?<=^ *|[(:-]|(?:AND|OR|NOT) )(?:alias:)?TƯ(?=$|\)| (?:AND|OR|NOT) )/gu,
    detail: "capitals make no difference: this also finds tư in thứ tư and đầu tư",
    replace: () => '(alias:TW OR "TƯ Đảng")',
  },
  {
    reason: "unknown-field",
    pattern: new RegExp(`(?<=^|[ (])(${fieldNames.join("|")}) +: *`, "giu"),
    detail: "the colon has to follow the field's name directly; here the name is an ordinary word",
    replace: ([, name = ""]) => `${name}:`,
  },
  {
    reason: "unknown-field",
    pattern: new RegExp(`(?<=^|[(]|(?:AND|OR|NOT) |" )(${[...NAMED_FIELDS.keys()].join("|")}) *: *`, "giu"),
    detail: "the fields have English names; here these are ordinary words",
    replace: ([, name = ""]) => `${NAMED_FIELDS.get(name.toLowerCase())}:`,
  },
  {
    reason: "field-synonym",
    pattern: new RegExp(`(?<=^|[ (:-])(${Object.keys(fieldSynonyms).join("|")}):(?!//)`, "giu"),
    detail: "read as the field that does the same here",
    replace: ([, name = ""]) => `${fieldSynonyms[name.toLowerCase()]}:`,
  },
];

/** Replaces quoted text, position by position, by a sign that no rule knows. */
function maskQuotes(text: string): string {
  return text.replace(/"[^"]*"/g, (quoted) => `"${"\u0001".repeat(quoted.length - 2)}"`);
}

const OPERATORS: Readonly<Record<string, string>> = {
  and: "AND",
  và: "AND",
  or: "OR",
  hoặc: "OR",
  not: "NOT",
};

/** AND and OR in capitals are operators already; `và` inside a name or a long headline is a word. */
function operatorFor(match: RegExpExecArray, text: string): string | null | typeof NO_DOUBT {
  const [, typed = "", distance] = match;
  if (typed === "AND" || typed === "OR" || typed === "NOT") return NO_DOUBT;
  const operator = OPERATORS[typed.toLowerCase()];
  if (operator === undefined)
    return typed === typed.toUpperCase() || distance !== undefined ? null : NO_DOUBT;
  const before = /[^()"]*$/.exec(text.slice(0, match.index))?.[0].trim() ?? "";
  const after = /^[^()"]*/.exec(text.slice(match.index + match[0].length))?.[0].trim() ?? "";
  const isAmongWords = before !== "" && after !== "";
  const words = `${before} ${after}`.split(" ").length;
  if (isAmongWords && (words > HEADLINE_WORDS_MIN || INSTITUTION.test(before))) return NO_DOUBT;
  return ` ${operator} `;
}

/** A longer row of words was copied from somewhere, or is a name. */
const HEADLINE_WORDS_MIN = 6;
const INSTITUTION = /(?:^|[ :])(?:Bộ|Sở|Ủy ban|Uỷ ban|Ban|Cục|Vụ|Viện|Phòng|Hội|Trường) [^:]*$/;

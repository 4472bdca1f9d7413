import { compose, dropMarks } from "../../text/characters.ts";
import { isHeadline, NO_DOUBT, type WarningRule } from "./warning-rule.ts";

/** What is copied with a text from elsewhere: its quotation marks, its HTML, the escapes of its address. */
export const pastedRules: readonly WarningRule[] = [
  {
    reason: "quote-mark",
    pattern:
      /(?<=^|[ (:+-])(?:['‘‚‛`´′″]{1,2}(?=[^ '‘’‚‛`´′″])([^"'‘’‚‛`´′″]{2,120})(?<! )['‘’‛`´′″]{1,2}|[‹「『《〈｢]([^"‹›「」『』《》〈〉｢｣]{2,120})[›」』》〉｣])(?=$|[ ),;~*])/gu,
    detail: "a phrase stands in double quotes; other marks are ignored, and its words join the next ones",
    replace: ([, single, angled], text) =>
      isHeadline(text) ? NO_DOUBT : `"${(single ?? angled ?? "").trim()}"`,
    isOne: true,
  },
  {
    reason: "pasted-code",
    pattern:
      /&(?:([a-z]{2,6})|#(\d{2,6})|#x([\da-f]{2,5}));|<\/?(?:a|b|i|u|em|br|p|span|strong|mark|font|div)(?: [^<>]{0,200})?\/?>|(?<!\d)(?:%[\da-f]{2})+/giu,
    detail: "HTML and the escapes of an address are not read; their letters are words to look for",
    replace: decoded,
    isInQuotes: true,
    isOne: true,
  },
  {
    reason: "plus-sign",
    pattern:
      /(?<=^|[ (])\+([\p{L}\p{M}\p{N}]+(?: \+?(?!(?:AND|OR|NOT)(?: |$))[\p{L}\p{M}\p{N}]+){1,20})(?=$|[ )])/gu,
    detail: "all terms are required; + compares with diacritics, for the whole phrase behind it",
    replace: ({ 1: terms = "", index }, text) => requiredTerms(terms, text.slice(0, index)),
  },
  {
    reason: "plus-sign",
    pattern: /(?<=\p{L}\p{M}? )\+(?= \p{L})/gu,
    detail: "a plus sign between spaces is ignored, and the words are one phrase; write AND",
    replace: (_, text) => (isHeadline(text) ? NO_DOUBT : "AND"),
  },
];

/** `lũ +bão` and `lũ quét +sạt lở` are right: the plus begins a term, and its diacritics count anyway. */
function requiredTerms(terms: string, before: string): string | typeof NO_DOUBT {
  const parts = terms.split(" +");
  const isBehindWords = /[\p{L}\p{M}\p{N}] $/u.test(before) && !/(?:^|[ (])(?:AND|OR|NOT) $/.test(before);
  const isRow = (part: string) => part.includes(" ") && !isBehindWords;
  if (parts.every((part) => !isRow(part) && dropMarks(part) !== part)) return NO_DOUBT;
  if (isBehindWords) return `AND ${parts.join(" AND ")}`;
  return (parts.length > 1 ? parts : terms.split(" ")).join(" AND ");
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  quot: '"',
  ldquo: '"',
  rdquo: '"',
  laquo: '"',
  raquo: '"',
  apos: "'",
  lsquo: "'",
  rsquo: "'",
  nbsp: " ",
  ndash: "-",
  mdash: "-",
  hellip: " ",
  lt: " ",
  gt: " ",
};

const ACCENTS: Readonly<Record<string, string>> = {
  grave: "\u0300",
  acute: "\u0301",
  circ: "\u0302",
  tilde: "\u0303",
};

function decoded([whole, name, decimal, hexadecimal]: RegExpExecArray): string | typeof NO_DOUBT {
  if (whole.startsWith("<")) return /^<\/?(?:br|p|div)/i.test(whole) ? " " : "";
  if (whole.startsWith("%")) return percentDecoded(whole);
  if (name === undefined) return characterOf(decimal === undefined ? `0x${hexadecimal}` : decimal);
  const [, letter = "", accent = ""] = /^([a-z])(grave|acute|circ|tilde)$/i.exec(name) ?? [];
  return letter === ""
    ? (ENTITIES[name.toLowerCase()] ?? NO_DOUBT)
    : compose(letter + ACCENTS[accent.toLowerCase()]);
}

function characterOf(code: string): string | typeof NO_DOUBT {
  const number = Number(code);
  return number < 32 || number > 0xffff ? NO_DOUBT : String.fromCharCode(number);
}

function percentDecoded(escapes: string): string | typeof NO_DOUBT {
  try {
    return decodeURIComponent(escapes);
  } catch {
    return NO_DOUBT;
  }
}

import { fieldNames, fieldSynonyms } from "./lex.ts";
import { fieldAbroad, fieldNamed } from "./named-fields.ts";
import { NO_DOUBT, type Replaced, type WarningRule } from "./warning-rule.ts";

/** Plain words, at least two. */
const ROW = '[^ ()":]+(?: (?!(?:AND|OR|NOT)(?: |$))[^ ()":]+){1,20}(?=$|[ )])';
const SYNONYMS = Object.keys(fieldSynonyms).join("|");

/** Fields under other names, or with a space or another sign where none belongs. */
export const fieldRules: readonly WarningRule[] = [
  {
    reason: "unknown-field",
    pattern: new RegExp(`(?<=^|[ (]|[ (]-)(${fieldNames.join("|")}|${SYNONYMS})(?: +: *|=(?=[^ ]))`, "giu"),
    detail: "the colon has to follow the field's name directly; here the name is an ordinary word",
    replace: ([, name = ""]) => `${fieldSynonyms[name.toLowerCase()] ?? name}:`,
  },
  {
    reason: "unknown-field",
    pattern: /(?<=^|["( ]-?)([\p{L}\p{M}]+[ _-])?([\p{L}\p{M}]+) *[:=] */gu,
    detail: "the fields have English names; here these are ordinary words",
    replace: fieldMeant,
  },
  {
    reason: "unknown-field",
    // A title in Chinese, Japanese, Thai or Lao may have no space after its colon.
    pattern:
      /(?<=^|\(|[ (]-|(?:AND|OR|NOT) )(?=[^ :"(]*\P{ASCII})[\p{L}\p{M}]+(?:[ _-][\p{L}\p{M}]+)?:(?=[\p{L}\p{N}"(])/gu,
    detail: "there is no such field; here these are ordinary words",
    replace: otherField,
  },
  {
    reason: "unknown-field",
    pattern: /(?<=^|\(|[ (]-|(?:AND|OR|NOT) )(?:before|after|since|until|filetype|lang|related|cache): +/giu,
    detail: "there is no such field; here this is an ordinary word",
    replace: () => null,
  },
  {
    reason: "field-synonym",
    pattern: new RegExp(`(?<=^|[ (:-])(${SYNONYMS}):(?!//)(?:(?<=allin\\w+:)(${ROW}))?`, "giu"),
    detail: "read as the field that does the same here",
    replace: ([, name = "", row]) =>
      `${fieldSynonyms[name.toLowerCase()]}:${row === undefined ? "" : `(${row.split(" ").join(" AND ")})`}`,
  },
];

/** A name is a field's at the beginning of a term; inside a row of words it may be one of them. */
function fieldMeant(match: RegExpExecArray, text: string): Replaced | typeof NO_DOUBT {
  const [whole, first = "", second = ""] = match;
  const colon = whole.slice(first.length + second.length);
  const end = match.index + whole.length;
  for (const name of first === "" ? [second] : [first + second, second]) {
    const from = match.index + first.length + second.length - name.length;
    const field = fieldNamed(name);
    if (field === null || field === name.toLowerCase()) continue;
    const isInRow = !TERM_BEGINS.test(text.slice(Math.max(0, from - 4), from));
    const isDirect = colon === ":" && /^[^ ]/.test(text.slice(end)) && !/^b/i.test(name);
    if (isInRow && !isDirect && !(name.length > second.length && SURE_IN_ROW.test(field))) continue;
    return { from, to: end, by: `${field}:` };
  }
  return NO_DOUBT;
}

/** A name in another language, of which no field is known. */
function otherField([typed]: RegExpExecArray): string | null | typeof NO_DOUBT {
  const name = typed.slice(0, -1);
  const last = name.split(/[ _-]/).at(-1) ?? "";
  if (fieldNamed(name) !== null || fieldNamed(last) !== null || /^[A-Za-z]+$/.test(last)) return NO_DOUBT;
  const field = fieldAbroad(name);
  if (field !== null) return `${field}:`;
  return /[\p{scx=Hani}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}]/u.test(name) ? NO_DOUBT : null;
}

const TERM_BEGINS = /(?:^|\(|[ (]-|(?:AND|OR|NOT) |" )$/;
const SURE_IN_ROW = /^(?:title|author|body)$/;

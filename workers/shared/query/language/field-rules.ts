import { fieldNames, fieldSynonyms } from "./lex.ts";
import { NAMED_FIELDS } from "./named-fields.ts";
import type { WarningRule } from "./warning-rule.ts";

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
    pattern: new RegExp(
      `(?<=^|[(]|[ (]-|(?:AND|OR|NOT) |" )(${[...NAMED_FIELDS.keys()].join("|")}) *[:=] *`,
      "giu",
    ),
    detail: "the fields have English names; here these are ordinary words",
    replace: ([, name = ""]) => `${NAMED_FIELDS.get(name.toLowerCase())}:`,
  },
  {
    reason: "unknown-field",
    pattern:
      /(?<=\p{L}\p{M}? )(?<!(?:AND|OR|NOT) )(tiêu đề|tác giả|nội dung|tieu de|tac gia|noi dung) *: */giu,
    detail: "the fields have English names; here these are ordinary words",
    replace: ([, name = ""]) => `${NAMED_FIELDS.get(name.toLowerCase())}:`,
  },
  {
    reason: "field-synonym",
    pattern: new RegExp(`(?<=^|[ (:-])(${SYNONYMS}):(?!//)`, "giu"),
    detail: "read as the field that does the same here",
    replace: ([, name = ""]) => `${fieldSynonyms[name.toLowerCase()]}:`,
  },
];

import { fieldNames } from "../../shared/query/language/lex.ts";
import { fieldNamed } from "../../shared/query/language/named-fields.ts";

/**
 * What was probably meant by an unknown field, with the word before it, as a part of a sentence; empty where
 * no guess is possible.
 *
 * @example fieldMeant("tieu de") // "; title: was probably meant"
 */
export function fieldMeant(typed: string): string {
  const [name = ""] = /\w+$/.exec(typed.toLowerCase()) ?? [];
  if (PERIODS.has(name)) return "; a period is given beside the query, by from and to";
  const begun = fieldNames.find((field) => field.slice(0, 3) === name.slice(0, 3));
  const meant = fieldNamed(typed) ?? fieldNamed(name) ?? OTHER_NAMES.get(name) ?? begun;
  return meant === undefined ? "" : `; ${meant}: was probably meant`;
}

const PERIODS: ReadonlySet<string> = new Set(["before", "after", "since", "until", "date", "daterange"]);

/** What other programs call these fields. */
const OTHER_NAMES: ReadonlyMap<string, string> = new Map([
  ["headline", "title"],
  ["subject", "title"],
  ["content", "body"],
  ["text", "body"],
  ["by", "author"],
  ["from", "source"],
  ["description", "lead"],
  ["summary", "lead"],
  ["name", "person"],
  ["domain", "source"],
  ["newspaper", "source"],
  ["outlet", "source"],
  ["publisher", "source"],
  ["host", "source"],
  ["url", "source"],
]);

import { ok } from "../../outcome.ts";
import { type CleanQuery, cleanQuery } from "./clean.ts";
import { type Parsed, queryFailure } from "./failure.ts";
import { type TextField, textFields } from "./fields.ts";
import type { Span } from "./tree.ts";

/** One sign of a query, with its span in the text that was typed. */
export type Sign = OperatorSign | FieldSign | TextSign;

export type OperatorSign = Span & {
  kind: "open" | "close" | "and" | "or" | "not" | "force-exact";
};

type FieldSign = Span & {
  kind: "field";
  name: FieldName;
};

/** A quoted phrase or one bare word, in clean characters, without the `*` and `~n` that follow it. */
export type TextSign = Span & {
  kind: "quoted" | "word";
  text: string;
  prefix: boolean;
  /** Null where none was typed. */
  slop: number | null;
};

export type FieldName = TextField | "source" | "alias" | "heir";
export const fieldNames: readonly FieldName[] = [...textFields, "source", "alias", "heir"];

/** Names of fields in other search engines. They are understood, with a warning. */
export const fieldSynonyms: Readonly<Record<string, FieldName>> = {
  site: "source",
  inurl: "source",
  intitle: "title",
  allintitle: "title",
  intext: "body",
  allintext: "body",
};

/**
 * Splits a query into signs. Words that are only punctuation, such as the dash in `Việt - Lào`, are left out.
 */
export function lex(typed: string): Parsed<Sign[]> {
  const query = cleanQuery(typed);
  const signs: Sign[] = [];
  for (const match of query.text.matchAll(SIGN)) {
    const sign = signOf(match, query);
    if (!sign.ok) return sign;
    if (sign.value !== null) signs.push(sign.value);
  }
  return ok(signs);
}

const SLOP_MAX = 20;

/**
 * Every character belongs to exactly one alternative. An operator or a field is recognised at the beginning
 * of a word only; inside one (`Việt-Lào`) it is text.
 */
const SIGN = new RegExp(
  [
    "(?<space> +)",
    "(?<open>\\()",
    "(?<close>\\))",
    '"(?<quoted>[^"]*)"(?<suffix>\\*?(?:~\\d*)?)',
    '(?<unclosed>")',
    '(?<operator>AND|OR|NOT)(?=[ ()"]|$)',
    '(?<=^|[ (:-])(?<mark>[+-])(?=[\\p{L}\\p{N}"(+#@])',
    "(?<field>[A-Za-z]+):(?!//)(?<pad> *)",
    '(?<word>[^ ()"]+)',
  ].join("|"),
  "gu",
);

const OPERATORS: Readonly<Record<string, OperatorSign["kind"]>> = {
  "(": "open",
  ")": "close",
  AND: "and",
  OR: "or",
  NOT: "not",
  "-": "not",
  "+": "force-exact",
};

function signOf(match: RegExpExecArray, query: CleanQuery): Parsed<Sign | null> {
  const { open, close, quoted, suffix, unclosed, operator, mark, field, word } = match.groups ?? {};
  const span = spanIn(query, match.index, match.index + match[0].length);
  const operation = OPERATORS[open ?? close ?? operator ?? mark ?? ""];

  if (unclosed !== undefined) return queryFailure("unclosed-quote", span.start, "this quote is never closed");
  if (operation !== undefined) return ok({ kind: operation, ...span });
  if (quoted !== undefined) return textSign("quoted", quoted, suffix ?? "", match.index + 1, query, span);
  if (field !== undefined) return fieldSign(match, field, query, span);
  return word === undefined ? ok(null) : wordSign(word, match.index, query);
}

/** `Covid: ` with a space after the colon is a word. `Covid:19` may be a misspelt field, so it is refused. */
function fieldSign(
  match: RegExpExecArray,
  typed: string,
  query: CleanQuery,
  span: Span,
): Parsed<Sign | null> {
  const lower = typed.toLowerCase();
  const name = fieldNames.find((known) => known === lower) ?? fieldSynonyms[lower];
  if (name !== undefined) return ok({ kind: "field", name, ...span });

  const ends = match.groups?.pad !== "" || match.index + match[0].length === query.text.length;
  if (ends) return wordSign(`${typed}:`, match.index, query);
  const detail = `there is no field “${typed}”; the fields are ${fieldNames.join(", ")}`;
  const [before = ""] = WORD_BEFORE.exec(query.text.slice(0, match.index)) ?? [];
  return { ...queryFailure("unknown-field", span.start, detail), field: before + typed };
}

const WORD_BEFORE = /[A-Za-z]{1,12} $/;

function wordSign(word: string, at: number, query: CleanQuery): Parsed<Sign | null> {
  const suffix = WORD_SUFFIX.exec(word)?.[0] ?? "";
  const text = word.slice(0, word.length - suffix.length);
  if (!/[\p{L}\p{N}*]/u.test(text)) return ok(null);
  return textSign("word", text, suffix, at, query, spanIn(query, at, at + word.length));
}

/** After a digit a tilde means a range (`5~10 độ`), after a letter or a star it is a slop. */
const WORD_SUFFIX = /(?<=[\p{L}\p{M}*])~\d+$/u;

function textSign(
  kind: TextSign["kind"],
  typed: string,
  suffix: string,
  at: number,
  query: CleanQuery,
  span: Span,
): Parsed<TextSign> {
  const slop = slopOf(suffix);
  if (slop !== null && Number.isNaN(slop))
    return queryFailure("invalid-slop", span.end - 1, "~ wants a number");
  if (slop !== null && slop > SLOP_MAX) {
    return queryFailure("slop-too-large", span.start, `~n is at most ~${SLOP_MAX}`);
  }
  const text = typed.replace(/\*$/, "");
  const prefix = text !== typed || suffix.startsWith("*");
  const starAt = positionIn(query, at + (text.includes("*") ? text.indexOf("*") : text.length));
  if (prefix && !/[\p{L}\p{M}\p{N}]$/u.test(text)) {
    return queryFailure("lone-wildcard", starAt, "* needs the beginning of a word before it");
  }
  if (text.includes("*"))
    return queryFailure("misplaced-wildcard", starAt, "* stands only at the end of a phrase");
  return ok({ kind, text, prefix, slop, ...span });
}

function slopOf(suffix: string): number | null {
  const tilde = suffix.indexOf("~");
  if (tilde === -1) return null;
  return Number.parseInt(suffix.slice(tilde + 1), 10);
}

function spanIn(query: CleanQuery, from: number, to: number): Span {
  return { start: positionIn(query, from), end: positionIn(query, to - 1) + 1 };
}

function positionIn(query: CleanQuery, at: number): number {
  return query.positions[at] ?? query.positions.at(-1) ?? 0;
}

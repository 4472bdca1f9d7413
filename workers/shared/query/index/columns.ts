import { ESCAPE, escapeKey } from "../../text/escape.ts";
import type { Keys } from "../../text/keys.ts";
import { PARAGRAPH_END } from "../../text/sentinels.ts";
import { signedKey } from "../../text/tokens.ts";
import { FOLD_SHARE, fields, type TextField, textFields } from "../language/fields.ts";
import type { PreparedDocument } from "../match/document.ts";
import { timeTokens } from "./period.ts";

export type IndexColumn = TextField | "source" | `${TextField}_fold`;

/**
 * The columns of `articles_index`, in the order of its declaration: `exact` keys, the outlet, `fold` keys.
 */
export const indexColumnNames: readonly IndexColumn[] = [
  ...textFields.map((field) => columnOf(field, "exact")),
  "source",
  ...textFields.map((field) => columnOf(field, "fold")),
];

/** The weights of a hit in these columns, in the same order, for bm25(). */
export const indexWeights: readonly number[] = indexColumnNames.map(weightOf);

/**
 * The declaration of the index in a migration. Its rowid is the article's id; it stores positions of keys and
 * no text.
 */
export const indexDeclaration = `CREATE VIRTUAL TABLE \`articles_index\` USING fts5(
  ${indexColumnNames.join(", ").replace("source, ", "source,\n  ")},
  content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0'
);`;

/**
 * The content of an article's row in the full-text index: keys separated by spaces, with the same sentinels
 * as the matcher uses.
 */
export function indexColumns(document: PreparedDocument): Record<IndexColumn, string> {
  const columns = { source: sourceTokens(document).join(" ") } as Record<IndexColumn, string>;
  for (const field of textFields) {
    columns[columnOf(field, "exact")] = keysIn(field, "exact", document);
    columns[columnOf(field, "fold")] = keysIn(field, "fold", document);
  }
  return columns;
}

/**
 * The column for this field and kind of key.
 *
 * @example columnOf("title", "fold") // "title_fold"
 */
export function columnOf(field: TextField, key: keyof Keys): IndexColumn {
  return key === "exact" ? field : `${field}_fold`;
}

/** A host as one token: the tokenizer would split an unescaped host at its dots. */
export function hostToken(host: string): string {
  return escapeKey(host);
}

/** The token of a source; no host can have the same one. */
export function sourceIdToken(sourceId: string | number): string {
  return `${ESCAPE}${escapeKey(`src${sourceId}`)}`;
}

/** The tokens for the article's source and time. */
function sourceTokens({ domains, sourceId, at }: PreparedDocument): string[] {
  const source = sourceId === null ? [] : [sourceIdToken(sourceId)];
  return [...domains.map(hostToken), ...source, ...(at === null ? [] : timeTokens(at))];
}

/** The keys of a field; then, separated by sentinels and once each, its words with a sign (`c++`, `#tag`). */
function keysIn(field: TextField, key: keyof Keys, document: PreparedDocument): string {
  const from = document.fields.indexOf(field);
  const to = document.fields.lastIndexOf(field);
  const keys = document.keys[key];
  const signed = new Set<string>();
  for (const [at, sign] of document.signs)
    if (at >= from && at < to) signed.add(signedKey(keys[at] ?? "", sign));
  return [...keys.slice(from, to), ...[...signed].flatMap((word) => [PARAGRAPH_END, word])].join(" ");
}

function weightOf(column: IndexColumn): number {
  const field = fields.find(({ name }) => column === name || column === columnOf(name, "fold"));
  if (field === undefined) return 0;
  return column === field.name ? field.weight : field.weight * FOLD_SHARE;
}

import { ESCAPE, escapeKey } from "../../text/escape.ts";
import type { Keys } from "../../text/keys.ts";
import { type TextField, textFields } from "../language/tree.ts";
import type { PreparedDocument } from "../match/document.ts";

/** The columns of `articles_index`, in the order of its declaration: `exact` keys first, then `fold` keys. */
export const indexColumnNames = [
  "title",
  "lead",
  "body",
  "caption",
  "author",
  "person",
  "event",
  "source",
  "title_fold",
  "lead_fold",
  "body_fold",
  "caption_fold",
  "author_fold",
  "person_fold",
  "event_fold",
] as const;

export type IndexColumn = (typeof indexColumnNames)[number];

/**
 * What the archive's full-text index holds of an article: keys apart by spaces, with the same sentinels that the
 * matcher sees. The index is this table, its rowid the article's id:
 *
 *     create virtual table articles_index using fts5(
 *       title, lead, body, caption, author, person, event, source,
 *       title_fold, lead_fold, body_fold, caption_fold, author_fold, person_fold, event_fold,
 *       content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0'
 *     )
 */
export function indexColumns(document: PreparedDocument): Record<IndexColumn, string> {
  const columns = { source: sourceTokens(document).join(" ") } as Record<IndexColumn, string>;
  for (const field of textFields) {
    columns[columnOf(field, "exact")] = keysIn(field, "exact", document);
    columns[columnOf(field, "fold")] = keysIn(field, "fold", document);
  }
  return columns;
}

/** The column where a field's keys of this kind are. */
export function columnOf(field: TextField, key: keyof Keys): IndexColumn {
  return key === "exact" ? field : `${field}_fold`;
}

/** A host as one word: unescaped, the tokenizer would cut it at its dots. */
export function hostToken(host: string): string {
  return escapeKey(host);
}

/** A source's own word, which no host can spell. */
export function sourceIdToken(sourceId: string | number): string {
  return `${ESCAPE}${escapeKey(`src${sourceId}`)}`;
}

function sourceTokens({ domains, sourceId }: PreparedDocument): string[] {
  const hosts = domains.map(hostToken);
  return sourceId === null ? hosts : [...hosts, sourceIdToken(sourceId)];
}

function keysIn(field: TextField, key: keyof Keys, document: PreparedDocument): string {
  const from = document.fields.indexOf(field);
  return document.keys[key].slice(from, document.fields.lastIndexOf(field)).join(" ");
}

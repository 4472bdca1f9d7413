import type { Failure } from "../../outcome.ts";

export type QueryFailureReason =
  | "alias-with-wildcard"
  | "empty-phrase"
  | "empty-query"
  | "invalid-slop"
  | "invalid-source"
  | "lone-wildcard"
  | "misplaced-wildcard"
  | "missing-term"
  | "nested-too-deeply"
  | "only-negative"
  | "phrase-too-long"
  | "query-too-long"
  | "slop-too-large"
  | "too-many-terms"
  | "unbalanced-parenthesis"
  | "unclosed-quote"
  | "unknown-field";

/** Why a text is not a valid query, and where, in UTF-16 units from the beginning of what was typed. */
export type QueryFailure = Failure<QueryFailureReason> & {
  position: number;
  detail: string;
  /** Of an unknown field: its name, and the word before it. */
  field?: string;
};

export function queryFailure(reason: QueryFailureReason, position: number, detail: string): QueryFailure {
  return { ok: false, reason, position, detail };
}

export type Parsed<Value> = { ok: true; value: Value } | QueryFailure;

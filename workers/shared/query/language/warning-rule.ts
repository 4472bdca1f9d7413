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

/** A place in the clean text of a query. */
export type QueryPlace = { at: number; length: number };

/** A place, and what probably should be there. */
export type Doubt = QueryPlace & {
  reason: WarningReason;
  detail: string;
  replacement: string | null;
};

/** A rule's `replace` returns this where the place is correct after all. */
export const NO_DOUBT = Symbol("no doubt");

/** What to look for in a query without its quoted texts, and what was probably meant there. */
export type WarningRule = {
  reason: WarningReason;
  pattern: RegExp;
  detail: string;
  replace: (match: RegExpExecArray, text: string) => string | null | typeof NO_DOUBT;
};

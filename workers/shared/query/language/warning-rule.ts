export type WarningReason =
  | "boost"
  | "dash-for-minus"
  | "field-synonym"
  | "invisible-character"
  | "list"
  | "name-succeeded"
  | "operator-in-words"
  | "other-reading"
  | "pasted-code"
  | "pattern"
  | "percent-sign"
  | "plus-sign"
  | "question-mark"
  | "quote-mark"
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
  /** What a person is pointed to, where that is not the beginning of the place. */
  pointsTo?: number;
};

/** Another place than that of the match, and what should be there. */
export type Replaced = { from: number; to: number; by: string; pointsTo?: number };

/** A rule's `replace` returns this where the place is correct after all. */
export const NO_DOUBT = Symbol("no doubt");

/** What to look for in a query without its quoted texts, and what was probably meant there. */
export type WarningRule = {
  reason: WarningReason;
  pattern: RegExp;
  detail: string;
  replace: (
    match: RegExpExecArray,
    text: string,
    /** The matched text with what is quoted in it. */
    typed: string,
  ) => string | Replaced | null | typeof NO_DOUBT;
  /** Texts in quotes are looked at, too. */
  isInQuotes?: boolean;
  /** All places of the query are one doubt. */
  isOne?: boolean;
};

/** Whether a text is one long row of words, which the marks in it do not divide. */
export function isHeadline(text: string): boolean {
  const isQuery = /[()"]|:[^ ]|(?:^| )(?:AND|OR|NOT|-\S+)(?: |$)/.test(text);
  return !isQuery && text.split(" ").length > HEADLINE_WORDS_MIN;
}

const HEADLINE_WORDS_MIN = 7;

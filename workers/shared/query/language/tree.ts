import type { Keys } from "../../text/keys.ts";
import type { TextField } from "./fields.ts";

/**
 * A query as its tree, made by `parseQuery`; positions are UTF-16 units of the text that the person typed.
 */
export type Query = {
  text: string;
  root: Node;
};

export type Node = Term | SourceTerm | All | Any | Not;

/**
 * True where any of the phrases stands in any of the fields: what was typed, and what its alias or spelling
 * adds.
 */
export type Term = Span & {
  kind: "term";
  fields: readonly TextField[];
  phrases: readonly [Phrase, ...Phrase[]];
  /** Typed as plain words, without quotes, field or sign. */
  bare: boolean;
  /**
   * Behind `alias:`, the key of the name: the anchors follow it to whatever names are the same thing by then.
   */
  alias: string | null;
  /** Behind `alias:` or `heir:`: which other names count besides the one typed. */
  names: "alias" | "heir" | null;
};

/** True where the article's outlet is this host or below it: `cand.com.vn` takes in `antg.cand.com.vn`. */
export type SourceTerm = Span & {
  kind: "source";
  host: string;
};

/** AND. `parseQuery` guarantees at least one child that is not a `Not`. */
type All = Span & {
  kind: "all";
  children: readonly Node[];
};

/** OR. No child is a `Not`. */
type Any = Span & {
  kind: "any";
  children: readonly Node[];
};

type Not = Span & {
  kind: "not";
  child: Node;
};

/** Words that follow each other, in this order, with at most `slop` other words among them. */
export type Phrase = {
  /** Which keys are compared: `exact` where the person typed a diacritic, else `fold`. */
  key: keyof Keys;
  words: readonly QueryWord[];
  slop: number;
  /** Whether the last word is only the beginning of one. */
  prefix: boolean;
  /**
   * Whether nothing at all may stand between the words: `"covid19"` in quotes is a name, and not Covid-19.
   */
  glued?: boolean;
  /** The phrase counts only in articles since this moment (ISO 8601, UTC): the name of an heir. */
  since?: string;
};

/** A word of a phrase. With a sign (`_++`, `#_`), only the word that has the same one is meant. */
export type QueryWord = Keys & { sign?: string };

export type Span = {
  start: number;
  end: number;
};

/** Every term of the tree in the order typed, and whether it stands under a NOT. */
export function termsOf(node: Node, negated = false): { term: Term | SourceTerm; negated: boolean }[] {
  if (node.kind === "not") return termsOf(node.child, !negated);
  if (node.kind === "all" || node.kind === "any")
    return node.children.flatMap((child) => termsOf(child, negated));
  return [{ term: node, negated }];
}

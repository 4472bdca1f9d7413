import type { Keys } from "../../text/keys.ts";
import type { NameRest } from "../../text/signs.ts";
import type { TextField } from "./fields.ts";

/** The tree of a query, made by `parseQuery`. Positions are UTF-16 units of the text that was typed. */
export type Query = {
  text: string;
  root: Node;
};

export type Node = Term | SourceTerm | All | Any | Not;

/**
 * True where any of the phrases occurs in any of the fields. The phrases are what was typed, its other
 * spellings, and the names that `alias:` or `heir:` adds.
 */
export type Term = Span & {
  kind: "term";
  fields: readonly TextField[];
  phrases: readonly [Phrase, ...Phrase[]];
  /** Typed as plain words, without quotes, field or sign. */
  bare: boolean;
  /**
   * After `alias:`, the key of the name. The anchors follow it to all names of the same thing, as the groups
   * are at that time.
   */
  alias: string | null;
  /** After `alias:` or `heir:`: which names count besides the one that was typed. */
  names: "alias" | "heir" | null;
};

/**
 * True where the article's outlet is this host or a subdomain of it: `cand.com.vn` includes
 * `antg.cand.com.vn`.
 */
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

/** Words that follow each other in this order, with at most `slop` other words between them. */
export type Phrase = {
  /** Which keys are compared: `exact` where a diacritic was typed, else `fold`. */
  key: keyof Keys;
  words: readonly QueryWord[];
  slop: number;
  /** Whether the last word is only the beginning of a word. */
  prefix: boolean;
  /**
   * Whether nothing at all may be between the words: `"covid19"` in quotes is a name, and does not find
   * Covid-19.
   */
  glued?: boolean;
  /** The phrase counts only in articles since this moment (ISO 8601, UTC), as the name of an heir does. */
  since?: string;
};

/** A word of a phrase. With a sign (`_++`, `#_`) it means only the word with the same sign. */
export type QueryWord = Keys & {
  sign?: string;
  /** Of a word of `@name` or `#tag`: what follows it in that name. */
  rest?: NameRest | undefined;
};

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

/**
 * The same query, each term of which is only looked for in those of its fields that are among these. A term
 * that has none of them stays as it is, and so does what stands under a NOT.
 */
export function narrowTo({ text, root }: Query, fields: readonly TextField[]): Query {
  const narrow = (node: Node): Node => {
    if (node.kind === "all" || node.kind === "any") return { ...node, children: node.children.map(narrow) };
    if (node.kind !== "term") return node;
    const left = node.fields.filter((field) => fields.includes(field));
    return left.length === 0 ? node : { ...node, fields: left };
  };
  return { text, root: narrow(root) };
}

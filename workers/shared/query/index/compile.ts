import { ESCAPE } from "../../text/escape.ts";
import type { Keys } from "../../text/keys.ts";
import { signedKey } from "../../text/tokens.ts";
import { type Node, type Phrase, type Query, type QueryWord, type Term, termsOf } from "../language/tree.ts";
import { columnOf, hostToken } from "./columns.ts";

export type Compiled = {
  /**
   * The right side of `articles_index match ?`. Every word in it is one of our keys in quotes, so nothing can
   * be injected.
   */
  match: string;
  /** Whether the rows found are only candidates, each to be confirmed by `matchQuery`. */
  confirm: boolean;
};

/**
 * The query for SQLite's FTS5. FTS5 can express the whole language exactly, except for the order of a loose
 * phrase (`"…"~2`); there the expression finds too much, never too little.
 */
export function compileQuery({ root }: Query): Compiled {
  const confirm = termsOf(root).some(({ term }) => term.kind === "term" && isInexact(term));
  return { match: compile(root, "superset"), confirm };
}

/**
 * Whether an inexact expression may find too much (`superset`) or too little (`subset`). NOT swaps them:
 * excluding too much would lose articles, so under NOT only certain matches are excluded.
 */
type Bound = "superset" | "subset";

function compile(node: Node, bound: Bound): string {
  switch (node.kind) {
    case "source":
      return `source : "${hostToken(node.host)}"`;
    case "term":
      return compileTerm(node, bound);
    case "any":
      return `(${node.children.map((child) => compile(child, bound)).join(" OR ")})`;
    case "all":
      return compileAll(node.children, bound);
    case "not":
      throw new Error("NOT outside of an AND: parseQuery never returns such a tree");
  }
}

/** FTS5's NOT has two operands: everything that is wanted, and any of what is not. */
function compileAll(children: readonly Node[], bound: Bound): string {
  const opposite = bound === "superset" ? "subset" : "superset";
  const wanted = children.filter((child) => child.kind !== "not").map((child) => compile(child, bound));
  const unwanted = children.flatMap((child) =>
    child.kind === "not" ? [compile(child.child, opposite)] : [],
  );
  const all = `(${wanted.join(" AND ")})`;
  return unwanted.length === 0 ? all : `(${all} NOT (${unwanted.join(" OR ")}))`;
}

/** One column filter for the phrases of each kind of key. */
function compileTerm(term: Term, bound: Bound): string {
  const parts = (["exact", "fold"] as const).flatMap((key) => {
    const phrases = term.phrases.filter((phrase) => phrase.key === key);
    if (phrases.length === 0) return [];
    const columns = term.fields.map((field) => columnOf(field, key)).join(" ");
    return [`{${columns}} : (${phrases.map((phrase) => compilePhrase(phrase, bound)).join(" OR ")})`];
  });
  return `(${parts.join(" OR ")})`;
}

/**
 * NEAR counts the words between the first and the last, in any order, so it finds a superset; the strict
 * phrase is a subset. The index holds a word with its sign (`c++`) after the field's other words, so a phrase
 * with such a word needs confirmation.
 */
function compilePhrase(phrase: Phrase, bound: Bound): string {
  const star = phrase.prefix ? "*" : "";
  if (phrase.since !== undefined && bound === "subset") return NOTHING;
  if ((isSignedPhrase(phrase) || isOfName(phrase) || phrase.glued) && bound === "subset") return NOTHING;
  const [first, ...others] = phrase.words.map((word) => signedOf(word, phrase.key));
  if (others.length === 0) return `"${first}"${star}`;

  const words = phrase.words.map((word) => word[phrase.key]);
  const isStrict = !isLoosePhrase(phrase) || bound === "subset";
  const whole = isStrict
    ? `"${words.join(" ")}"${star}`
    : `NEAR(${words.map((word) => `"${word}"`).join(" ")}${star}, ${words.length - 2 + phrase.slop})`;
  const signed = phrase.words
    .slice(0, phrase.prefix ? -1 : undefined)
    .filter(({ sign }) => sign !== undefined);
  if (signed.length === 0) return whole;
  return `(${[whole, ...signed.map((word) => `"${signedOf(word, phrase.key)}"`)].join(" AND ")})`;
}

/** A word that is in no article's index row. */
const NOTHING = `"${ESCAPE.repeat(3)}"`;

function signedOf(word: QueryWord, key: keyof Keys): string {
  return signedKey(word[key], word.sign ?? "");
}

/** Whether the index may find too much for this term: it knows neither gaps nor dates. */
function isInexact(term: Term): boolean {
  return term.phrases.some(
    (phrase) =>
      isLoosePhrase(phrase) ||
      isSignedPhrase(phrase) ||
      isOfName(phrase) ||
      phrase.glued === true ||
      phrase.since !== undefined,
  );
}

function isLoosePhrase(phrase: Phrase): boolean {
  return phrase.slop > 0 && phrase.words.length > 1;
}

/** The index does not know where `@name` ends. */
function isOfName({ words }: Phrase): boolean {
  return words.some(({ rest }) => rest !== undefined);
}

/** Words apart may have other signs in the index; a beginning may be that of a word with one more. */
function isSignedPhrase({ words, prefix }: Phrase): boolean {
  return (words.length > 1 || prefix) && words.some(({ sign }) => sign !== undefined);
}

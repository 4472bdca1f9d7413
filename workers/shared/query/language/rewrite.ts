import { withSign } from "../../text/signs.ts";
import { type Token, tokenize } from "../../text/tokens.ts";
import { type Query, termsOf } from "./tree.ts";

/** The words of each phrase of a query, with their spans in its text. None of a host or of a beginning. */
export function typedPhrases({ text, root }: Query): Token[][] {
  return termsOf(root).flatMap(({ term }) => {
    if (term.kind === "source" || term.phrases[0].prefix) return [];
    const typed = text.slice(term.start, term.end);
    const from = term.start + (SIGNS_AND_FIELDS.exec(typed)?.[0].length ?? 0);
    const words = tokenize(text.slice(from, term.end));
    return [words.map((word) => ({ ...word, start: from + word.start, end: from + word.end }))];
  });
}

/** What may stand before a term and is no word of it. */
const SIGNS_AND_FIELDS = /^(?:[+-]|[A-Za-z]+: *)*/;

/** One word for another, at its span. */
export type Replacement = { start: number; end: number; by: string };

/** The text with some of its words replaced, each written with the capitals of the one it replaces. */
export function replaceWords(text: string, replacements: readonly Replacement[]): string {
  let rewritten = "";
  let at = 0;
  for (const { start, end, by } of replacements.toSorted((a, b) => a.start - b.start)) {
    rewritten += text.slice(at, start) + likeTyped(by, text.slice(start, end));
    at = end;
  }
  return rewritten + text.slice(at);
}

/** A word of a text as it is typed in a query: with its sign, in quotes where it would be an operator. */
export function typeWord(text: string, { start, end, sign }: Token): string {
  const word = withSign(text.slice(start, end), sign);
  return /^(AND|OR|NOT)$/.test(word) ? `"${word}"` : word;
}

function likeTyped(word: string, typed: string): string {
  const [first = "", ...rest] = word;
  if (typed.length > 1 && typed === typed.toUpperCase()) return word.toUpperCase();
  return typed.charAt(0) === typed.charAt(0).toLowerCase() ? word : first.toUpperCase() + rest.join("");
}

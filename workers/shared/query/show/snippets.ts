import type { TextField } from "../language/fields.ts";
import type { Query, Span } from "../language/tree.ts";
import { type ArticleText, type PreparedDocument, prepareParagraphs } from "../match/document.ts";
import { type Highlight, highlightQuery } from "./highlight.ts";
import { likelyParagraphs, type MayHold } from "./likely-paragraphs.ts";

/** A piece of an article with what was found in it. Ranges count in `text`, where `…` marks a cut. */
export type Snippet = {
  field: TextField;
  text: string;
  ranges: [start: number, end: number][];
};

/**
 * At most three pieces around what the query found, title and lead first. Empty where the query asks only for
 * a source.
 */
export function snippetsOf(query: Query, document: PreparedDocument): Snippet[] {
  const snippets: Snippet[] = [];
  const highlights = highlightQuery(query, document);
  let shown: Highlight = { field: "title", start: 0, end: 0 };
  for (const highlight of highlights) {
    const { field } = highlight;
    if (shown.field !== field) shown = { field, start: 0, end: 0 };
    if (highlight.end <= shown.end) continue;
    if (snippets.length === SNIPPETS_MAX) break;

    const text = document.texts[field];
    shown = { field, ...windowAround(highlight, text, shown.end) };
    snippets.push(cut(text, shown, highlights));
  }
  return snippets;
}

/**
 * Finds the same in articles of which no more is split into words than that takes: most of an article has
 * nothing of a query.
 */
export function snippetFinder(query: Query): (article: ArticleText) => Snippet[] {
  const mayHold = likelyParagraphs(query);
  return (article) => {
    let left = SNIPPETS_MAX;
    const firstOnes: MayHold = (field, paragraph) => {
      if (left < 0 || !mayHold(field, paragraph)) return false;
      left -= 1;
      return left >= 0;
    };
    const snippets = snippetsOf(query, prepareParagraphs(article, firstOnes));
    const isAll = left >= 0 || snippets.length === SNIPPETS_MAX;
    return isAll ? snippets : snippetsOf(query, prepareParagraphs(article, mayHold));
  };
}

const SNIPPETS_MAX = 3;
const SNIPPET_LENGTH_MAX = 220;
/** The share of a snippet's length that may precede what was found. */
const BEFORE_SHARE = 0.35;

/**
 * The rest of the paragraph after `shown` if it is short; otherwise as much of it as fits, cut between words
 * and never inside a phrase.
 */
function windowAround(highlight: Span, text: string, shown: number): Span {
  const paragraph = paragraphAround(highlight, text);
  const left = shown <= paragraph.start ? paragraph.start : nextWord(text, shown, highlight.start);
  if (paragraph.end - left <= SNIPPET_LENGTH_MAX) return { start: left, end: paragraph.end };

  const room = Math.max(0, SNIPPET_LENGTH_MAX - (highlight.end - highlight.start));
  const early = highlight.start - Math.floor(room * BEFORE_SHARE);
  const wanted = Math.min(early, paragraph.end - SNIPPET_LENGTH_MAX);
  const start = wanted <= left ? left : nextWord(text, wanted, highlight.start);
  const end = Math.max(highlight.end, start + SNIPPET_LENGTH_MAX);
  return { start, end: end >= paragraph.end ? paragraph.end : wordBefore(text, end, highlight.end) };
}

function paragraphAround({ start, end }: Span, text: string): Span {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const next = text.indexOf("\n", end);
  return { start: from, end: next === -1 ? text.length : next };
}

/** The first beginning of a word from here on; `latest` is one, so the search ends there. */
function nextWord(text: string, from: number, latest: number): number {
  for (let at = from; at < latest; at++) {
    if (SPACE.test(text.charAt(at - 1)) && !SPACE.test(text.charAt(at))) return at;
  }
  return latest;
}

/** The last end of a word up to here; `earliest` is one, so the search ends there. */
function wordBefore(text: string, from: number, earliest: number): number {
  for (let at = from; at > earliest; at--) {
    if (SPACE.test(text.charAt(at)) && !SPACE.test(text.charAt(at - 1))) return at;
  }
  return earliest;
}

const SPACE = /\s/;

function cut(text: string, window: Highlight, highlights: readonly Highlight[]): Snippet {
  const paragraph = paragraphAround(window, text);
  const opening = window.start > paragraph.start ? "…" : "";
  const closing = window.end < paragraph.end ? "…" : "";
  const shift = opening.length - window.start;
  const inside = highlights.filter(
    ({ field, start, end }) => field === window.field && start >= window.start && end <= window.end,
  );
  return {
    field: window.field,
    text: opening + text.slice(window.start, window.end) + closing,
    ranges: inside.map(({ start, end }) => [start + shift, end + shift]),
  };
}

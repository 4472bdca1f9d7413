import { type TextField, textFields } from "../language/fields.ts";
import { type Query, type Span, termsOf } from "../language/tree.ts";
import type { PreparedDocument } from "../match/document.ts";
import { occurrencesOf } from "../match/occurrences.ts";

/**
 * A place in an article's own text, in UTF-16 units. For `caption` and `author` it counts in all of them
 * joined by a blank line.
 */
export type Highlight = Span & {
  field: TextField;
};

/**
 * What the query found in an article, in reading order; adjacent and overlapping places are merged. Terms
 * under NOT are not shown. It also works for an article that does not match, and then shows the terms that
 * are there.
 *
 * @example highlightQuery(parseQuery("an ninh").value, prepareArticle({ title: "An ninh" })) // [{ field: "title", start: 0, end: 7 }]
 */
export function highlightQuery(query: Query, document: PreparedDocument): Highlight[] {
  const found: Highlight[] = [];
  for (const { term, negated } of termsOf(query.root)) {
    if (negated || term.kind === "source") continue;
    for (const occurrence of occurrencesOf(term, document)) {
      const field = document.fields[occurrence.first] ?? "body";
      found.push({
        field,
        start: document.starts[occurrence.first] ?? 0,
        end: document.ends[occurrence.last] ?? 0,
      });
      if (found.length === HIGHLIGHTS_MAX) return inReadingOrder(found);
    }
  }
  return inReadingOrder(found);
}

/** Enough for any reader; a one-letter prefix in a long article would give more. */
const HIGHLIGHTS_MAX = 500;

function inReadingOrder(found: Highlight[]): Highlight[] {
  return textFields.flatMap((field) => merged(found.filter((highlight) => highlight.field === field)));
}

function merged(highlights: Highlight[]): Highlight[] {
  const kept: Highlight[] = [];
  for (const highlight of highlights.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const before = kept.at(-1);
    if (before === undefined || highlight.start > before.end) kept.push({ ...highlight });
    else before.end = Math.max(before.end, highlight.end);
  }
  return kept;
}

import { type Query, termsOf } from "../language/tree.ts";
import type { PreparedDocument } from "../match/document.ts";
import { matchQuery, matchTerm } from "../match/match.ts";
import { type Highlight, highlightQuery } from "./highlight.ts";

/** Why an article matches a query, or does not. */
export type Explanation = {
  matches: boolean;
  /** Each term as it was typed. A `negated` term that is found excludes the article. */
  terms: { text: string; found: boolean; negated: boolean }[];
  highlights: Highlight[];
};

/**
 * Tries a query on an article and states for each term whether it is there.
 *
 * @example explainQuery(parseQuery("an ninh").value, prepareArticle({ title: "An ninh" })).matches // true
 */
export function explainQuery(query: Query, document: PreparedDocument): Explanation {
  const terms = termsOf(query.root).map(({ term, negated }) => ({
    text: query.text.slice(term.start, term.end),
    found: matchTerm(term, document),
    negated,
  }));
  return { matches: matchQuery(query, document), terms, highlights: highlightQuery(query, document) };
}

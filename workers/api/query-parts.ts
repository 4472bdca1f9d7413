import { type Query, termsOf } from "../shared/query/language/tree.ts";

/** Maximum parts of a query that are counted; each reads a row of the index for each article found. */
const PARTS_MAX = 12;

type QueryPart = { text: string; negated: boolean; query: Query };

/** The parts of a query, in the order typed, each as a query by itself; none of a query of a single part. */
export function partsOf(query: Query): QueryPart[] {
  const terms = termsOf(query.root);
  if (terms.length < 2) return [];
  return terms.slice(0, PARTS_MAX).map(({ term, negated }) => {
    return { text: query.text.slice(term.start, term.end), negated, query: { ...query, root: term } };
  });
}

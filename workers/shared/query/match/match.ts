import type { Node, Query, SourceTerm, Term } from "../language/tree.ts";
import type { PreparedDocument } from "./document.ts";
import { occurrencesOf } from "./occurrences.ts";

/**
 * Whether the article matches the query. Takes microseconds for a prepared document.
 *
 * @example matchQuery(parseQuery("uy vien").value, prepareArticle({ title: "Uỷ viên" })) // true
 */
export function matchQuery(query: Query, document: PreparedDocument): boolean {
  return holds(query.root, document);
}

/** Whether a single term is in the article, whatever the rest of its query says. */
export function matchTerm(term: Term | SourceTerm, document: PreparedDocument): boolean {
  if (term.kind === "source") return document.domains.includes(term.host);
  return occurrencesOf(term, document).next().done !== true;
}

function holds(node: Node, document: PreparedDocument): boolean {
  switch (node.kind) {
    case "all":
      return node.children.every((child) => holds(child, document));
    case "any":
      return node.children.some((child) => holds(child, document));
    case "not":
      return !holds(node.child, document);
    default:
      return matchTerm(node, document);
  }
}

import { ok } from "../../outcome.ts";
import { type Parsed, queryFailure } from "./failure.ts";
import { type Node, type Query, termsOf } from "./tree.ts";

/** Refuses a well-formed query that is too large, or that would find everything except for some words. */
export function checkQuery(query: Query): Parsed<Query> {
  const extra = termsOf(query.root)[TERMS_MAX]?.term;
  if (extra !== undefined) {
    return queryFailure("too-many-terms", extra.start, `a query has at most ${TERMS_MAX} terms`);
  }
  const negative = query.root.kind === "not" ? query.root : onlyNegativeIn(query.root);
  if (negative === null) return ok(query);
  const detail = "only what to leave out, and nothing to look for; add a term without NOT";
  return queryFailure("only-negative", negative.start, detail);
}

const TERMS_MAX = 100;

/** The first place that asks for nothing positive: an AND of NOTs, or a NOT as a side of an OR. */
function onlyNegativeIn(node: Node): Node | null {
  if (node.kind === "not") return onlyNegativeIn(node.child);
  if (node.kind !== "all" && node.kind !== "any") return null;

  const negatives = node.children.filter((child) => child.kind === "not");
  if (negatives.length === node.children.length) return node;
  if (node.kind === "any" && negatives[0] !== undefined) return negatives[0];
  return firstOf(node.children, onlyNegativeIn);
}

function firstOf(nodes: readonly Node[], find: (node: Node) => Node | null): Node | null {
  for (const node of nodes) {
    const found = find(node);
    if (found !== null) return found;
  }
  return null;
}

import { ok } from "../../outcome.ts";
import { type AliasGroups, type AliasTable, aliasTable } from "./aliases.ts";
import { checkQuery } from "./check.ts";
import { type Parsed, queryFailure } from "./failure.ts";
import { lex, type OperatorSign, type Sign, type TextSign } from "./lex.ts";
import { type Scope, scopeBehind, termOf } from "./term.ts";
import type { Node, Query, Span } from "./tree.ts";

export type ParseOptions = {
  /** A user's own groups of names, besides the built-in ones. */
  aliases?: AliasGroups;
};

/**
 * The tree of a query in the language of `docs/query-language.md`, or what is wrong with it and where.
 *
 * @example parseQuery("an ninh AND").ok // false
 */
export function parseQuery(typed: string, options: ParseOptions = {}): Parsed<Query> {
  if (typed.length > QUERY_LENGTH_MAX) {
    return queryFailure(
      "query-too-long",
      QUERY_LENGTH_MAX,
      `a query has at most ${QUERY_LENGTH_MAX} characters`,
    );
  }
  const signs = lex(typed);
  if (!signs.ok) return signs;
  if (signs.value.length === 0) return queryFailure("empty-query", 0, "there is no word to look for");

  const root = new Parser(signs.value, typed.length, aliasTable(options.aliases ?? [])).parse();
  return root.ok ? checkQuery({ text: typed, root: root.value }) : root;
}

const QUERY_LENGTH_MAX = 4_096;
/** FTS5 parses with a stack of 100 entries, and a level of nesting takes up to seven. */
const NESTING_MAX = 12;

/**
 * A recursive-descent parser: an OR of ANDs of single terms and groups. Two of them side by side are an AND.
 */
class Parser {
  #at = 0;
  readonly #signs: readonly Sign[];
  readonly #length: number;
  readonly #aliases: AliasTable;

  constructor(signs: readonly Sign[], length: number, aliases: AliasTable) {
    this.#signs = signs;
    this.#length = length;
    this.#aliases = aliases;
  }

  parse(): Parsed<Node> {
    const root = this.#any({ fields: null, names: null, forceExact: false }, 0);
    const rest = this.#signs[this.#at];
    return root.ok && rest !== undefined ? stray(rest) : root;
  }

  #any(scope: Scope, depth: number): Parsed<Node> {
    const children: Node[] = [];
    do {
      const child = this.#all(scope, depth);
      if (!child.ok) return child;
      children.push(child.value);
    } while (this.#take("or"));
    return ok(join("any", children));
  }

  #all(scope: Scope, depth: number): Parsed<Node> {
    const children: Node[] = [];
    do {
      const child = this.#one(scope, depth);
      if (!child.ok) return child;
      children.push(child.value);
    } while (this.#take("and") || this.#somethingBegins());
    return ok(join("all", children));
  }

  #one(scope: Scope, depth: number): Parsed<Node> {
    const sign = this.#signs[this.#at];
    if (sign === undefined) return missing(this.#length);
    if (depth > NESTING_MAX)
      return queryFailure("nested-too-deeply", sign.start, `at most ${NESTING_MAX} levels`);

    this.#at += 1;
    if (sign.kind === "word" || sign.kind === "quoted") return this.#term(sign, scope);
    if (sign.kind === "open") return this.#group(sign, scope, depth);
    if (sign.kind === "not") return negate(sign, this.#one(scope, depth + 1));
    if (sign.kind === "field") return from(sign, this.#one(scopeBehind(scope, sign.name), depth + 1));
    if (sign.kind === "force-exact") return from(sign, this.#one({ ...scope, forceExact: true }, depth + 1));
    return sign.kind === "close" && depth === 0 ? stray(sign) : missing(sign.start);
  }

  #group(open: OperatorSign, scope: Scope, depth: number): Parsed<Node> {
    const inside = this.#any(scope, depth + 1);
    if (!inside.ok || this.#take("close")) return inside;
    return queryFailure("unbalanced-parenthesis", open.start, "this parenthesis is never closed");
  }

  /** Bare words side by side are one phrase. A host is one word. */
  #term(first: TextSign, scope: Scope): Parsed<Node> {
    const signs: [TextSign, ...TextSign[]] = [first];
    let next = this.#signs[this.#at];
    while (first.kind === "word" && next?.kind === "word" && scope.fields !== "source") {
      signs.push(next);
      this.#at += 1;
      next = this.#signs[this.#at];
    }
    return termOf(signs, scope, this.#aliases);
  }

  #take(kind: OperatorSign["kind"]): boolean {
    if (this.#signs[this.#at]?.kind !== kind) return false;
    this.#at += 1;
    return true;
  }

  #somethingBegins(): boolean {
    const next = this.#signs[this.#at];
    return next !== undefined && next.kind !== "close" && next.kind !== "or";
  }
}

function join(kind: "all" | "any", nodes: readonly Node[]): Node {
  const children = nodes.flatMap((node) => (node.kind === kind ? node.children : [node]));
  const [first] = children;
  if (first !== undefined && children.length === 1) return first;
  return { kind, children, start: first?.start ?? 0, end: children.at(-1)?.end ?? 0 };
}

/** The node, with its span extended to the operator before it. */
function from({ start }: Span, node: Parsed<Node>): Parsed<Node> {
  return node.ok ? ok({ ...node.value, start }) : node;
}

/** NOT of NOT cancels out. */
function negate({ start }: Span, node: Parsed<Node>): Parsed<Node> {
  if (!node.ok) return node;
  const child = node.value;
  return ok(child.kind === "not" ? { ...child.child, start } : { kind: "not", child, start, end: child.end });
}

function missing(position: number): Parsed<Node> {
  return queryFailure("missing-term", position, "a term is missing here");
}

function stray(sign: Sign): Parsed<Node> {
  return queryFailure("unbalanced-parenthesis", sign.start, "this parenthesis closes none");
}

import type { Db } from "../shared/db.ts";
import { ok } from "../shared/outcome.ts";
import type { Parsed } from "../shared/query/language/failure.ts";
import { parseQuery } from "../shared/query/language/parse.ts";
import type { Query } from "../shared/query/language/tree.ts";
import type { Search } from "../shared/store/articles/search.ts";
import { readQuery } from "./read-query.ts";

/** What a caller may ask of articles, apart from the page. An absent field does not limit. */
export type Asked = {
  q?: string | undefined;
  author?: string | undefined;
  section?: string | undefined;
  source?: number | undefined;
  story?: number | undefined;
  from?: string | undefined;
  to?: string | undefined;
};

export type Filter = Pick<Search, "query" | "sourceId" | "storyId" | "section" | "from" | "to"> & {
  /** What was typed as `q` alone: warnings and suggestions are about this text. */
  typed: Query | null;
};

/** The caller's request in the form that the store takes, or what is wrong with the query or the author. */
export async function readFilter(db: Db, asked: Asked): Promise<Parsed<Filter>> {
  const {
    q,
    author,
    section = null,
    source: sourceId = null,
    story: storyId = null,
    from = null,
    to = null,
  } = asked;
  const typed = q === undefined ? ok(null) : await readQuery(db, q);
  if (!typed.ok) return typed;
  const byline = author === undefined ? ok(null) : parseQuery(`author:"${author.replaceAll('"', " ")}"`);
  if (!byline.ok) return byline;
  return ok({
    query: both(typed.value, byline.value),
    typed: typed.value,
    section,
    sourceId,
    storyId,
    from,
    to,
  });
}

function both(one: Query | null, other: Query | null): Query | null {
  if (one === null || other === null) return one ?? other;
  const span = { start: 0, end: one.text.length };
  return { text: one.text, root: { kind: "all", ...span, children: [one.root, other.root] } };
}

import { existsSync, readFileSync } from "node:fs";
import type { AliasGroups } from "../../workers/shared/query/language/aliases.ts";
import { parseQuery } from "../../workers/shared/query/language/parse.ts";
import type { Query } from "../../workers/shared/query/language/tree.ts";
import { warningsOf } from "../../workers/shared/query/language/warnings.ts";
import type { ArticleText } from "../../workers/shared/query/match/document.ts";

/** The tree of a query that a test knows to be right. */
export function queryOf(typed: string, aliases: AliasGroups = []): Query {
  const parsed = parseQuery(typed, { aliases });
  if (!parsed.ok) throw new Error(`${parsed.reason} at ${parsed.position} in ${typed}`);
  return parsed.value;
}

const outlets = ["cand.com.vn", "antg.cand.com.vn", "tin.vn", "songda.vn", "baonuidoi.com.vn", "tdcg.vn"];

/** Where a query probably means something else, why, and what was probably meant. */
export function warned(typed: string) {
  return warningsOf(queryOf(typed), { outlets }).map(
    ({ position, reason, suggestion }) => [position, reason, suggestion] as const,
  );
}

/** An article of nothing but what the test is about. */
export function articleOf(parts: Partial<ArticleText>): ArticleText {
  return { title: null, lead: null, body: null, captions: [], authors: [], outlet: null, ...parts };
}

/**
 * A file of the material that this project was measured with: five real articles, 315 queries on them, all
 * syllables. The articles are their newspapers', so none of it is in the repository; null where it is not at
 * hand.
 */
export function material(path: string): string | null {
  const file = new URL(`../../../shared/${path}`, import.meta.url);
  return existsSync(file) ? readFileSync(file, "utf8") : null;
}

import type { Db } from "../shared/db.ts";
import { hostOf } from "../shared/query/language/host.ts";
import { parseQuery } from "../shared/query/language/parse.ts";
import { type Query, termsOf } from "../shared/query/language/tree.ts";
import { type Warning, warningsOf } from "../shared/query/language/warnings.ts";
import { otherReadings } from "../shared/store/articles/readings.ts";
import { listSources } from "../shared/store/sources.ts";

/** How many of the newest sources may be proposed by their hosts. */
const NEWEST = { before: null, limit: 500 };

/**
 * The parts of a query that probably mean something else than was typed, judged by its text and by the
 * archive. Of a query of one term that finds something, the archive has what was typed.
 */
export async function queryWarnings(db: Db, query: Query, isFound = false): Promise<Warning[]> {
  const outlets = namesNoHost(query)
    ? (await listSources(db, NEWEST)).flatMap(({ url }) => hostOf(url) ?? [])
    : [];
  const isAsTyped = isFound && query.root.kind === "term";
  const readings = isAsTyped ? [] : await otherReadings(db, query);
  return [...warningsOf(query, { outlets: [...new Set(outlets)] }), ...readings];
}

/** The same for a stored query, judged by its text alone. */
export function storedQueryWarnings(text: string): Warning[] {
  const query = parseQuery(text);
  return query.ok ? warningsOf(query.value) : [];
}

function namesNoHost({ root }: Query): boolean {
  return termsOf(root).some(({ term }) => term.kind === "source" && !term.host.includes("."));
}

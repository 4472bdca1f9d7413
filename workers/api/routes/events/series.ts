import type { z } from "zod";
import { writeCursor } from "../../../shared/contract/cursor.ts";
import type { eventListInput, eventListView } from "../../../shared/contract/event.ts";
import type { Db } from "../../../shared/db.ts";
import { parseQuery } from "../../../shared/query/language/parse.ts";
import type { Query } from "../../../shared/query/language/tree.ts";
import { findEventArticles } from "../../../shared/store/articles/by-event.ts";
import { tokenize } from "../../../shared/text/tokens.ts";
import { editionsOf } from "./editions.ts";

/**
 * One page of an event's editions that the stored articles mention, the newest first. An edition has no row,
 * so the cursor is a place in that list: when a further edition becomes known in between, the others move
 * down and the last one of a page may appear again.
 */
export async function series(
  db: Db,
  { name, limit, cursor = 0 }: z.output<typeof eventListInput>,
): Promise<z.input<typeof eventListView>> {
  const query = queryFor(name);
  const editions = editionsOf(await findEventArticles(db, query), query);
  const end = cursor + limit;
  return {
    data: editions.slice(cursor, end),
    next: end < editions.length ? writeCursor("events", [end]) : null,
  };
}

/**
 * All words of the name in one event, in any order: `Việt Nam - Lào` also finds `Lào - Việt Nam`. As in a
 * phrase, one diacritic makes all words exact.
 */
function queryFor(name: string): Query {
  const tokens = tokenize(name);
  const sign = tokens.some(({ exact, fold }) => exact !== fold) ? "+" : "";
  const words = new Set(tokens.map(({ start, end }) => `${sign}"${name.slice(start, end)}"`));
  const query = parseQuery(`event:(${[...words].join(" AND ")})`);
  if (!query.ok) throw new Error(`the words of an event's name are no query: ${query.reason}`);
  return query.value;
}

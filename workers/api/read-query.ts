import type { Db } from "../shared/db.ts";
import { mayAskForAlias } from "../shared/query/language/aliases.ts";
import type { Parsed } from "../shared/query/language/failure.ts";
import { parseQuery } from "../shared/query/language/parse.ts";
import type { Query } from "../shared/query/language/tree.ts";
import { aliasGroups } from "../shared/store/subscriptions/aliases.ts";

/** The tree of a caller's query. Users' own aliases are read only where the query may ask for them. */
export async function readQuery(db: Db, text: string): Promise<Parsed<Query>> {
  return parseQuery(text, mayAskForAlias(text) ? { aliases: await aliasGroups(db) } : {});
}

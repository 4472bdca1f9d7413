import { asc, desc, eq, lt, sql } from "drizzle-orm";
import type { Db } from "../../db.ts";
import { type AliasGroups, groupKey } from "../../query/language/aliases.ts";
import { isoAt, type Run } from "../../run.ts";
import { aliases } from "../../schema/subscriptions.ts";
import { insertIf } from "../sql/insert-if.ts";

export type Alias = typeof aliases.$inferSelect;

/** Maximum groups: all of them are read whenever articles are matched. */
const ALIASES_MAX = 200;

/**
 * Creates a group of names for one thing; `isNew` is false where it exists already. Null where the maximum is
 * reached.
 */
export async function createAlias(
  run: Run,
  words: string[],
): Promise<{ alias: Alias; isNew: boolean } | null> {
  const row = { id: run.newId(), words, createdAt: isoAt(run.now()), key: groupKey(words) };
  const hasRoom = sql`(select count(*) from aliases) < ${ALIASES_MAX}`;
  const [, [alias]] = await run.db.batch([
    insertIf(run.db, aliases, row, hasRoom).onConflictDoNothing({ target: aliases.key }),
    run.db.select().from(aliases).where(eq(aliases.key, row.key)),
  ]);
  return alias === undefined ? null : { alias, isNew: alias.id === row.id };
}

/** Newest first, from below the id `before`. */
export function listAliases(
  db: Db,
  { before, limit }: { before: number | null; limit: number },
): Promise<Alias[]> {
  const older = before === null ? undefined : lt(aliases.id, before);
  return db.select().from(aliases).where(older).orderBy(desc(aliases.id)).limit(limit);
}

/** Null for an unknown id. */
export async function findAlias(db: Db, id: number): Promise<Alias | null> {
  const [alias] = await db.select().from(aliases).where(eq(aliases.id, id));
  return alias ?? null;
}

/** False for an unknown id. */
export async function deleteAlias(db: Db, id: number): Promise<boolean> {
  const gone = await db.delete(aliases).where(eq(aliases.id, id)).returning({ id: aliases.id });
  return gone.length > 0;
}

/** All groups that users made, in the form that `parseQuery` and `anchorsIn` take. */
export async function aliasGroups(db: Db): Promise<AliasGroups> {
  const rows = await db.select({ words: aliases.words }).from(aliases).orderBy(asc(aliases.id));
  return rows.map(({ words }) => words);
}

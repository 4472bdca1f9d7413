import { desc, eq, lt, sql } from "drizzle-orm";
import type { Db } from "../db.ts";
import { isoAt, type Run } from "../run.ts";
import { tokens } from "../schema/tokens.ts";
import { insertIf } from "./sql/insert-if.ts";

export type StoredToken = typeof tokens.$inferSelect;
export type NewToken = Pick<StoredToken, "name" | "digest" | "scopes" | "rateLimit" | "expiresAt">;

const TOKENS_MAX = 1_000;
/** Milliseconds after which `last_used_at` is written again. */
const USE_NOTED_MS = 600_000;

/** Stores a new token by its digest. Null where the maximum is reached. */
export async function createToken(run: Run, token: NewToken): Promise<StoredToken | null> {
  const row: StoredToken = { ...token, id: run.newId(), lastUsedAt: null, createdAt: isoAt(run.now()) };
  const hasRoom = sql`(select count(*) from tokens) < ${TOKENS_MAX}`;
  const [made] = await insertIf(run.db, tokens, row, hasRoom).returning();
  return made ?? null;
}

/** Newest first, from below the id `before`. */
export function listTokens(
  db: Db,
  { before, limit }: { before: number | null; limit: number },
): Promise<StoredToken[]> {
  const older = before === null ? undefined : lt(tokens.id, before);
  return db.select().from(tokens).where(older).orderBy(desc(tokens.id)).limit(limit);
}

/** Null for an unknown or deleted token. Reads one row. */
export async function findTokenByDigest(db: Db, digest: string): Promise<StoredToken | null> {
  const [token] = await db.select().from(tokens).where(eq(tokens.digest, digest));
  return token ?? null;
}

/** Null for an unknown id. */
export async function findToken(db: Db, id: number): Promise<StoredToken | null> {
  const [token] = await db.select().from(tokens).where(eq(tokens.id, id));
  return token ?? null;
}

/** Records that a token was used, unless that is recorded already to within ten minutes. */
export async function noteTokenUse(run: Run, { id, lastUsedAt }: StoredToken): Promise<void> {
  const nowMs = run.now();
  if (lastUsedAt !== null && nowMs - Date.parse(lastUsedAt) < USE_NOTED_MS) return;
  await run.db
    .update(tokens)
    .set({ lastUsedAt: isoAt(nowMs) })
    .where(eq(tokens.id, id));
}

/** Deletes a token: from now on requests with it are refused. False for an unknown id. */
export async function deleteToken(db: Db, id: number): Promise<boolean> {
  const gone = await db.delete(tokens).where(eq(tokens.id, id)).returning({ id: tokens.id });
  return gone.length > 0;
}

import { and, eq, isNull, lt, sql } from "drizzle-orm";
import type { Db } from "../db.ts";
import { isoAt, type Run } from "../run.ts";
import { sessions } from "../schema/sessions.ts";

/** The owner of a session: the id of the token of the sign-in, null for the admin token. */
export type SessionOwner = { tokenId: number | null };

/** Stores a session of the web page by the digest of its id, and deletes expired ones. */
export async function startSession(
  run: Run,
  { digest, tokenId, lifetimeSeconds }: SessionOwner & { digest: string; lifetimeSeconds: number },
): Promise<void> {
  const now = isoAt(run.now());
  const expiresAt = isoAt(run.now() + lifetimeSeconds * 1_000);
  await run.db.batch([
    run.db.delete(sessions).where(lt(sessions.expiresAt, now)),
    run.db.insert(sessions).values({ digest, tokenId, createdAt: now, expiresAt }),
  ]);
}

/**
 * Null for a session that was never started, has expired or was ended; one with a damaged time has expired.
 * Reads one row.
 */
export async function findSession(run: Run, digest: string): Promise<SessionOwner | null> {
  const isAhead = sql`julianday(${sessions.expiresAt}) > julianday(${isoAt(run.now())})`;
  const isLive = and(eq(sessions.digest, digest), isAhead);
  const [found] = await run.db.select({ tokenId: sessions.tokenId }).from(sessions).where(isLive);
  return found ?? null;
}

export async function endSession(db: Db, digest: string): Promise<void> {
  await db.delete(sessions).where(eq(sessions.digest, digest));
}

/** Ends every session of one token. */
export async function endSessionsOf(db: Db, { tokenId }: SessionOwner): Promise<void> {
  await db
    .delete(sessions)
    .where(tokenId === null ? isNull(sessions.tokenId) : eq(sessions.tokenId, tokenId));
}

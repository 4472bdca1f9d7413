import { weaknessOf } from "../../shared/admin-token.ts";
import type { TokenScope } from "../../shared/contract/token.ts";
import { fail, type Outcome, ok } from "../../shared/outcome.ts";
import { findToken, findTokenByDigest, noteTokenUse, type StoredToken } from "../../shared/store/tokens.ts";
import type { Api } from "../api.ts";
import { digestOf, isWhole, looksMinted } from "./token.ts";

/** Who sends a request, and what it may do. */
export type Caller = {
  /** Null for the admin token of the environment. */
  tokenId: number | null;
  name: string;
  scopes: readonly TokenScope[];
  /** Requests per minute. */
  rateLimit: number;
};

export type TokenRefusal = "misspelt" | "unknown" | "expired" | "weak";

type World = Pick<Api, "run" | "adminToken">;

/** The operator's own token, which several programs may share. Its limit only stops a loop that ran wild. */
const ADMIN_RATE_LIMIT = 60_000;

/**
 * The caller that this token belongs to, or why the token is refused. Reads at most one row, and writes one
 * at most every ten minutes.
 */
export async function authenticate(
  { run, adminToken }: World,
  token: string,
): Promise<Outcome<Caller, TokenRefusal>> {
  if (await isToken(token, adminToken)) return adminCaller(token);
  if (!looksMinted(token)) return fail("unknown");
  if (!isWhole(token)) return fail("misspelt");
  const kept = await findTokenByDigest(run.db, await digestOf(token));
  if (kept === null) return fail("unknown");
  if (isExpired(kept, run.now())) return fail("expired", kept.expiresAt ?? "");
  await noteTokenUse(run, kept);
  return ok(callerWith(kept));
}

/**
 * The caller that once showed the token with this id (null: the admin token). Null where the token has
 * expired or was deleted since.
 */
export async function findCaller({ run }: World, tokenId: number | null): Promise<Caller | null> {
  if (tokenId === null) return ADMIN;
  const kept = await findToken(run.db, tokenId);
  return kept === null || isExpired(kept, run.now()) ? null : callerWith(kept);
}

/**
 * Whether the caller has this scope: `admin` includes `write`, which includes `read`, which includes `feed`.
 */
export function mayDo({ scopes }: Caller, needed: TokenScope): boolean {
  return scopes.some((scope) => RANK[scope] >= RANK[needed]);
}

const RANK: Record<TokenScope, number> = { feed: 0, read: 1, write: 2, admin: 3 };

const ADMIN: Caller = { tokenId: null, name: "admin", scopes: ["admin"], rateLimit: ADMIN_RATE_LIMIT };

function adminCaller(token: string): Outcome<Caller, TokenRefusal> {
  const weakness = weaknessOf(token);
  return weakness === null ? ok(ADMIN) : fail("weak", weakness);
}

function callerWith({ id, name, scopes, rateLimit }: StoredToken): Caller {
  return { tokenId: id, name, scopes, rateLimit };
}

/** A damaged time counts as past: the token opens nothing. */
function isExpired({ expiresAt }: StoredToken, nowMs: number): boolean {
  return expiresAt !== null && !(Date.parse(expiresAt) >= nowMs);
}

/** Compares two digests of equal length in constant time. */
export async function isToken(given: string, expected: string | undefined): Promise<boolean> {
  if (expected === undefined || expected === "") return false;
  const [left, right] = await Promise.all([digest(given), digest(expected)]);
  return left.reduce((difference, byte, index) => difference | (byte ^ (right[index] ?? 0)), 0) === 0;
}

async function digest(text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
}

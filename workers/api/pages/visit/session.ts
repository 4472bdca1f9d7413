import type { Context } from "hono";
import { deleteCookie, getSignedCookie, setSignedCookie } from "hono/cookie";
import type { Run } from "../../../shared/run.ts";
import { endSession, endSessionsOf, findSession, startSession } from "../../../shared/store/sessions.ts";
import type { Api } from "../../api.ts";
import { type Caller, findCaller } from "../../http/authenticate.ts";

const COOKIE = "baodong_session";
const LIFETIME_SECONDS = 14 * 86_400;
const ID_BYTES = 32;

/**
 * Who is signed in: the session's id, the token of its forms, and the caller in whose name the api is asked.
 */
export type Session = { id: string; csrf: string; caller: Caller };

/**
 * The keys that sign cookies and forms. They are derived from the admin token, so that a new one ends every
 * session.
 */
type SessionKeys = { cookie: string; form: string };

async function sessionKeys(api: Pick<Api, "adminToken">): Promise<SessionKeys> {
  const known = derived.get(api);
  if (known !== undefined) return known;
  const key = `page ${api.adminToken ?? ""}`;
  const keys = { cookie: await signature(key, "session cookie"), form: await signature(key, "form") };
  derived.set(api, keys);
  return keys;
}

/** An isolate's keys stay the same: they are derived once, not for each request. */
const derived = new WeakMap<object, SessionKeys>();

/**
 * The session of the cookie. Null without a cookie, for one that is forged, expired or signed out, and if its
 * token is gone.
 */
export async function readSession(c: Context, api: Api): Promise<Session | null> {
  const keys = await sessionKeys(api);
  const id = await getSignedCookie(c, keys.cookie, COOKIE);
  if (!id) return null;
  const owner = await findSession(api.run, await digestOf(id));
  const caller = owner === null ? null : await findCaller(api, owner.tokenId);
  return caller === null ? null : { id, caller, csrf: await signature(keys.form, id) };
}

export async function signIn(c: Context, api: Api, { tokenId }: Caller): Promise<void> {
  const { run } = api;
  const keys = await sessionKeys(api);
  const id = base64Url(crypto.getRandomValues(new Uint8Array(ID_BYTES)));
  await startSession(run, { digest: await digestOf(id), tokenId, lifetimeSeconds: LIFETIME_SECONDS });
  await setSignedCookie(c, COOKIE, id, keys.cookie, { ...cookieOptions(c), maxAge: LIFETIME_SECONDS });
}

export async function signOut(c: Context, run: Run, session: Session): Promise<void> {
  await endSession(run.db, await digestOf(session.id));
  deleteCookie(c, COOKIE, cookieOptions(c));
}

/** Ends every session of the token that this one was opened with, this one included. */
export async function signOutEverywhere(c: Context, run: Run, { caller }: Session): Promise<void> {
  await endSessionsOf(run.db, caller);
  deleteCookie(c, COOKIE, cookieOptions(c));
}

/**
 * `Lax`: a link in a chat opens the page signed in, but no form of another site carries the cookie (RFC
 * 6265bis).
 */
function cookieOptions(c: Context) {
  return { path: "/", httpOnly: true, sameSite: "Lax" as const, secure: isEncrypted(c) };
}

/** A TLS proxy sets this header. A client that forges it only excludes itself. */
function isEncrypted(c: Context): boolean {
  return new URL(c.req.url).protocol === "https:" || c.req.header("x-forwarded-proto") === "https";
}

/** The database holds only a digest of the id: reading the database is not enough to sign in. */
async function digestOf(id: string): Promise<string> {
  return base64Url(new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(id))));
}

/** HMAC-SHA-256, in base64url. */
async function signature(key: string, text: string): Promise<string> {
  const encoder = new TextEncoder();
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const imported = await crypto.subtle.importKey("raw", encoder.encode(key), algorithm, false, ["sign"]);
  return base64Url(new Uint8Array(await crypto.subtle.sign("HMAC", imported, encoder.encode(text))));
}

function base64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}

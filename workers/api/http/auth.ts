import type { Context, MiddlewareHandler } from "hono";
import type { TokenScope } from "../../shared/contract/token.ts";
import type { Api } from "../api.ts";
import { authenticate, type Caller, mayDo } from "./authenticate.ts";
import type { Declared } from "./declared.ts";
import { keepChange } from "./keep-change.ts";
import { createLimiter } from "./rate-limit.ts";
import type { Refusals } from "./refusals.ts";
import {
  askForToken,
  refuseInUrl,
  refuseRate,
  refuseScope,
  refuseToken,
  setAllowanceHeaders,
} from "./refuse-token.ts";

/** Answers without a token, and in more detail with one. A wrong token is refused here as everywhere. */
const OPEN_PATH = "/v1/health";
const LOOKS = ["GET", "HEAD"];
/** Feed readers cannot send a header, so a feed's token may stand in its URL. */
const FEED_PATH = /^\/v1\/articles\.(?:rss|atom|json)$/;

/**
 * What a caller inside the worker passes beside its request (`app.fetch(request, { caller })`): the web page
 * sends requests in the name of the signed-in person. A request from outside never carries it.
 */
export type Inside = { caller?: Caller };

type AuthEnv = { Bindings: Inside; Variables: { caller: Caller | undefined } };

export type Gate = {
  api: Api;
  /** Null for a route that does not exist. */
  declaredOf: (c: Context) => Declared | null;
  refusals: Refusals;
};

/**
 * Admits a request whose token (RFC 6750) has the scopes of the route, as often as the token's rate limit
 * allows, and records who changed what. Without an admin token and any other token, no request is admitted.
 */
export function requireToken({ api, declaredOf, refusals }: Gate): MiddlewareHandler<AuthEnv> {
  const allowanceOf = createLimiter(api.run.now);
  return async (c, next) => {
    const caller = insideCaller(c) ?? (await callerByToken(c, api, refusals));
    if (caller instanceof Response) return caller;
    if (caller === null) return isOpen(c) ? next() : askForToken(c);

    const scope = declaredOf(c)?.scope ?? null;
    const refused = refuseUse(c, caller, scope) ?? refuseHaste(c, caller, allowanceOf);
    if (refused !== null) return refused;
    c.set("caller", caller);
    await next();
    await keepChange(c, api.run, caller, scope);
  };
}

/** The caller of this request; undefined where it shows no token, as only a few routes allow. */
export function callerOfRequest(c: Context): Caller | undefined {
  return c.get("caller");
}

/** A request from outside has no environment. */
function insideCaller(c: Context<AuthEnv>): Caller | undefined {
  const env: Inside | undefined = c.env;
  return env?.caller;
}

/** The caller whose token the request shows, or the refusal; null for a request without a token. */
async function callerByToken(c: Context, api: Api, refusals: Refusals): Promise<Caller | Response | null> {
  const token = tokenOf(c);
  if (token === null) return null;
  const found = await authenticate(api, token);
  if (found.ok) return found.value;
  refusals.note(found.reason);
  return refuseToken(c, found);
}

/** The token of the request; empty for a header that holds none, null without a header. */
function tokenOf(c: Context): string | null {
  const header = c.req.header("authorization");
  if (header !== undefined) return /^Bearer +(\S+) *$/i.exec(header)?.[1] ?? "";
  return tokenInUrl(c);
}

function tokenInUrl({ req }: Context): string | null {
  return FEED_PATH.test(req.path) && LOOKS.includes(req.method) ? (req.query("token") ?? null) : null;
}

function isOpen({ req }: Context): boolean {
  return req.path === OPEN_PATH && LOOKS.includes(req.method);
}

function refuseUse(c: Context, caller: Caller, scope: TokenScope | null): Response | null {
  if (scope !== null && !mayDo(caller, scope)) return refuseScope(c, caller, scope);
  if (tokenInUrl(c) === null || caller.scopes.includes("feed")) return null;
  return refuseInUrl(c);
}

function refuseHaste(
  c: Context<AuthEnv>,
  caller: Caller,
  allowanceOf: ReturnType<typeof createLimiter>,
): Response | null {
  if (insideCaller(c) !== undefined) return null;
  const allowance = allowanceOf(caller);
  setAllowanceHeaders(c, allowance);
  return allowance.isSpent ? refuseRate(c, allowance) : null;
}

import type { Context } from "hono";
import type { TokenScope } from "../../shared/contract/token.ts";
import type { Failure } from "../../shared/outcome.ts";
import type { Caller, TokenRefusal } from "./authenticate.ts";
import { problem } from "./problem.ts";
import { type Allowance, WINDOW_SECONDS } from "./rate-limit.ts";

const CHALLENGE = 'Bearer realm="baodong"';

/** Answers a request without a token. */
export function askForToken(c: Context): Response {
  const detail = "Send the header Authorization: Bearer <token>.";
  return problem(c, "unauthorized", { detail }, { "www-authenticate": CHALLENGE });
}

/** Answers a request whose token is not valid. */
export function refuseToken(c: Context, { reason, detail = "" }: Failure<TokenRefusal>): Response {
  const challenge = `${CHALLENGE}, error="invalid_token"`;
  return problem(c, "unauthorized", { detail: DETAILS[reason](detail) }, { "www-authenticate": challenge });
}

const DETAILS: Record<TokenRefusal, (more: string) => string> = {
  unknown: () => "This token is not valid.",
  misspelt: () => "This token is not valid: it was cut or misspelt, since its checksum is wrong.",
  expired: (at) => `This token is not valid: it expired at ${at}.`,
  weak: (why) => `BAODONG_ADMIN_TOKEN is too weak and opens nothing: ${why}. Set a longer one.`,
};

/** Answers a request whose token lacks the route's scope. */
export function refuseScope(c: Context, { scopes }: Caller, needed: TokenScope): Response {
  const detail = `This needs the scope ${needed}; this token has ${scopes.join(", ")}.`;
  const challenge = `${CHALLENGE}, error="insufficient_scope", scope="${needed}"`;
  return problem(c, "forbidden", { detail }, { "www-authenticate": challenge });
}

/** Refuses a token in a URL whose scope is more than `feed`: URLs are kept in logs and browser histories. */
export function refuseInUrl(c: Context): Response {
  const detail =
    "Only a token with the scope feed may stand in a URL; send others in the header Authorization.";
  return problem(c, "forbidden", { detail });
}

/**
 * Sets the headers of draft-ietf-httpapi-ratelimit-headers: what the caller has left of the present minute.
 */
export function setAllowanceHeaders(c: Context, { limit, remaining, resetSeconds }: Allowance): void {
  c.header("ratelimit-policy", `"token";q=${limit};w=${WINDOW_SECONDS}`);
  c.header("ratelimit", `"token";r=${remaining};t=${resetSeconds}`);
}

/** Answers a caller that has used up its minute. */
export function refuseRate(c: Context, { limit, resetSeconds }: Allowance): Response {
  const detail = `This token may ask ${limit} times a minute. Ask again in ${resetSeconds} seconds.`;
  return problem(c, "rate-limited", { detail }, { "retry-after": String(resetSeconds) });
}

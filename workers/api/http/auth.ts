import type { MiddlewareHandler } from "hono";
import { problem } from "./problem.ts";

/** A look at this answers without a token, and says more with one. A wrong token is refused even there. */
const OPEN_PATH = "/v1/health";
const LOOKS = ["GET", "HEAD"];

const CHALLENGE = 'Bearer realm="baodong"';

/** Lets nobody in without the admin's bearer token (RFC 6750). Where there is no admin token, that is everybody. */
export function requireToken(adminToken: string | undefined): MiddlewareHandler {
  return async (c, next) => {
    const header = c.req.header("authorization");
    if (header === undefined) {
      if (c.req.path === OPEN_PATH && LOOKS.includes(c.req.method)) return next();
      const detail = "Send the header Authorization: Bearer <token>.";
      return problem(c, "unauthorized", { detail }, { "www-authenticate": CHALLENGE });
    }
    if (await isToken(bearerOf(header), adminToken)) return next();
    const challenge = `${CHALLENGE}, error="invalid_token"`;
    return problem(
      c,
      "unauthorized",
      { detail: "This token is not valid." },
      { "www-authenticate": challenge },
    );
  };
}

function bearerOf(header: string): string {
  return /^Bearer +(\S+) *$/i.exec(header)?.[1] ?? "";
}

/** Compares digests, which are of one length, and looks at every byte of them: the time tells nothing of the token. */
export async function isToken(given: string, expected: string | undefined): Promise<boolean> {
  if (expected === undefined || expected === "") return false;
  const [left, right] = await Promise.all([digest(given), digest(expected)]);
  return left.reduce((difference, byte, index) => difference | (byte ^ (right[index] ?? 0)), 0) === 0;
}

async function digest(text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
}

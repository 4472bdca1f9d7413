import type { MiddlewareHandler } from "hono";
import type { PageContext, PageEnv } from "./visit.ts";

/** A page shows its own text and assets, sends its forms to itself, and loads nothing from anywhere else. */
const POLICY = {
  "default-src": "'none'",
  "script-src": "'self'",
  "style-src": "'self'",
  "img-src": "'self'",
  "connect-src": "'self'",
  "form-action": "'self'",
  "base-uri": "'none'",
  "frame-ancestors": "'none'",
};

const PICTURES = "https: http:";

const HEADERS = {
  "cache-control": "no-store",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=()",
  "referrer-policy": "no-referrer",
  "strict-transport-security": "max-age=15552000; includeSubDomains",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
};

/** The headers of every page. */
export const guardPage: MiddlewareHandler<PageEnv> = async (c, next) => {
  for (const [name, value] of Object.entries(HEADERS)) c.header(name, value);
  c.header("content-security-policy", policyText(POLICY));
  await next();
};

/** For the page of an article whose reader asked to see the newspaper's pictures. */
export function allowPictures(c: PageContext): void {
  c.header("content-security-policy", policyText({ ...POLICY, "img-src": `'self' ${PICTURES}` }));
}

function policyText(policy: Record<string, string>): string {
  return Object.entries(policy)
    .map(([name, value]) => `${name} ${value}`)
    .join("; ");
}

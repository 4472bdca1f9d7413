import type { MiddlewareHandler } from "hono";
import { showForged } from "./fault.tsx";
import { filledOf, text } from "./visit/filled.ts";
import type { PageEnv } from "./visit/visit.ts";

/**
 * Browsers state where a request came from (Fetch Metadata); `none` is one that the person typed or opened.
 */
const OWN = ["same-origin", "none"];

/** Refuses every form of another site: it may change nothing here, not even who is signed in. */
export const refuseForeign: MiddlewareHandler<PageEnv> = async (c, next) => {
  const site = c.req.header("sec-fetch-site");
  if (c.req.method !== "POST" || site === undefined || OWN.includes(site)) return next();
  return c.text("This form is another site's.", 403);
};

/**
 * A form that changes something for a signed-in person must carry the session's own token, which no other
 * site can know.
 */
export const refuseUnsigned: MiddlewareHandler<PageEnv> = async (c, next) => {
  if (c.req.method !== "POST") return next();
  const { csrf } = c.get("visit");
  const given = text(await filledOf(c), "csrf");
  return csrf !== null && given === csrf ? next() : showForged(c);
};

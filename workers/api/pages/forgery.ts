import type { MiddlewareHandler } from "hono";
import { showForged } from "./fault.tsx";
import { filledOf, text } from "./visit/filled.ts";
import type { PageEnv } from "./visit/visit.ts";

/** Browsers say where a form was (Fetch Metadata): `none` is a person's own doing. */
const OWN = ["same-origin", "none"];

/** No other site's form changes anything here, not even who is signed in. */
export const refuseForeign: MiddlewareHandler<PageEnv> = async (c, next) => {
  const site = c.req.header("sec-fetch-site");
  if (c.req.method !== "POST" || site === undefined || OWN.includes(site)) return next();
  return c.text("This form is another site's.", 403);
};

/**
 * What changes something for a person who is signed in carries the session's own token, which no other site
 * can know.
 */
export const refuseUnsigned: MiddlewareHandler<PageEnv> = async (c, next) => {
  if (c.req.method !== "POST") return next();
  const { csrf } = c.get("visit");
  const given = text(await filledOf(c), "csrf");
  return csrf !== null && given === csrf ? next() : showForged(c);
};

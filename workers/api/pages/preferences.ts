import { setCookie } from "hono/cookie";
import { nextOf } from "./sign-in.tsx";
import { LANGUAGES } from "./texts/texts.ts";
import { filledOf, text } from "./visit/filled.ts";
import { oneOf, type PageContext, PREFERENCE_COOKIES, THEMES, zoneOf } from "./visit/visit.ts";

const YEAR_SECONDS = 365 * 86_400;

/** Keeps a language or theme that was chosen by hand, and goes back. */
export async function setPreferences(c: PageContext) {
  const filled = await filledOf(c);
  const language = oneOf(LANGUAGES, text(filled, "language"));
  const theme = oneOf(THEMES, text(filled, "theme"));
  const options = { path: "/", sameSite: "Lax", maxAge: YEAR_SECONDS } as const;
  if (language !== null) setCookie(c, PREFERENCE_COOKIES.language, language, options);
  if (theme !== null) setCookie(c, PREFERENCE_COOKIES.theme, theme, options);
  const zone = zoneOf(text(filled, "zone"));
  if (zone !== null) setCookie(c, PREFERENCE_COOKIES.zone, zone, options);
  return c.redirect(nextOf(text(filled, "back")), 303);
}

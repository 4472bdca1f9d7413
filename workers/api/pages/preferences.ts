import { setCookie } from "hono/cookie";
import { nextOf } from "./sign-in.tsx";
import { LANGUAGES } from "./texts/texts.ts";
import { filledOf, text } from "./visit/filled.ts";
import { oneOf, type PageContext, PREFERENCE_COOKIES, THEMES, zoneOf } from "./visit/visit.ts";

const YEAR_SECONDS = 365 * 86_400;

/** Stores the language or theme that a person chose, and returns to the page. */
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

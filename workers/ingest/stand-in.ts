import { anyOf } from "./words/entries.ts";

/** What a site sends in place of the requested page, with a success status. */
export type StandIn = "blocked" | "login-page" | "consent-page" | "error-page";

/**
 * A stand-in, and how it was recognised. An article may contain a mark too, but its title rarely consists of
 * such words.
 */
export type StandInVerdict = { standIn: StandIn; by: "title" | "mark" };

export type Shown = {
  html: string;
  /** The printed headline and the parts of the title, of which one is the site's name. */
  titles: readonly string[];
  asksForPassword: boolean;
};

/**
 * Whether a page stands in for another one; null if nothing says so. Articles too have log-in boxes, consent
 * banners and scripts of bot guards, so call this only for a page without an article, or with a doubtful one.
 *
 * @example judgeStandIn({ html: "", titles: ["404 Not Found"], asksForPassword: false }) // { standIn: "error-page", by: "title" }
 */
export function judgeStandIn({ html, titles, asksForPassword }: Shown): StandInVerdict | null {
  const lines = titles.map((title) => title.slice(0, TITLE_CHARACTERS_MAX).trim());
  for (const [standIn, title] of TITLES) {
    if (lines.some((line) => title.test(line))) return { standIn, by: "title" };
  }
  if (isChallenge(html)) return { standIn: "blocked", by: "mark" };
  return asksForPassword ? { standIn: "login-page", by: "mark" } : null;
}

const TITLE_CHARACTERS_MAX = 200;
const CHALLENGE_CHARACTERS_MAX = 20_000;

/** Whether a page has the marks of a bot guard's challenge. */
export function isChallenge(html: string): boolean {
  return html.length < CHALLENGE_CHARACTERS_MAX && CHALLENGE.test(html);
}

/** Marks of sites, and of services that guard sites, in any language; one pattern a line. */
const MARKS: readonly string[] = [
  // Cookie stubs: laodong, mod and bqp.
  String.raw`document\.cookie[\s\S]{0,400}location\s*(?:\.(?:reload|href|replace)|=)`,
  // Imperva.
  "_Incapsula_Resource",
  // Cloudflare.
  "cf-browser-verification",
  "challenge-platform",
  // HUMAN (PerimeterX), DataDome.
  "px-captcha",
  "captcha-delivery",
];

const CHALLENGE = new RegExp([...MARKS, anyOf("blockedNotices")].join("|"), "i");

/** Matches a title, or a part of one, that consists of one of these phrases. */
function patternOf(entries: string): RegExp {
  return new RegExp(`^${entries}[\\s.!?…:]*$`, "iu");
}

const ERROR = `(?:${anyOf("errorWords")}[\\s:#-]*)?(?:40[034]|410|50[0234])(?:[\\s:.,–—-]+${anyOf("errorWords", "notFoundTitles")})*`;

/** Words before the message, such as "Oops!" or "Sorry,". */
const SORRY = `(?:${anyOf("errorWords")}[\\s:,.!…，。！–—-]*)?`;

const TITLES: readonly (readonly [StandIn, RegExp])[] = [
  ["blocked", patternOf(anyOf("blockedTitles", "blockedNotices"))],
  ["error-page", patternOf(`(?:${ERROR}|${SORRY}${anyOf("notFoundTitles")})`)],
  ["login-page", patternOf(anyOf("loginTitles"))],
  ["consent-page", patternOf(anyOf("consentTitles"))],
];

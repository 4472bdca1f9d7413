import { anyOf } from "./words/entries.ts";

/** What a site sends instead of the requested page, although its status says that all is well. */
export type StandIn = "blocked" | "login-page" | "consent-page" | "error-page";

/**
 * A stand-in, and how it was recognised. An article may contain a mark too; a title that consists of such
 * words is rarely an article's.
 */
export type StandInVerdict = { standIn: StandIn; by: "title" | "mark" };

export type Shown = {
  html: string;
  /** The headline as printed and the parts of the title, the site's name among them. */
  titles: readonly string[];
  asksForPassword: boolean;
};

/**
 * Whether a page stands in for another one; null where nothing says so. Log-in boxes, banners of consent and
 * the scripts of guards stand on articles too: this is to be asked of a page on which no article was found,
 * or of one that is doubtful.
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

/** Whether a page bears the marks of one that a guard against robots sends. */
export function isChallenge(html: string): boolean {
  return html.length < CHALLENGE_CHARACTERS_MAX && CHALLENGE.test(html);
}

/** Of sites and services that guard sites, one a line: how their pages are known whatever the language. */
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

/** A title, or a part of one, that says this and nothing else. */
function saying(entries: string): RegExp {
  return new RegExp(`^${entries}[\\s.!?…:]*$`, "iu");
}

const ERROR = `(?:${anyOf("errorWords")}[\\s:#-]*)?(?:40[034]|410|50[0234])(?:[\\s:.,–—-]+${anyOf("errorWords", "notFoundTitles")})*`;

const TITLES: readonly (readonly [StandIn, RegExp])[] = [
  ["blocked", saying(anyOf("blockedTitles", "blockedNotices"))],
  ["error-page", saying(`(?:${ERROR}|${anyOf("notFoundTitles")})`)],
  ["login-page", saying(anyOf("loginTitles"))],
  ["consent-page", saying(anyOf("consentTitles"))],
];

import { isChallenge } from "../../shared/web/challenge.ts";
import { FRONT_PAGE_FILES } from "../words/address-names.ts";
import { anyOf } from "../words/entries.ts";
import type { Evidence } from "./evidence/evidence.ts";
import { at } from "./prose/sums.ts";

/** Why a page holds no article. */
export type Refusal =
  | "empty-page"
  | "blocked"
  | "error-page"
  | "login-page"
  | "consent-page"
  | "home-page"
  | "listing-page"
  | "media-without-text"
  | "no-article-text";

const LITTLE_PROSE_MAX = 600;
const TEASERS_MIN = 8;
const PROSE_PER_TEASER_MIN = 40;
const BODY_CHARACTERS_MIN = 60;

/** What a page is before its article is looked for: a stub that stands in for the page, or nothing at all. */
export function refuseStub({ page, weights }: Evidence, html: string): Refusal | null {
  if (html.trim() === "") return "empty-page";
  const prose = at(weights.good, page.root);
  if (prose > LITTLE_PROSE_MAX) return null;
  if (isChallenge(html)) return "blocked";
  if (ERROR_TITLE.test(page.title)) return "error-page";
  if (page.elements.some(({ tag, attributes }) => tag === "input" && attributes.get("type") === "password"))
    return "login-page";
  if (CONSENT_TITLE.test(page.title)) return "consent-page";
  return page.elements.length <= 3 && at(weights.text, page.root) === 0 ? "empty-page" : null;
}

const ERROR_TITLE = new RegExp(
  `(?:^|\\D)(?:404|403|410|500|502|503)(?:\\D|$)|${anyOf("notFoundTitles")}`,
  "i",
);

const FRONT_PAGE = new RegExp(`^/(?:${FRONT_PAGE_FILES.join("|")})\\.\\w+$`, "i");

const CONSENT_TITLE = new RegExp(anyOf("consentTitles"), "i");

/** What was found on a page: the length of the body, 0 for none, and whether there is a date of publication. */
export type Findings = { characters: number; isDated: boolean };

/** What a page is once its text was looked for. */
export function refuseByText(evidence: Evidence, findings: Findings): Refusal | null {
  const { page, url, weights } = evidence;
  const { characters } = findings;
  const declared = isDeclaredArticle(evidence, findings);
  const home = url.pathname === "/" || FRONT_PAGE.test(url.pathname);
  if (home && url.search === "" && !declared)
    return isListing(evidence, characters) || characters < BODY_CHARACTERS_MIN ? "home-page" : null;
  if (!declared && isListing(evidence, characters)) return "listing-page";
  if (characters >= BODY_CHARACTERS_MIN) return null;
  if (hasMedia(evidence)) return "media-without-text";
  return at(weights.linkedHeadings, page.root) >= TEASERS_MIN && !declared
    ? "listing-page"
    : "no-article-text";
}

/** Some sites declare each of their pages an article, the lists too: that says something only of a page with a date or with prose. */
function isDeclaredArticle({ article, metas }: Evidence, { characters, isDated }: Findings): boolean {
  const isNews = article?.types.some((type) => /NewsArticle$/.test(type)) === true;
  if (article?.fields.headline !== undefined && (isNews || article.fields.datePublished !== undefined))
    return true;
  if (metas.first("article:published_time") !== null) return true;
  return metas.first("og:type") === "article" && (isDated || characters > LITTLE_PROSE_MAX);
}

/** Many teasers, and less prose than they would have if one of them were the page's article. */
function isListing({ page, weights }: Evidence, characters: number): boolean {
  const teasers = at(weights.linkedHeadings, page.root);
  return teasers >= TEASERS_MIN && characters < teasers * PROSE_PER_TEASER_MIN;
}

function hasMedia({ page, metas }: Evidence): boolean {
  if (
    /video|music|photo|gallery/.test(metas.first("og:type") ?? "") ||
    metas.first("og:video", "og:video:url") !== null
  )
    return true;
  return page.elements.some(({ className }) =>
    /(?:^|[\s_-])(?:video|gallery|photo|player|jwplayer|slideshow)(?:$|[\s_-])/i.test(className),
  );
}

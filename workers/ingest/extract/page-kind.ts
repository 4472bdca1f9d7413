import { judgeStandIn, type StandIn } from "../stand-in.ts";
import { FRONT_PAGE_FILES } from "../words/address-names.ts";
import { type Evidence, isDeclared } from "./evidence/evidence.ts";
import { type LightElement, textOf } from "./html/light-tree.ts";
import { sumAt } from "./prose/sums.ts";
import { TITLE_SEPARATOR } from "./site/site-names.ts";
import { cleanText, wordsOf } from "./text/clean-text.ts";

/** Why a page is not an article. */
export type Refusal =
  | StandIn
  | "empty-page"
  | "home-page"
  | "listing-page"
  | "media-without-text"
  | "no-article-text";

const TITLE_CHARACTERS_MAX = 4_000;
const LITTLE_PROSE_MAX = 600;
const TEASERS_MIN = 8;
const TEASERS_INSIDE_MAX = 2;
const PROSE_PER_TEASER_MIN = 40;
const BODY_WEIGHT_MIN = 60;
const HEADLINED_WEIGHT_MIN = 200;
const HEADLINE_WORDS_MIN = 4;
const HEADLINE_IDEOGRAPHS_MIN = 6;

/** What was found on a page. */
export type Findings = {
  /** The weight of the body, 0 if there is none: its characters, an ideograph counted as several. */
  weight: number;
  container: LightElement | null;
  /**
   * The source of the publication date, null if there is none. A feed's date does not count: it says nothing
   * about a page served in place of the article.
   */
  datedBy: string | null;
  /** The body is lines, none of them a paragraph. */
  isOfLines: boolean;
};

/**
 * Why a page is not an article, after the search for one; null if it is one. A declared, dated article with
 * text is accepted, whatever else is on the page. A mark that articles have too counts only against a page
 * without a date and without a headline.
 */
export function refuse(evidence: Evidence, html: string, findings: Findings): Refusal | null {
  const declared = isDeclaredArticle(evidence, findings);
  if (declared && isDated(evidence, findings)) return null;
  return standInFor(evidence, html, findings) ?? refuseByText(evidence, findings, declared);
}

/** The kind of stand-in that was served for the page, if the page has little text. */
function standInFor(evidence: Evidence, html: string, findings: Findings): Refusal | null {
  const { page, weights } = evidence;
  if (html.trim() === "") return "empty-page";
  if (sumAt(weights.proseChars, page.root) > LITTLE_PROSE_MAX) return null;
  const titles = titlesOf(evidence);
  const verdict = judgeStandIn({ html, titles, asksForPassword: asksForPassword(evidence) });
  if (verdict && (verdict.by === "title" || !presentsArticle(evidence, findings))) return verdict.standIn;
  return page.elements.length <= 3 && sumAt(weights.text, page.root) === 0 ? "empty-page" : null;
}

function titlesOf({ page, heading }: Evidence): string[] {
  const title = cleanText(page.title).slice(0, TITLE_CHARACTERS_MAX);
  return [title, ...title.split(TITLE_SEPARATOR), heading ? textOf(heading) : ""].filter(Boolean);
}

function asksForPassword({ page }: Evidence): boolean {
  return page.elements.some(
    ({ tag, attributes }) => tag === "input" && attributes.get("type") === "password",
  );
}

/**
 * Whether the page presents its text as an article: with a date of its own, or, if longer, under a headline.
 */
function presentsArticle(evidence: Evidence, findings: Findings): boolean {
  return isDated(evidence, findings) || (findings.weight >= HEADLINED_WEIGHT_MIN && isHeadlined(evidence));
}

/** The state of a page that declares no article may be that of a section with the page's headline. */
function isDated(evidence: Evidence, { weight, datedBy }: Findings): boolean {
  if (datedBy === "script" && !isDeclared(evidence)) return false;
  return weight >= BODY_WEIGHT_MIN && datedBy !== null && !NOT_OF_PAGE.has(datedBy);
}

/** Sources of a date that are not on the page itself. */
const NOT_OF_PAGE: ReadonlySet<string> = new Set(["feed", "address"]);

/** Whether there is a heading of several words; names of sections have fewer. */
function isHeadlined({ heading }: Evidence): boolean {
  const text = heading ? textOf(heading) : "";
  const ideographs = text.match(/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  return wordsOf(text).length >= HEADLINE_WORDS_MIN || (ideographs?.length ?? 0) >= HEADLINE_IDEOGRAPHS_MIN;
}

function refuseByText(evidence: Evidence, findings: Findings, declared: boolean): Refusal | null {
  const { weight } = findings;
  const isList = isListing(evidence, weight);
  if (!declared && isFrontPage(evidence)) return isList || weight < BODY_WEIGHT_MIN ? "home-page" : null;
  if (!declared && isList && !isApart(evidence, findings)) return "listing-page";
  if (!declared && isMedia(evidence) && weight < HEADLINED_WEIGHT_MIN) return "media-without-text";
  const isText = weight >= BODY_WEIGHT_MIN && (!findings.isOfLines || isDated(evidence, findings));
  return isText ? null : refuseEmpty(evidence, declared);
}

function isFrontPage({ url }: Evidence): boolean {
  return (url.pathname === "/" || FRONT_PAGE.test(url.pathname)) && url.search === "";
}

const FRONT_PAGE = new RegExp(`^/(?:${FRONT_PAGE_FILES.join("|")})\\.\\w+$`, "i");

/** The reason for a page without an article's text. */
function refuseEmpty(evidence: Evidence, declared: boolean): Refusal {
  if (hasMedia(evidence)) return "media-without-text";
  const teasers = sumAt(evidence.weights.linkedHeadings, evidence.page.root);
  return teasers >= TEASERS_MIN && !declared ? "listing-page" : "no-article-text";
}

/**
 * A text under a headline in one box, with the teasers in others. A short one, as below a video, has a date
 * and the headline that the page's title begins with.
 */
function isApart(evidence: Evidence, findings: Findings): boolean {
  const { weight, container } = findings;
  const isBrief = weight < HEADLINED_WEIGHT_MIN && !(isDated(evidence, findings) && isTitled(evidence));
  if (!container || isBrief || !isHeadlined(evidence)) return false;
  return sumAt(evidence.weights.linkedHeadings, container) <= TEASERS_INSIDE_MAX;
}

/** Whether the heading, no link to elsewhere, begins the page's title. */
function isTitled({ page, heading, weights }: Evidence): boolean {
  if (!heading || sumAt(weights.inLink, heading) || sumAt(weights.ownLinked, heading)) return false;
  return cleanText(page.title).toLowerCase().startsWith(textOf(heading).toLowerCase());
}

/**
 * Some sites declare every page an article, lists too, so a declaration counts only with a date or with
 * prose.
 */
function isDeclaredArticle({ article, metas }: Evidence, { weight, datedBy }: Findings): boolean {
  const isNews = article?.types.some((type) => /NewsArticle$/.test(type)) === true;
  if (article?.fields.headline !== undefined && (isNews || article.fields.datePublished !== undefined))
    return true;
  if (metas.first("article:published_time") !== null) return true;
  const isDated = datedBy !== null && datedBy !== "address";
  return metas.first("og:type") === "article" && (isDated || weight > LITTLE_PROSE_MAX);
}

/** Whether there are many teasers, and less prose than an article among them would have. */
function isListing({ page, weights }: Evidence, weight: number): boolean {
  const teasers = sumAt(weights.linkedHeadings, page.root);
  return teasers >= TEASERS_MIN && weight < teasers * PROSE_PER_TEASER_MIN;
}

/** Whether the page declares a picture or a video as its main content. */
function isMedia({ metas }: Evidence): boolean {
  return /video|music|photo|gallery/.test(metas.first("og:type") ?? "");
}

function hasMedia(evidence: Evidence): boolean {
  if (isMedia(evidence) || evidence.metas.first("og:video", "og:video:url") !== null) return true;
  return evidence.page.elements.some(({ classNames }) => classNames.is("media"));
}

import type { StandIn } from "../stand-in.ts";
import { FRONT_PAGE_FILES } from "../words/address-names.ts";
import type { Evidence } from "./evidence/evidence.ts";
import { textOf } from "./html/light-tree.ts";
import {
  BODY_WEIGHT_MIN,
  type Findings,
  HEADLINED_WEIGHT_MIN,
  isDated,
  isHeadlined,
  type WeighedFindings,
} from "./page-kind/presented.ts";
import { LITTLE_PROSE_MAX, standInFor } from "./page-kind/stand-in-for.ts";
import { sumAt } from "./prose/sums.ts";
import { weightOf } from "./prose/weigh.ts";
import { cleanText } from "./text/clean-text.ts";

/** Why a page is not an article. */
export type Refusal =
  | StandIn
  | "empty-page"
  | "home-page"
  | "listing-page"
  | "media-without-text"
  | "no-article-text";

const TEASERS_MIN = 8;
const TEASERS_INSIDE_MAX = 2;
const PROSE_PER_TEASER_MIN = 40;
const CAPTIONED_WEIGHT_MIN = 80;

/**
 * Why a page is not an article, after the search for one; null if it is one. A declared, dated article with
 * text is accepted, whatever else is on the page. A mark that articles have too counts only against a page
 * without a date and without a headline.
 */
export function refuse(evidence: Evidence, html: string, found: Findings): Refusal | null {
  const findings = { ...found, weight: weightOf(found.text) };
  const declared = isDeclaredArticle(evidence, findings);
  if (declared && isDated(evidence, findings)) return null;
  return standInFor(evidence, html, findings) ?? refuseByText(evidence, findings, declared);
}

function refuseByText(evidence: Evidence, findings: WeighedFindings, declared: boolean): Refusal | null {
  const { weight } = findings;
  const isList = isListing(evidence, weight);
  if (!declared && isFrontPage(evidence)) return isList || weight < BODY_WEIGHT_MIN ? "home-page" : null;
  if (!declared && isList && !isApart(evidence, findings)) return "listing-page";
  if (!declared && isMedia(evidence) && weight < HEADLINED_WEIGHT_MIN && !isCaptioned(evidence, weight))
    return "media-without-text";
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
function isApart(evidence: Evidence, findings: WeighedFindings): boolean {
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
function isDeclaredArticle({ article, metas }: Evidence, { weight, datedBy }: WeighedFindings): boolean {
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

/** Whether there is a text of a sentence or more below the headline of a video or a picture. */
function isCaptioned(evidence: Evidence, weight: number): boolean {
  return weight >= CAPTIONED_WEIGHT_MIN && isHeadlined(evidence);
}

function hasMedia(evidence: Evidence): boolean {
  if (isMedia(evidence) || evidence.metas.first("og:video", "og:video:url") !== null) return true;
  return evidence.page.elements.some(({ classNames }) => classNames.is("media"));
}

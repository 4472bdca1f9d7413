import { type LightElement, textOf, within } from "../html/light-tree.ts";
import type { ScannedPage } from "../html/scan.ts";
import { sumAt } from "../prose/sums.ts";
import type { Weights } from "../prose/weigh.ts";
import { TITLE_SEPARATOR } from "../site/site-names.ts";
import { wordsOf } from "../text/clean-text.ts";
import { printedHeadline } from "./printed-headline.ts";

const AGREEMENT_MIN = 0.5;
const LESSER_AGREEMENT_MIN = 0.7;
const HEADINGS_MAX = 300;
const LESSER_MAX = 60;
const PART_WORDS_MIN = 4;
const HEADING_WEIGHT_MAX = 1_000;
const HEADING_ELEMENTS_MAX = 200;
const TRAIL_DEPTH_MAX = 3;
const AFTER_TRAIL_MAX = 5;

/** The words of a title from the page's metadata. */
type Claim = readonly string[];

/**
 * The visible `<h1>` that agrees with the page's metadata; otherwise, if the first `<h1>` is the site's name,
 * a lower heading that does; otherwise the first `<h1>` outside the page's header. If that is the last step
 * of a breadcrumb trail, the heading printed after it is used.
 */
export function mainHeading(
  page: ScannedPage,
  weights: Weights,
  url: URL,
  claims: readonly string[],
): LightElement | null {
  const headings = page.elements.filter((element) => isHeading(element, weights)).slice(0, HEADINGS_MAX);
  const wanted = claims.map(wordsOf);
  const main = mostMain(page, url, headings, claims) ?? printedHeadline(page, weights, claims);
  return main && isOfTrail(main) ? (after(main, headings, wanted) ?? main) : main;
}

function mostMain(
  page: ScannedPage,
  url: URL,
  headings: readonly LightElement[],
  claims: readonly string[],
): LightElement | null {
  const wanted = claims.map(wordsOf);
  const all = headings.filter((heading) => heading.tag === "h1" && textOf(heading) !== "");
  const first = all.filter((heading) => !linksToFrontPage(page, heading, url));
  const lesser = headings.filter(({ tag }) => tag !== "h1").slice(0, LESSER_MAX);
  return (
    mostLike(first, wanted, AGREEMENT_MIN) ??
    mostLike(lesser, wanted, first.length > 0 ? LESSER_AGREEMENT_MIN : AGREEMENT_MIN) ??
    besideSite(first[0], lesser, claims) ??
    first.find((heading) => !isSiteHeader(heading)) ??
    all[0] ??
    null
  );
}

/**
 * The lower heading that is one part of a claimed title ("Echo Weekly » Archive » Harbour closed after the
 * storm"), if the first `<h1>` is another, the site's name.
 */
function besideSite(
  first: LightElement | undefined,
  lesser: readonly LightElement[],
  claims: readonly string[],
): LightElement | undefined {
  const site = first ? wordsOf(textOf(first)).join(" ") : "";
  for (const claim of claims) {
    const parts = claim.split(TITLE_SEPARATOR).map((part) => wordsOf(part ?? "").join(" "));
    const long = parts.filter((part) => part !== site && part.split(" ").length >= PART_WORDS_MIN);
    const isPart = (heading: LightElement): boolean => long.includes(wordsOf(textOf(heading)).join(" "));
    const found = site !== "" && parts.includes(site) ? lesser.find(isPart) : undefined;
    if (found) return found;
  }
  return undefined;
}

/**
 * Whether a heading ends a breadcrumb trail. Many German papers do so ("Start › Panorama › …") with an `<h1>`
 * for search engines, and print another headline as a lower heading soon after it.
 */
function isOfTrail(heading: LightElement): boolean {
  if (heading.tag !== "h1") return false;
  let around: LightElement | null = heading;
  for (let depth = 0; around && depth < TRAIL_DEPTH_MAX; depth++, around = around.parent) {
    if (around.tag === "nav" || around.tag === "li" || around.classNames.is("trail")) return true;
  }
  return false;
}

function after(
  main: LightElement,
  headings: readonly LightElement[],
  wanted: readonly Claim[],
): LightElement | null {
  const from = headings.indexOf(main) + 1;
  const next = headings.slice(from, from + AFTER_TRAIL_MAX);
  const own = wordsOf(textOf(main));
  return next.find((heading) => wanted.some((claim) => isMoreLike(heading, own, claim))) ?? null;
}

/**
 * Whether a heading below the trail is the printed headline: it agrees with some claim, at least as much as
 * the trail does. Otherwise it may be a teaser's.
 */
function isMoreLike(heading: LightElement, trail: readonly string[], claim: Claim): boolean {
  const share = likeness(wordsOf(textOf(heading)), claim);
  return share >= AGREEMENT_MIN && share >= likeness(trail, claim);
}

/** On any page but the front page, a heading that links to the front page is the site's name. */
function linksToFrontPage(page: ScannedPage, heading: LightElement, url: URL): boolean {
  const isHome = (link: URL | null): boolean =>
    link?.pathname === "/" && link.hostname.replace(/^www\./, "") === url.hostname.replace(/^www\./, "");
  if (isHome(url)) return false;
  return [...within(page, heading)].some(
    ({ tag, attributes }) => tag === "a" && isHome(URL.parse(attributes.get("href") ?? "#", url.href)),
  );
}

/** A heading without an end tag contains the rest of the page, and does not count. */
function isHeading(element: LightElement, weights: Weights): boolean {
  if (!HEADING_TAGS.has(element.tag) || element.hidden) return false;
  const isSmall = element.end - element.index <= HEADING_ELEMENTS_MAX;
  return isSmall && sumAt(weights.text, element) <= HEADING_WEIGHT_MAX;
}

const HEADING_TAGS: ReadonlySet<string> = new Set(["h1", "h2", "h3"]);

function mostLike(
  headings: readonly LightElement[],
  wanted: readonly Claim[],
  least: number,
): LightElement | null {
  const [best] = headings
    .map((heading) => ({ heading, score: agreement(heading, wanted) }))
    .sort((left, right) => right.score - left.score);
  return best && best.score >= least ? best.heading : null;
}

function agreement(heading: LightElement, wanted: readonly Claim[]): number {
  const words = wordsOf(textOf(heading));
  return Math.max(0, ...wanted.map((claim) => likeness(words, claim)));
}

/** The share of words that both have among all words that either has. */
function likeness(left: readonly string[], right: readonly string[]): number {
  const all = new Set([...left, ...right]).size;
  const others = new Set(right);
  const shared = [...new Set(left)].filter((word) => others.has(word)).length;
  return all > 0 ? shared / all : 0;
}

function isSiteHeader(heading: LightElement): boolean {
  for (let around = heading.parent; around; around = around.parent) {
    if (around.tag === "nav" || around.classNames.is("masthead")) return true;
    if (around.tag === "article" || around.tag === "main") return false;
  }
  return heading.classNames.is("masthead");
}

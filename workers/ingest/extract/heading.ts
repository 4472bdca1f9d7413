import { wordsOf } from "./clean-text.ts";
import { type LightElement, textOf, within } from "./light-tree.ts";
import type { Page } from "./scan.ts";

const AGREEMENT_MIN = 0.5;
const LESSER_AGREEMENT_MIN = 0.7;
const LESSER_MAX = 60;

/**
 * The visible `<h1>` that says what the page's metadata says; failing that a lesser heading that does, where the first is the site's own
 * name; failing that the first that is not in the page's header bar.
 */
export function mainHeading(page: Page, url: URL, claims: readonly string[]): LightElement | null {
  const headings = page.elements.filter(({ tag, hidden }) => HEADING_TAGS.has(tag) && !hidden);
  const all = headings.filter((heading) => heading.tag === "h1" && textOf(heading) !== "");
  const first = all.filter((heading) => !leadsHome(page, heading, url));
  const lesser = headings.filter(({ tag }) => tag !== "h1").slice(0, LESSER_MAX);
  return (
    mostLike(first, claims, AGREEMENT_MIN) ??
    mostLike(lesser, claims, first.length > 0 ? LESSER_AGREEMENT_MIN : AGREEMENT_MIN) ??
    first.find((heading) => !isSiteHeader(heading)) ??
    all[0] ??
    null
  );
}

/** On another page than the front page, a heading that is a link to it is the site's name. */
function leadsHome(page: Page, heading: LightElement, url: URL): boolean {
  const isHome = (link: URL | null): boolean =>
    link?.pathname === "/" && link.hostname.replace(/^www\./, "") === url.hostname.replace(/^www\./, "");
  if (isHome(url)) return false;
  return [...within(page, heading)].some(
    ({ tag, attributes }) => tag === "a" && isHome(URL.parse(attributes.get("href") ?? "#", url.href)),
  );
}

const HEADING_TAGS: ReadonlySet<string> = new Set(["h1", "h2", "h3"]);

function mostLike(
  headings: readonly LightElement[],
  claims: readonly string[],
  least: number,
): LightElement | null {
  const wanted = claims.map(wordsOf);
  const agreement = (heading: LightElement): number =>
    Math.max(0, ...wanted.map((claim) => likeness(wordsOf(textOf(heading)), claim)));
  const [best] = headings
    .map((heading) => ({ heading, score: agreement(heading) }))
    .sort((left, right) => right.score - left.score);
  return best && best.score >= least ? best.heading : null;
}

/** Words that both have, of all that either has. */
function likeness(left: readonly string[], right: readonly string[]): number {
  const all = new Set([...left, ...right]).size;
  const others = new Set(right);
  const shared = [...new Set(left)].filter((word) => others.has(word)).length;
  return all > 0 ? shared / all : 0;
}

function isSiteHeader(heading: LightElement): boolean {
  for (let around = heading.parent; around; around = around.parent) {
    if (
      around.tag === "nav" ||
      /(?:^|[\s_-])(?:logo|brand|site-?title|site-?header|masthead)/i.test(around.className)
    )
      return true;
    if (around.tag === "article" || around.tag === "main") return false;
  }
  return /(?:^|[\s_-])(?:logo|brand|site-?title)/i.test(heading.className);
}

import type { FoundLink } from "../../shared/contract/found-link.ts";
import { canonicalizeUrl } from "../../shared/web/canonicalize-url.ts";
import { INLINE_TAGS } from "../inline-tags.ts";
import { urlShape } from "./article-url.ts";
import { plainTitle } from "./listing/found.ts";
import { type MarkupReader, parseMarkup } from "./listing/parse-markup.ts";

const PAGE_LINKS_MAX = 200;
const TITLE_WORDS_MIN = 3;
const LONG_TITLE_WORDS_MIN = 6;
const ARTICLE_SHAPES_MIN = 5;
const TEXT_CHARS_MAX = 1_000;

/**
 * One `<a>` of the page. `rank` says how likely its text is the headline (2: in a heading, 1: its `title`
 * attribute).
 */
type Anchor = { href: string; words: string; rank: number };

/** An address on the site itself, with the best title among its anchors. */
type LinkCandidate = { url: URL; title: string | null; rank: number };

/**
 * The articles that a home or section page links to, in page order. Precision matters more than recall: a
 * missed article is in the next list or in the feed; a wrong link becomes a false article.
 */
export function readPage(html: string, pageUrl: string): FoundLink[] {
  const { anchors, base } = readAnchors(html, pageUrl);
  const candidates = candidatesOf(anchors, base, pageUrl);
  const sure = candidates.filter(
    ({ url, title }) => urlShape(url) === "article" && words(title) >= TITLE_WORDS_MIN,
  );
  // A site numbers all of its articles or none. If enough links have a number, those without one are
  // sections, even if their slugs are long.
  const chosen = sure.length >= ARTICLE_SHAPES_MIN ? sure : candidates.filter(isLikely);
  return chosen
    .slice(0, PAGE_LINKS_MAX)
    .map(({ url, title }) => ({ url: url.href, title, publishedAt: null, modifiedAt: null }));
}

function isLikely({ url, title, rank }: LinkCandidate): boolean {
  const shape = urlShape(url);
  if (shape === "article") return words(title) >= TITLE_WORDS_MIN;
  return shape === "perhaps" && words(title) >= LONG_TITLE_WORDS_MIN && rank > 0;
}

function words(title: string | null): number {
  return title === null ? 0 : title.split(" ").length;
}

function candidatesOf(anchors: readonly Anchor[], base: string, pageUrl: string): LinkCandidate[] {
  const site = siteOf(new URL(pageUrl));
  const candidates = new Map<string, LinkCandidate>();
  for (const { href, words, rank } of anchors) {
    const url = URL.parse(canonicalizeUrl(href, base) ?? "");
    if (url === null || siteOf(url) !== site) continue;
    const title = plainTitle(words);
    const known = candidates.get(url.href);
    if (known === undefined) candidates.set(url.href, { url, title, rank });
    else if (title !== null && isBetter({ title, rank }, known)) Object.assign(known, { title, rank });
  }
  return [...candidates.values()];
}

/** The link of a picture often contains only a number; the headline is in the link after it. */
function isBetter(given: Pick<LinkCandidate, "title" | "rank">, known: LinkCandidate): boolean {
  if (given.rank !== known.rank) return given.rank > known.rank || known.title === null;
  return words(known.title) < TITLE_WORDS_MIN && words(given.title) > words(known.title);
}

/** Other subdomains are sister papers with sections of their own. */
function siteOf(url: URL): string {
  return url.hostname.replace(/^(www|m|amp)\./, "");
}

function readAnchors(html: string, pageUrl: string): { anchors: Anchor[]; base: string } {
  const reader = new AnchorReader(pageUrl);
  parseMarkup(html, reader);
  return reader;
}

class AnchorReader implements MarkupReader {
  readonly anchors: Anchor[] = [];
  base: string;
  #anchor: Anchor | null = null;
  #headings = 0;
  #menus = 0;

  constructor(pageUrl: string) {
    this.base = pageUrl;
  }

  open(name: string, attributes: Record<string, string>): void {
    if (HEADINGS.has(name)) this.#headings++;
    if (MENUS.has(name)) this.#menus++;
    if (name === "base") this.base = URL.parse(attributes.href ?? "", this.base)?.href ?? this.base;
    if (name === "a") this.#start(attributes);
    if (this.#anchor !== null && this.#headings > 0) this.#raise(this.#anchor);
    if (name === "img" && this.#anchor?.words.trim() === "") this.#anchor.words = attributes.alt ?? "";
    if (!INLINE_TAGS.has(name)) this.text(" ");
  }

  text(words: string): void {
    if (this.#anchor === null || this.#anchor.rank === 1 || this.#anchor.words.length > TEXT_CHARS_MAX)
      return;
    this.#anchor.words += words;
  }

  close(name: string): void {
    if (HEADINGS.has(name)) this.#headings--;
    if (MENUS.has(name)) this.#menus--;
    if (!INLINE_TAGS.has(name)) this.text(" ");
    if (name === "a") this.#end();
  }

  #start(attributes: Record<string, string>): void {
    this.#end();
    if (this.#menus > 0 || attributes.href === undefined || attributes.rel?.includes("sponsored")) return;
    const title = attributes.title?.trim() ?? "";
    this.#anchor = { href: attributes.href, words: title, rank: title === "" ? 0 : 1 };
  }

  /**
   * The text of a heading is the headline. What was collected before it is a `title` attribute or a caption.
   */
  #raise(anchor: Anchor): void {
    if (anchor.rank < 2) Object.assign(anchor, { words: "", rank: 2 });
  }

  #end(): void {
    if (this.#anchor !== null) this.anchors.push(this.#anchor);
    this.#anchor = null;
  }
}

const HEADINGS: ReadonlySet<string> = new Set(["h1", "h2", "h3", "h4", "h5", "h6"]);
const MENUS: ReadonlySet<string> = new Set(["nav", "footer"]);

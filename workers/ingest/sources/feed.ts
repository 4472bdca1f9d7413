import { fail, type Outcome, ok } from "../../shared/outcome.ts";
import { dateOrderOf } from "../calendar/feed-date.ts";
import { parseLoosely } from "./feed/loose.ts";
import { parseStrictly } from "./feed/strict.ts";
import type { FeedDocument } from "./listing/feed-document.ts";
import { type Listing, type ListingProblem, linksOf, plainTitle } from "./listing/found.ts";

export type Feed = Listing & { title: string | null };

const FEED_ITEMS_MAX = 500;
const PROLOG_CHARS = 4_096;

/**
 * Reads RSS, Atom, RDF or JSON Feed. A broken document gives what can be read of it, and says that it is
 * broken. One that declares entities is refused: no feed needs them, and expanding them is how a small one
 * fills the memory.
 */
export function readFeed(text: string, url: string): Outcome<Feed, "not-a-feed"> {
  const prolog = text.slice(0, PROLOG_CHARS);
  if (/<!ENTITY/i.test(prolog)) return fail("not-a-feed", "declares entities");
  const parsed = parse(text, FEED_ROOT.test(prolog));
  if (parsed === null) return fail("not-a-feed");

  const { document, problems } = parsed;
  const order = dateOrderOf(document.entries.flatMap(({ published }) => published ?? []));
  const found = linksOf(document.entries, baseOf(document, prolog, url), order);
  return ok({
    title: plainTitle(document.title),
    links: found.links,
    problems: [...problems, ...found.problems],
  });
}

const FEED_ROOT = /<(\w+:)?(rss|feed|rdf)[\s>]/i;

function parse(
  text: string,
  isXmlFeed: boolean,
): { document: FeedDocument; problems: ListingProblem[] } | null {
  const strict = parseStrictly(text, FEED_ITEMS_MAX);
  const expected = entryTags(text);
  const problems: ListingProblem[] =
    expected > FEED_ITEMS_MAX ? [{ reason: "too-many-items", item: null }] : [];
  // An item that is not closed swallows the next one without an error, so what came out is counted.
  const isWhole = strict !== null && strict.entries.length >= Math.min(expected, FEED_ITEMS_MAX);
  if (isWhole || !isXmlFeed) return strict && { document: strict, problems };

  const loose = parseLoosely(text, FEED_ITEMS_MAX);
  if (strict !== null && strict.entries.length >= loose.entries.length) return { document: strict, problems };
  // A feed that has no items yet is not broken.
  if (expected > 0) problems.push({ reason: "malformed-xml", item: null });
  return { document: loose, problems };
}

function entryTags(text: string): number {
  return text.match(/<(\w+:)?(item|entry)[\s>]/gi)?.length ?? 0;
}

/**
 * What links are relative to: what the root element says (XML Base), else the site, which may not be the
 * feed's own host.
 */
function baseOf({ siteUrl }: FeedDocument, prolog: string, url: string): string {
  const [, said = ""] = XML_BASE.exec(prolog) ?? [];
  return URL.parse(said || (siteUrl ?? ""), url)?.href ?? url;
}

const XML_BASE = /<(?:\w+:)?(?:rss|feed|rdf)\s[^>]*\bxml:base\s*=\s*["']([^"'<>]+)["']/i;

import { fail, type Outcome, ok } from "../../shared/outcome.ts";
import type { PollHints } from "../../shared/rhythm.ts";
import { dateOrderOf } from "../calendar/feed-date.ts";
import { readJsonFeed } from "./feed/json-feed.ts";
import { readXmlFeed } from "./feed/xml-feed.ts";
import type { FeedDocument } from "./listing/feed-document.ts";
import { type Listing, type ListingProblem, linksOf, plainTitle } from "./listing/found.ts";

/** `isCut`: the document ends before its end. */
export type Feed = Listing & { title: string | null; isCut: boolean; pollHints?: PollHints };

/**
 * Maximum entries read, more than any real feed has. Which of them are kept is decided later, by their dates.
 */
const FEED_ITEMS_MAX = 10_000;

/**
 * Reads RSS, Atom, RDF or JSON Feed. A broken document gives the entries that can be read, and a problem.
 * Entities that it declares are never expanded: a small document can fill the memory that way.
 *
 * @example readFeed("<rss><item><link>/a-1.html</link></item></rss>", "https://paper.example/rss").value.links.length // 1
 */
export function readFeed(text: string, url: string): Outcome<Feed, "not-a-feed"> {
  const document = readJsonFeed(text, url, FEED_ITEMS_MAX) ?? readXmlFeed(text, url, FEED_ITEMS_MAX);
  if (document === null) return fail("not-a-feed");

  const order = dateOrderOf(document.entries.flatMap(({ published }) => published ?? []));
  const found = linksOf(document.entries, document.base, order);
  return ok({
    title: plainTitle(document.title),
    ...(document.pollHints && { pollHints: document.pollHints }),
    isCut: document.isCut,
    links: found.links,
    problems: [...problemsOf(document), ...found.problems],
  });
}

function problemsOf({ isBroken, entries, leftOut }: FeedDocument): ListingProblem[] {
  const problems: ListingProblem[] = [];
  // A feed that has no items yet is not broken.
  if (isBroken && entries.length > 0) problems.push({ reason: "malformed-xml", item: null });
  if (leftOut > 0) problems.push({ reason: "too-many-items", item: null });
  return problems;
}

import type { FoundLink } from "../../shared/contract/found-link.ts";
import type { SourceKind } from "../../shared/contract/services.ts";
import { fail, type Outcome, ok } from "../../shared/outcome.ts";
import type { PollHints } from "../../shared/rhythm.ts";
import { decodeBody } from "../../shared/web/decode.ts";
import type { Http, Reply } from "../../shared/web/http.ts";
import { judgeReply } from "../../shared/web/judge-reply.ts";
import { readHtml } from "../fetch-page.ts";
import { isChallenge } from "../stand-in.ts";
import { readFeed } from "./feed.ts";
import type { Listing, ListingProblem } from "./listing/found.ts";
import { readPage } from "./page.ts";
import { readSitemap, type Sitemap } from "./sitemap.ts";

export type ReadReason =
  | "blocked"
  | "not-a-feed"
  | "not-a-sitemap"
  | "not-a-page"
  | "no-links"
  | "unread-sitemaps";

/**
 * `isWhole`: all links were in this one reply, which was not cut off, so its validators are valid for all of
 * them. `pollHints`: when a feed asks to be polled.
 */
export type SourceReading = Listing & { isWhole: boolean; pollHints?: PollHints };

/** Maximum sitemaps of an index that one poll fetches. */
const SITEMAPS_FOLLOWED_MAX = 4;
const NESTED_FOLLOWED_MAX = 2;
const NOTICE_BYTES_MAX = 20_000;

/** Limits for reading a source. The largest feeds contain whole articles. */
export const SOURCE_LIMITS = { bytesMax: 8_000_000, timeoutMs: 20_000 };

/** Reads the reply of a source of this kind; for an index of sitemaps it fetches the newest of them. */
export async function readSource(
  kind: SourceKind,
  reply: Reply,
  http: Http,
): Promise<Outcome<SourceReading, ReadReason>> {
  const reading = await readReply(kind, reply, http);
  return reading.ok || !isChallengeReply(reply) ? reading : fail("blocked", reading.reason);
}

/** Whether a reply without links is a page for robots, sent with a success status. */
export function isChallengeReply(reply: Reply): boolean {
  return isChallenge(readHtml(reply) ?? textOf(reply));
}

async function readReply(
  kind: SourceKind,
  reply: Reply,
  http: Http,
): Promise<Outcome<SourceReading, ReadReason>> {
  if (kind === "feed") return readFeedReply(reply);
  if (kind === "sitemap") return readSitemapReply(reply, http);
  return readPageReply(reply);
}

function readFeedReply(reply: Reply): Outcome<SourceReading, ReadReason> {
  const feed = readFeed(textOf(reply), reply.url);
  if (feed.ok) {
    const { pollHints, isCut } = feed.value;
    return ok({ ...withEmptiness(feed.value), isWhole: !isCut, ...(pollHints && { pollHints }) });
  }
  // A short page in place of a feed is meant for robots; a long one means that the site moved its feed.
  const isNotice = readHtml(reply) !== null && reply.bytes.byteLength < NOTICE_BYTES_MAX;
  return isNotice ? fail("blocked", "a page where a feed was expected") : feed;
}

/** A valid but empty list is neither a failure nor a success: it gets a problem. */
function withEmptiness({ links, problems }: Listing): Listing {
  return links.length + problems.length > 0
    ? { links, problems }
    : { links, problems: [{ reason: "empty", item: null }] };
}

function readPageReply(reply: Reply): Outcome<SourceReading, ReadReason> {
  const html = readHtml(reply);
  if (html === null) return fail("not-a-page");
  const links = readPage(html, reply.url);
  // A section always links to articles. Without any, the page is filled by a script, or has a new layout that
  // is not recognised.
  return links.length === 0 ? fail("no-links") : ok({ links, problems: [], isWhole: true });
}

async function readSitemapReply(reply: Reply, http: Http): Promise<Outcome<SourceReading, ReadReason>> {
  const sitemap = readSitemap(textOf(reply), reply.url);
  if (!sitemap.ok) return sitemap;
  return sitemap.value.kind === "pages"
    ? ok({ ...listingOf(sitemap.value), isWhole: !sitemap.value.isCut })
    : readIndex(sitemap.value.sitemaps, http);
}

function listingOf({ links, listed }: Extract<Sitemap, { kind: "pages" }>): Listing {
  if (links.length > 0) return { links, problems: [] };
  return { links, problems: [{ reason: listed === 0 ? "empty" : "no-articles", item: null }] };
}

/** Reads the first sitemaps of an index. If one is an index itself, its own first ones are read next. */
async function readIndex(
  sitemaps: readonly string[],
  http: Http,
): Promise<Outcome<SourceReading, ReadReason>> {
  const waiting = sitemaps.slice(0, SITEMAPS_FOLLOWED_MAX);
  const links: FoundLink[] = [];
  const problems: ListingProblem[] = [];
  for (let fetched = 0; fetched < SITEMAPS_FOLLOWED_MAX && waiting.length > 0; fetched++) {
    const part = await fetchPart(waiting.shift() ?? "", http);
    if (part === null) problems.push({ reason: "unread-sitemap", item: fetched + 1 });
    else if (part.kind === "index") waiting.unshift(...part.sitemaps.slice(0, NESTED_FOLLOWED_MAX));
    else links.push(...part.links);
  }
  if (problems.length > 0 && links.length === 0) return fail("unread-sitemaps");
  if (links.length === 0) problems.push({ reason: "no-articles", item: null });
  // An index may stay the same for months while its sitemaps change, so its validators say nothing.
  return ok({ links: distinct(links), problems, isWhole: false });
}

async function fetchPart(url: string, http: Http): Promise<Sitemap | null> {
  const reply = await http(url, SOURCE_LIMITS);
  if (!reply.ok || judgeReply(reply.value) !== null) return null;
  const sitemap = readSitemap(textOf(reply.value), reply.value.url);
  return sitemap.ok ? sitemap.value : null;
}

function distinct(links: readonly FoundLink[]): FoundLink[] {
  return [...new Map(links.map((link) => [link.url, link])).values()];
}

/** The reply as text, decoded from its actual encoding. */
export function textOf({ bytes, headers }: Reply): string {
  return decodeBody(bytes, headers.get("content-type"));
}

import pMap from "p-map";
import type { FoundLink } from "../../shared/contract/found-link.ts";
import type { FoundFeed, Headline, SourceKind } from "../../shared/contract/services.ts";
import { fail, type Outcome, ok } from "../../shared/outcome.ts";
import type { Http, HttpReason, Reply } from "../../shared/web/http.ts";
import { judgeReply, type ReplyReason } from "../../shared/web/judge-reply.ts";
import { readHtml } from "../fetch-page.ts";
import { readFeed } from "./feed.ts";
import { readPage } from "./page.ts";
import { readPageHead } from "./page-head.ts";
import { isChallengeReply, SOURCE_LIMITS, textOf } from "./read-source.ts";
import { readSitemap, type Sitemap } from "./sitemap.ts";

export type KindReason = HttpReason | ReplyReason | "not-a-source";
export type FoundKind = { kind: SourceKind; url: string; name: string; latest: Headline[] };

const FEEDS_TRIED_MAX = 10;
const SITEMAPS_TRIED_MAX = 3;
const AT_ONCE = 4;
const HEADLINES_MAX = 5;

/**
 * Finds out what an address serves: a feed, a sitemap, or a page that links to articles; and what it calls
 * itself.
 */
export async function kindAt(url: string, http: Http): Promise<Outcome<FoundKind, KindReason>> {
  const reply = await fetchSource(url, http);
  return reply.ok ? kindOf(reply.value) : reply;
}

/**
 * Finds the feeds and sitemaps that a site offers: those that the page announces or links to, those that
 * robots.txt names, and /sitemap.xml. Each was fetched and read; an address that only looks right is not
 * among them. The page itself comes last, where it links to articles.
 */
export async function feedsAt(url: string, http: Http): Promise<Outcome<{ feeds: FoundFeed[] }, KindReason>> {
  const reply = await fetchSource(url, http);
  if (!reply.ok) return reply;
  const itself = kindOf(reply.value);
  if (itself.ok && itself.value.kind !== "page") {
    return ok({ feeds: [feedOf(itself.value)] });
  }
  const candidates = [...feedsOn(reply.value), ...(await sitemapsOf(reply.value, http))];
  const tried = await pMap(candidates, (candidate) => tryCandidate(candidate, http), {
    concurrency: AT_ONCE,
  });
  const feeds = new Map(tried.flatMap((feed) => (feed === null ? [] : [[feed.url, feed] as const])));
  return ok({ feeds: [...feeds.values(), ...(itself.ok ? [feedOf(itself.value)] : [])] });
}

function feedOf({ name, ...found }: FoundKind): FoundFeed {
  return { ...found, title: name };
}

async function fetchSource(url: string, http: Http): Promise<Outcome<Reply, HttpReason | ReplyReason>> {
  const reply = await http(url, SOURCE_LIMITS);
  if (!reply.ok) return reply;
  return judgeReply(reply.value) ?? reply;
}

function kindOf(reply: Reply): Outcome<FoundKind, "blocked" | "not-a-source"> {
  const { url } = reply;
  const text = textOf(reply);
  const host = new URL(url).hostname;
  const feed = readFeed(text, url);
  if (feed.ok)
    return ok({ kind: "feed", url, name: feed.value.title ?? host, latest: headlines(feed.value.links) });
  const sitemap = readSitemap(text, url);
  if (sitemap.ok) return ok({ kind: "sitemap", url, name: host, latest: headlinesOf(sitemap.value) });

  const html = readHtml(reply);
  const links = html === null ? [] : readPage(html, url);
  if (html === null || links.length === 0) return fail(isChallengeReply(reply) ? "blocked" : "not-a-source");
  return ok({ kind: "page", url, name: readPageHead(html).name ?? host, latest: headlines(links) });
}

/** An index of sitemaps names no article itself. */
function headlinesOf(sitemap: Sitemap): Headline[] {
  return sitemap.kind === "pages" ? headlines(sitemap.links) : [];
}

function headlines(links: readonly FoundLink[]): Headline[] {
  return links.slice(0, HEADLINES_MAX).map(({ url, title }) => ({ url, title }));
}

type FeedCandidate = { url: string; title: string | null };

function feedsOn(reply: Reply): FeedCandidate[] {
  const { feeds } = readPageHead(readHtml(reply) ?? "");
  const addresses = new Map<string, FeedCandidate>();
  for (const { href, title } of feeds) {
    const url = URL.parse(href, reply.url)?.href;
    if (url !== undefined && !addresses.has(url)) addresses.set(url, { url, title });
  }
  return [...addresses.values()].slice(0, FEEDS_TRIED_MAX);
}

/** robots.txt may name sitemaps (sitemaps.org, "Specifying the Sitemap location in your robots.txt file"). */
async function sitemapsOf(reply: Reply, http: Http): Promise<FeedCandidate[]> {
  const robots = await fetchSource(new URL("/robots.txt", reply.url).href, http);
  const lines = robots.ok ? textOf(robots.value).matchAll(/^[ \t]*sitemap:[ \t]*(\S+)/gim) : [];
  const named = Array.from(lines, ([, address = ""]) => URL.parse(address, reply.url)?.href ?? "");
  const usual = new URL("/sitemap.xml", reply.url).href;
  const urls = new Set([...named.filter(Boolean), usual]);
  return [...urls].slice(0, SITEMAPS_TRIED_MAX).map((url) => ({ url, title: null }));
}

async function tryCandidate({ url, title }: FeedCandidate, http: Http): Promise<FoundFeed | null> {
  const found = await kindAt(url, http);
  if (!found.ok || found.value.kind === "page") return null;
  return { ...feedOf(found.value), title: title ?? found.value.name };
}

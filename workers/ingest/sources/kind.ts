import type { FoundLink } from "../../shared/contract/found-link.ts";
import type { Headline, SourceKind } from "../../shared/contract/services.ts";
import { fail, type Outcome, ok } from "../../shared/outcome.ts";
import type { Http, HttpReason, Reply } from "../../shared/web/http.ts";
import { judgeReply, type ReplyReason } from "../../shared/web/judge-reply.ts";
import { readHtml } from "../fetch-page.ts";
import { refreshTarget } from "../refresh.ts";
import { readFeed } from "./feed.ts";
import { shortlist } from "./listing/shortlist.ts";
import { readPage } from "./page.ts";
import { readPageHead } from "./page-head.ts";
import { isChallengeReply, SOURCE_LIMITS, textOf } from "./read-source.ts";
import { readSitemap } from "./sitemap.ts";

export type KindReason = HttpReason | ReplyReason | "not-a-source";

/** What an address serves: `count` articles are listed, of which `latest` are the newest few. */
export type FoundKind = {
  kind: SourceKind;
  url: string;
  name: string;
  count: number;
  latest: Headline[];
  /** For an index of sitemaps: the sitemaps most likely to list new articles. */
  parts: string[];
};

const HEADLINES_MAX = 5;
const OFFERS_NAMED_MAX = 3;

/** Finds out what an address serves (a feed, a sitemap or a page that links to articles) and its name. */
export async function findKind(url: string, http: Http): Promise<Outcome<FoundKind, KindReason>> {
  const reply = await fetchSource(url, http);
  return reply.ok ? kindOf(reply.value) : reply;
}

/** Fetches what may be a source. A page that only redirects is followed once. */
export async function fetchSource(
  url: string,
  http: Http,
): Promise<Outcome<Reply, HttpReason | ReplyReason>> {
  const reply = await fetchOne(url, http);
  if (!reply.ok) return reply;
  const target = refreshTarget(readHtml(reply.value) ?? "", reply.value.url);
  return target === null ? reply : fetchOne(target, http);
}

async function fetchOne(url: string, http: Http): Promise<Outcome<Reply, HttpReason | ReplyReason>> {
  const reply = await http(url, SOURCE_LIMITS);
  if (!reply.ok) return reply;
  return judgeReply(reply.value) ?? reply;
}

/** Recognises a reply by its content alone, not by its Content-Type or address. */
export function kindOf(reply: Reply): Outcome<FoundKind, "blocked" | "not-a-source"> {
  const { url } = reply;
  const text = textOf(reply);
  const host = new URL(url).hostname;
  const feed = readFeed(text, url);
  if (feed.ok)
    return ok({ kind: "feed", url, name: feed.value.title ?? host, ...listed(feed.value.links), parts: [] });
  const sitemap = readSitemap(text, url);
  if (sitemap.ok && sitemap.value.kind === "index")
    return ok({ kind: "sitemap", url, name: host, ...listed([]), parts: sitemap.value.sitemaps });
  if (sitemap.ok && sitemap.value.kind === "pages")
    return ok({ kind: "sitemap", url, name: host, ...listed(sitemap.value.links), parts: [] });

  const html = readHtml(reply);
  const links = html === null ? [] : readPage(html, url);
  if (html !== null && links.length > 0)
    return ok({ kind: "page", url, name: readPageHead(html, url).name ?? host, ...listed(links), parts: [] });
  return isChallengeReply(reply) ? fail("blocked") : fail("not-a-source", offersOf(html ?? "", url));
}

/** For a page without articles: the feeds that it names, one of which the user may have meant. */
function offersOf(html: string, url: string): string | undefined {
  const { feeds } = readPageHead(html, url);
  if (feeds.length === 0) return undefined;
  const named = feeds.slice(0, OFFERS_NAMED_MAX).map((feed) => feed.url);
  return `the page names ${feeds.length} feeds, such as ${named.join(" , ")}`;
}

function listed(links: readonly FoundLink[]): Pick<FoundKind, "count" | "latest"> {
  return { count: links.length, latest: newest(links).map(({ url, title }) => ({ url, title })) };
}

/** Sorted by date if the list gives dates; otherwise in the list's order. */
function newest(links: readonly FoundLink[]): FoundLink[] {
  return shortlist(links, HEADLINES_MAX).links.slice(0, HEADLINES_MAX);
}

import pMap from "p-map";
import type { FoundFeed } from "../../shared/contract/services.ts";
import { type Outcome, ok } from "../../shared/outcome.ts";
import type { Http, Reply } from "../../shared/web/http.ts";
import { readHtml } from "../fetch-page.ts";
import { type FoundKind, fetchSource, findKind, type KindReason, kindOf } from "./kind.ts";
import { type NamedFeed, readPageHead } from "./page-head.ts";
import { textOf } from "./read-source.ts";
import { namedSitemaps, USUAL_SITEMAPS } from "./site-sitemaps.ts";

/**
 * Maximum requests for one answer, redirects not counted: an invocation on the free plan has 50, and DNS
 * lookups use some of them.
 */
const REQUESTS_MAX = 18;
const FEEDS_TRIED_MAX = 12;
const SITEMAPS_TRIED_MAX = 4;
const AT_ONCE = 4;

/**
 * Finds the feeds and sitemaps that a site offers: those that the page announces or links to, those on the
 * page of feeds that it links to, and the sitemaps in robots.txt. For a kind that is named nowhere it tries
 * the usual addresses. Each result was fetched and read. The page itself comes last, if it links to articles.
 */
export async function findFeeds(
  url: string,
  http: Http,
): Promise<Outcome<{ feeds: FoundFeed[] }, KindReason>> {
  const tries = new Tries(http);
  const reply = await tries.ask(url);
  if (!reply.ok) return reply;
  const itself = kindOf(reply.value);
  if (itself.ok && itself.value.kind !== "page")
    return ok({ feeds: [offerOf(await tries.withHeadlines(itself.value))] });

  const feeds = await feedsOf(reply.value, tries);
  const sitemaps = await sitemapsOf(reply.value, tries);
  return ok({ feeds: [...distinct([...feeds, ...sitemaps]), ...(itself.ok ? [offerOf(itself.value)] : [])] });
}

async function feedsOf(reply: Reply, tries: Tries): Promise<FoundFeed[]> {
  const { feeds, indexes } = headOf(reply);
  const named = feeds.length > 0 ? feeds : await feedsOfIndex(indexes[0], tries);
  const found = await tries.all(named.slice(0, FEEDS_TRIED_MAX), "feed");
  return found.length > 0 ? found : tries.all(usual(USUAL_FEEDS, reply), "feed", 1);
}

/** The feeds on the site's own page of feeds, which most Vietnamese papers have. */
async function feedsOfIndex(index: NamedFeed | undefined, tries: Tries): Promise<NamedFeed[]> {
  const reply = index === undefined ? null : await tries.ask(index.url);
  if (index === undefined || !reply?.ok) return [];
  // `/rss` is a page of feeds on one site and a feed on the next.
  const found = kindOf(reply.value);
  return found.ok && found.value.kind === "feed" ? [index] : headOf(reply.value).feeds;
}

function headOf(reply: Reply) {
  return readPageHead(readHtml(reply) ?? "", reply.url);
}

/** The sitemaps that robots.txt names; if none can be read, those at the usual addresses. */
async function sitemapsOf(reply: Reply, tries: Tries): Promise<FoundFeed[]> {
  const robots = await tries.ask(new URL("/robots.txt", reply.url).href);
  const newsFirst = robots.ok ? namedSitemaps(textOf(robots.value), reply.url) : [];
  const candidates = newsFirst.slice(0, SITEMAPS_TRIED_MAX).map((url) => ({ url, title: null }));
  const found = await tries.all(candidates, "sitemap");
  return found.length > 0 ? found : tries.all(usual(USUAL_SITEMAPS, reply), "sitemap", 2);
}

const USUAL_FEEDS = ["/feed", "/rss", "/rss.xml", "/feed.xml", "/atom.xml"] as const;

function usual(paths: readonly string[], { url }: Reply): NamedFeed[] {
  return paths.map((path) => ({ url: new URL(path, url).href, title: null }));
}

function offerOf({ kind, url, name, count, latest }: FoundKind): FoundFeed {
  return { kind, url, title: name, count, latest };
}

/** A site often serves one feed at several addresses; the first is kept. */
function distinct(feeds: readonly FoundFeed[]): FoundFeed[] {
  const seen = new Set<string>();
  return feeds.filter(({ url, count, latest }) => {
    const keys = [
      url,
      ...(latest.length === 0 ? [] : [`${count} ${latest.map((one) => one.url).join(" ")}`]),
    ];
    const isNew = keys.every((key) => !seen.has(key));
    for (const key of keys) seen.add(key);
    return isNew;
  });
}

/**
 * The requests of one answer. Each one counts, and no address is requested twice. When none are left, the
 * remaining addresses are skipped.
 */
class Tries {
  readonly #http: Http;
  readonly #asked = new Set<string>();
  #left = REQUESTS_MAX;

  constructor(http: Http) {
    this.#http = (url, options) => {
      this.#left--;
      return http(url, options);
    };
  }

  ask(url: string): ReturnType<typeof fetchSource> {
    this.#asked.add(url);
    return fetchSource(url, this.#http);
  }

  /** The addresses that serve this kind of source. With `enough`, stops once so many are found. */
  async all(
    named: readonly NamedFeed[],
    kind: "feed" | "sitemap",
    enough = Number.POSITIVE_INFINITY,
  ): Promise<FoundFeed[]> {
    let found = 0;
    const tried = await pMap(
      named,
      async (one) => {
        const offer = found < enough ? await this.#tryOne(one, kind) : null;
        if (offer !== null) found++;
        return offer;
      },
      { concurrency: AT_ONCE },
    );
    return tried.flatMap((offer) => offer ?? []);
  }

  async #tryOne({ url, title }: NamedFeed, kind: FoundKind["kind"]): Promise<FoundFeed | null> {
    if (this.#left <= 0 || this.#asked.has(url)) return null;
    this.#asked.add(url);
    const found = await findKind(url, this.#http);
    if (!found.ok || found.value.kind !== kind) return null;
    const offer = offerOf(await this.withHeadlines(found.value));
    return { ...offer, title: title ?? offer.title };
  }

  /** An index of sitemaps names no articles itself, so its first sitemap is read. */
  async withHeadlines(found: FoundKind): Promise<FoundKind> {
    const [part] = found.parts;
    if (part === undefined || this.#left <= 0) return found;
    const read = await findKind(part, this.#http);
    return read.ok && read.value.kind === "sitemap"
      ? { ...found, count: read.value.count, latest: read.value.latest }
      : found;
  }
}

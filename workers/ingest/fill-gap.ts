import type { FoundLink } from "../shared/contract/found-link.ts";
import { fail } from "../shared/outcome.ts";
import { isoAt, type Run } from "../shared/run.ts";
import { keepLinks, knownUrls } from "../shared/store/links/links.ts";
import { pollSooner, type Source } from "../shared/store/sources.ts";
import type { Http } from "../shared/web/http.ts";
import { judgeReply } from "../shared/web/judge-reply.ts";
import type { Kept } from "./poll.ts";
import { newestFirst } from "./sources/listing/shortlist.ts";
import { readSource, SOURCE_LIMITS, textOf } from "./sources/read-source.ts";
import { namedSitemaps, USUAL_SITEMAPS } from "./sources/site-sitemaps.ts";

/** Maximum links by which one gap is filled: the newest. */
const LINKS_MAX = 100;
/** Maximum entries of the sitemaps that are looked up in the store, at one row read each. */
const COMPARED_MAX = 500;
const SITEMAPS_TRIED_MAX = 3;
/** An entry may be listed so long after its own date. */
const LATE_MS = 3_600_000;
const DAY_MS = 86_400_000;

/** The part of the interval after which a source is polled again after a possible gap. */
const SOONER = 1 / 3;

/**
 * What follows a poll that may have missed entries: the source is polled again sooner, and what the site's
 * sitemaps date between the two polls, and no source has shown, is kept as links of this source. That is
 * tried once, and a site that does not answer is not asked further.
 */
export async function fillGap(run: Run, source: Source, { kept, ...polled }: Polled): Promise<Kept> {
  const { gapSince: since } = kept;
  if (since === undefined) return kept;
  const { id: sourceId, intervalSeconds } = source;
  run.log.warn("source.gap", { sourceId, found: polled.list.length, since });
  await pollSooner(run, sourceId, isoAt(run.now() + intervalSeconds * 1_000 * SOONER));

  const missed = source.kind === "sitemap" ? [] : await listedSince(run, since, polled);
  if (missed.length === 0) return kept;
  const filled = await keepLinks(run, sourceId, missed, { isBacklog: true });
  run.log.info("source.gap-filled", { sourceId, found: filled.length });
  const now = isoAt(run.now());
  const due = filled.filter(({ nextAttemptAt }) => nextAttemptAt <= now).map(({ url }) => url);
  return { ...kept, waiting: kept.waiting + filled.length, urls: [...kept.urls, ...due] };
}

type Polled = { kept: Kept; list: readonly FoundLink[]; http: Http };

/** What the site dates since then and no source has shown. Nothing where a list leads to several sites. */
async function listedSince(run: Run, since: string, { list, http }: Omit<Polled, "kept">) {
  const scope = scopeOf(list);
  if (scope === null) return [];
  const isMissed = isListedBetween(Date.parse(since), run.now());
  const listed = await readSitemaps(scope.origin, limited(http, run.reach.gapRequests));
  const between = listed.filter((link) => scope.holds(link.url) && isMissed(link));
  const compared = newestFirst(between).slice(0, COMPARED_MAX);
  const known = await knownUrls(
    run.db,
    compared.map(({ url }) => url),
  );
  return compared.filter(({ url }) => !known.has(url)).slice(0, LINKS_MAX);
}

type Scope = { origin: string; holds: (url: string) => boolean };

/** A list whose addresses share their first folder is that section's; null where they share no host. */
function scopeOf(list: readonly FoundLink[]): Scope | null {
  const urls = list.map(({ url }) => new URL(url));
  const [first] = urls;
  if (first === undefined || urls.some(({ host }) => host !== first.host)) return null;
  const folder = urls.every((url) => folderOf(url) === folderOf(first)) ? folderOf(first) : "";
  const holds = (address: string) => {
    const url = new URL(address);
    return url.host === first.host && (folder === "" || folderOf(url) === folder);
  };
  return { origin: first.origin, holds };
}

function folderOf({ pathname }: URL): string {
  return /^\/[^/]+\/(?=.)/.exec(pathname)?.[0] ?? "";
}

/** Many sitemaps date an entry by its day alone. */
function isListedBetween(sinceMs: number, untilMs: number): (link: FoundLink) => boolean {
  return ({ publishedAt, modifiedAt }) => {
    const date = publishedAt ?? modifiedAt;
    if (date === null) return false;
    const atMs = Date.parse(date);
    const endMs = WHOLE_DAY.test(date) ? atMs + DAY_MS : atMs;
    return endMs >= sinceMs - LATE_MS && atMs <= untilMs;
  };
}

/** Midnight in Vietnam and Laos, where dates without a zone are read, or in UTC. */
const WHOLE_DAY = /T(?:17|00):00:00\.000Z$/;

/** The entries of the first sitemap of the site that can be read and has any. */
async function readSitemaps(origin: string, http: Http): Promise<FoundLink[]> {
  const robots = await http(`${origin}/robots.txt`, SOURCE_LIMITS);
  if (!robots.ok) return [];
  const named = robots.value.status === 200 ? namedSitemaps(textOf(robots.value), origin) : [];
  const addresses = named.length > 0 ? named : USUAL_SITEMAPS.map((path) => origin + path);
  for (const address of addresses.slice(0, SITEMAPS_TRIED_MAX)) {
    const reply = await http(address, SOURCE_LIMITS);
    if (!reply.ok) return [];
    const reading = judgeReply(reply.value) ?? (await readSource("sitemap", reply.value, http));
    if (reading.ok && reading.value.links.length > 0) return reading.value.links;
  }
  return [];
}

/** HTTP that answers no request after so many. */
function limited(http: Http, requestsMax: number): Http {
  let left = requestsMax;
  return async (url, options) => (left-- > 0 ? http(url, options) : fail("unreachable"));
}

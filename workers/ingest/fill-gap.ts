import type { FoundLink } from "../shared/contract/found-link.ts";
import { fail } from "../shared/outcome.ts";
import { isoAt, type Run } from "../shared/run.ts";
import { endGap, putOffGap, type SourceGap, takeGaps } from "../shared/store/links/gaps.ts";
import { keepLinks, knownUrls } from "../shared/store/links/links.ts";
import { findSource, pollSooner, type Source } from "../shared/store/sources.ts";
import type { Http } from "../shared/web/http.ts";
import { judgeReply } from "../shared/web/judge-reply.ts";
import { workThrough } from "../shared/work-through.ts";
import { obedientHttp } from "./obey-robots.ts";
import { newestFirst } from "./sources/listing/shortlist.ts";
import { readSource, SOURCE_LIMITS, textOf } from "./sources/read-source.ts";
import { namedSitemaps, USUAL_SITEMAPS } from "./sources/site-sitemaps.ts";
import { visit } from "./visit.ts";

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
 * Fills the possible gaps that wait for it: each source is polled again sooner, and what the site's sitemaps
 * date between the two polls, and no source has shown, is kept as links of this source. A site that does not
 * answer is not asked further. If the process ends in the middle, a later sweep fills the gap.
 */
export async function fillGaps(run: Run): Promise<void> {
  const gaps = await takeGaps(run, run.reach.gaps);
  const ofHosts = [...Map.groupBy(gaps, hostOf).values()];
  const take = async (free: number) => ofHosts.splice(0, free);
  const slots = { max: ofHosts.length, atOnceMax: run.reach.atOnce };
  const found = await workThrough(take, (gaps) => fillInTurn(run, gaps), slots);
  if (found.includes(true)) await run.ring.ingest();
}

function hostOf({ scope, sourceId }: SourceGap): string {
  return URL.parse(scope ?? "")?.host ?? String(sourceId);
}

/** Fills the gaps of one host one after the other. Whether any link was found. */
async function fillInTurn(run: Run, gaps: readonly SourceGap[]): Promise<boolean> {
  let isFound = false;
  for (const gap of gaps) isFound = (await fillGap(run, gap)) || isFound;
  return isFound;
}

async function fillGap(run: Run, gap: SourceGap): Promise<boolean> {
  const { sourceId } = gap;
  try {
    const source = await findSource(run.db, sourceId);
    const isRead = source !== null && source.state !== "paused";
    const missed = isRead ? await missedIn(run, source, gap) : [];
    if (missed === "resting") {
      await putOffGap(run, gap);
      return false;
    }
    if (isRead) await pollSooner(run, sourceId, isoAt(run.now() + source.intervalSeconds * 1_000 * SOONER));
    return await keepMissed(run, gap, missed);
  } catch (error) {
    run.log.error("source.gap-crashed", error, { sourceId });
    return false;
  }
}

async function keepMissed(run: Run, gap: SourceGap, missed: FoundLink[]): Promise<boolean> {
  const { sourceId } = gap;
  const links = keepLinks(run, sourceId, missed, { isBacklog: true });
  const [filled] = await run.db.batch([links, endGap(run, gap)]);
  if (missed.length > 0) run.log.info("source.gap-filled", { sourceId, found: filled.length });
  return filled.length > 0;
}

/** `resting`: the host asked for a pause, so the gap waits. */
async function missedIn(
  run: Run,
  source: Source,
  { scope, ...gap }: SourceGap,
): Promise<FoundLink[] | "resting"> {
  if (scope === null) return [];
  const obey = async () => source.obeysRobots;
  const permission = await visit(run, scope, { obey, isPage: false });
  if (!permission.ok) return permission.reason === "resting" ? "resting" : [];
  const http = obedientHttp(run, { obey, known: permission.value });
  return unknownOf(run, await listedIn({ ...gap, scope }, limited(http, run.reach.gapRequests)));
}

/** What the sitemaps of the site date between the two polls, the newest first. */
async function listedIn({ scope, beganAt, endedAt }: SourceGap & { scope: string }, http: Http) {
  const isMissed = isListedBetween(Date.parse(beganAt), Date.parse(endedAt));
  const listed = await readSitemaps(new URL(scope).origin, http);
  return newestFirst(listed.filter((link) => link.url.startsWith(scope) && isMissed(link)));
}

/** Those that no source has shown. */
async function unknownOf(run: Run, listed: readonly FoundLink[]): Promise<FoundLink[]> {
  const compared = listed.slice(0, COMPARED_MAX);
  const known = await knownUrls(
    run.db,
    compared.map(({ url }) => url),
  );
  return compared.filter(({ url }) => !known.has(url)).slice(0, LINKS_MAX);
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

import { feedOf, type Story, story, storyPage } from "../../support/newspaper.ts";
import type { Chance } from "../engine/chance.ts";
import type { Reply, Site } from "./network.ts";
import type { Plan, PlannedStory } from "./plan.ts";
import type { SiteFault } from "./profile.ts";
import { TOPICS } from "./topics.ts";

/** When the invented world starts. */
export const START_MS = Date.parse("2026-11-21T12:00:00.000Z");

/** A page that is asked for sooner than this after its story appeared may not be there yet. */
const LATE_PAGE_MS = 120_000;

function paperHost(paper: number): string {
  return `bao-${paper + 1}.thu-nghiem.vn`;
}

export function feedUrl(paper: number): string {
  return `https://${paperHost(paper)}/feed.xml`;
}

/** The address under which a story is stored. */
export function storyUrl({ slug, papers: [home = 0] }: PlannedStory): string {
  return `https://${paperHost(home)}/${slug}.html`;
}

/** Every address under which it is listed. */
function addressesOf(planned: PlannedStory): string[] {
  const url = storyUrl(planned);
  return planned.hasCopy ? [url, url.replace(".html", "-ban-sao.html")] : [url];
}

/**
 * The site of one paper: a feed that lists all its stories and knows its validators, and a page for each
 * story.
 */
export function paperSite(plan: Plan, paper: number, nowMs: () => number, chance: Chance): Site {
  const listed = () =>
    plan.stories.filter(({ papers, publishMs }) => papers.includes(paper) && publishMs <= nowMs());
  const page = (href: string, fault: SiteFault | null): Reply => {
    const asked = plan.stories.find((planned) => addressesOf(planned).includes(href));
    const ageMs = nowMs() - (asked?.publishMs ?? Number.POSITIVE_INFINITY);
    if (asked === undefined || ageMs < 0) return { status: 404 };
    if (fault === "not-yet" && ageMs < LATE_PAGE_MS) return { status: 404 };
    return { status: 200, headers: HTML, body: storyPage(tellingOf(asked, nowMs())) };
  };
  return {
    kind: "paper",
    answer({ url, headers }, fault) {
      if (fault === "server-error") return { status: 503 };
      if (fault === "blocked") return { status: 403 };
      if (fault === "throttled") return { status: 429, headers: retryAfter(chance) };
      if (url.pathname !== "/feed.xml") return page(url.href, fault);
      return feedReply(listed(), headers.get("if-none-match"), nowMs());
    },
  };
}

const HTML = { "content-type": "text/html; charset=utf-8" };

/** Seconds, a date, nonsense. */
export function retryAfter(chance: Chance): Record<string, string> {
  return { "retry-after": chance.pick(["1", "120", "3600", "-1", "soon", "Thu, 01 Jan 1970 00:00:00 GMT"]) };
}

function feedReply(stories: PlannedStory[], known: string | null, nowMs: number) {
  const listed = stories.map(listedOf);
  const versions = listed.map((planned) => `${planned.slug}${isRevised(planned, nowMs) ? "b" : "a"}`);
  const etag = `"${versions.join("-")}"`;
  if (known === etag) return { status: 304, headers: { etag } };
  const entries = listed.flatMap((planned) =>
    addressesOf(planned).map((url) => ({ url, story: tellingOf(planned, nowMs) })),
  );
  return {
    status: 200,
    headers: { etag, "content-type": "application/atom+xml" },
    body: feedOf(entries),
  };
}

/** A story as feeds know it. */
function listedOf(planned: PlannedStory): PlannedStory {
  return planned.revision?.isSilent ? { ...planned, revision: null } : planned;
}

function isRevised({ revision }: PlannedStory, nowMs: number): boolean {
  return revision !== null && revision.atMs <= nowMs;
}

/** The story as it stands at this time. */
function tellingOf(planned: PlannedStory, nowMs: number): Story {
  const { revision, topics, slug, dated = "now" } = planned;
  const isLater = isRevised(planned, nowMs);
  const told = isLater && revision !== null ? revision.topics : topics;
  const sentences = told.map(
    (topic) => `Chính quyền địa phương họp bàn về ${TOPICS[topic]} trong chiều nay.`,
  );
  const telling = {
    ...story(slug, `Chuyện trong xã, kỳ ${slug}`, ...sentences),
    canonical: storyUrl(planned),
  };
  if (dated === "never") return { ...telling, published: null };
  const modified = new Date(START_MS + (isLater && revision !== null ? revision.atMs : planned.publishMs));
  const published = dated === "long-ago" ? { published: LONG_AGO } : {};
  return { ...telling, ...published, modified: modified.toISOString() };
}

const LONG_AGO = new Date(START_MS - 30 * 86_400_000).toISOString();

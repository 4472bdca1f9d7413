import { ingest } from "../../workers/ingest/ingest.ts";
import { links } from "../../workers/shared/schema/sources.ts";
import { page } from "./loopback-site.ts";
import { type Newspaper, story } from "./newspaper.ts";
import { follow } from "./sources.ts";
import type { TestRun } from "./test-run.ts";

const MINUTE_MS = 60_000;
/** Between the two polls, by the clock of the tests. */
export const WITHIN = "2026-11-21T12:06:00Z";
export const MISSED = "/bai-bi-lo-mat-100002.html";

/** What a sitemap lists: a path, or a whole address. */
type Listed = { path: string; at?: string };

export function serveSitemap(paper: Newspaper, path: string, ...listed: Listed[]): void {
  const urls = listed.map(({ path: loc, at }) => {
    const lastmod = at === undefined ? "" : `<lastmod>${at}</lastmod>`;
    return `<url><loc>${new URL(loc, paper.url).href}</loc>${lastmod}</url>`;
  });
  const namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
  paper.serve(path, page(`<urlset xmlns="${namespace}">${urls.join("")}</urlset>`));
}

/** Polls a list twice, eleven minutes apart; before the second poll it is changed. */
export async function pollTwice(run: TestRun, paper: Newspaper, change: () => void): Promise<void> {
  await ingest(run);
  run.clock.nowMs += 11 * MINUTE_MS;
  change();
  paper.asked.length = 0;
  await ingest(run);
}

/** Polls a feed twice, which shows the second time only these stories, none of which it showed before. */
export async function givenGap(
  run: TestRun,
  paper: Newspaper,
  first = ["bai-dau-tien-100001"],
  then = ["bai-sau-cung-100003"],
): Promise<void> {
  await follow(run, paper.feedUrl);
  const publish = (slugs: string[]) => paper.publish(...slugs.map((slug) => story(slug, `Tin ${slug}`)));
  publish(first);
  await pollTwice(run, paper, () => {
    paper.retract();
    publish(then);
  });
}

/** The addresses that are known, without the newspaper's own beginning. */
export async function foundAt(run: TestRun, paper: Newspaper): Promise<string[]> {
  const rows = await run.db.select({ url: links.url }).from(links);
  return rows.map(({ url }) => url.replace(paper.url, "")).sort();
}

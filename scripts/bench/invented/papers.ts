import { type LoopbackSite, loopbackSite, page } from "../../../tests/support/loopback-site.ts";
import { feedOf, type Story, storyPage } from "../../../tests/support/newspaper.ts";
import { linearCongruential, syllable } from "./syllables.ts";

const PARAGRAPHS = 25;
/** What surrounds an article: teasers of others, and scripts, some 80 KB as on the pages of newspapers. */
const TEASERS = 240;
const SCRIPT = "let counted = 1; ".repeat(2_000);
const SEED = 20_261_129;

/** As many as a first poll has read at once; the rest of a list would come half a minute apart. */
const ARTICLES_OF_HOST = 50;
/** Addresses of this machine are 127.0.0.2 to 127.0.0.251. */
const HOSTS_MAX = 250;

/** Opens as many newspapers on this machine as print so many articles, at most 12,500. */
export function openNewspapers(articles: number): Promise<LoopbackSite[]> {
  const hosts = Math.min(HOSTS_MAX, Math.ceil(articles / ARTICLES_OF_HOST));
  return Promise.all(Array.from({ length: hosts }, (_, host) => loopbackSite(`127.0.0.${host + 2}`)));
}

/** Serves {@link ARTICLES_OF_HOST} invented articles and their feed, whose address is returned. */
export function publish(newspaper: LoopbackSite): string {
  const chance = linearCongruential(SEED);
  const words = (count: number) => Array.from({ length: count }, () => syllable(chance)).join(" ");
  const teasers = Array.from(
    { length: TEASERS },
    () => `<li><a href="/tin/${words(1)}">${words(12)}</a></li>`,
  );
  const around = `<ul>${teasers.join("")}</ul><script>${SCRIPT}</script>`;
  const entries = Array.from({ length: ARTICLES_OF_HOST }, (_, at) => {
    const story: Story = {
      slug: `bai-${at}`,
      title: words(12),
      lead: `${words(30)}.`,
      paragraphs: Array.from({ length: PARAGRAPHS }, () => `${words(60)}.`),
      published: new Date().toISOString(),
    };
    newspaper.serve(`/${story.slug}.html`, page(storyPage(story).replace("<footer>", `${around}<footer>`)));
    return { story, url: `${newspaper.url}/${story.slug}.html` };
  });
  newspaper.serve("/feed.xml", page(feedOf(entries), { "content-type": "application/atom+xml" }));
  return `${newspaper.url}/feed.xml`;
}

/** How many articles were asked for. */
export function pagesAsked(newspapers: readonly LoopbackSite[]): number {
  const pages = newspapers.map(({ asked }) => new Set(asked.filter((path) => path.endsWith(".html"))).size);
  return pages.reduce((sum, count) => sum + count, 0);
}

/** How many articles these newspapers print together. */
export function articlesOf(newspapers: readonly LoopbackSite[]): number {
  return newspapers.length * ARTICLES_OF_HOST;
}

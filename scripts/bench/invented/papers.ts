import { type LoopbackSite, page } from "../../../tests/support/loopback-site.ts";
import { feedOf, type Story, storyPage } from "../../../tests/support/newspaper.ts";
import { linearCongruential, syllable } from "./syllables.ts";

const PARAGRAPHS = 25;
/** What surrounds an article: teasers of others, and scripts, some 80 KB as on the pages of newspapers. */
const TEASERS = 240;
const SCRIPT = "let counted = 1; ".repeat(2_000);
const SEED = 20_261_129;

type Size = { feeds: number; articlesOfFeed: number };

/** Serves invented articles and their feeds, whose addresses are returned. */
export function publish(newspaper: LoopbackSite, { feeds, articlesOfFeed }: Size): string[] {
  const chance = linearCongruential(SEED);
  const words = (count: number) => Array.from({ length: count }, () => syllable(chance)).join(" ");
  const teasers = Array.from(
    { length: TEASERS },
    () => `<li><a href="/tin/${words(1)}">${words(12)}</a></li>`,
  );
  const around = `<ul>${teasers.join("")}</ul><script>${SCRIPT}</script>`;
  const entryOf = (feed: number) => (_: unknown, at: number) => {
    const story: Story = {
      slug: `bai-${feed}-${at}`,
      title: words(12),
      lead: `${words(30)}.`,
      paragraphs: Array.from({ length: PARAGRAPHS }, () => `${words(60)}.`),
      published: new Date().toISOString(),
    };
    newspaper.serve(`/${story.slug}.html`, page(storyPage(story).replace("<footer>", `${around}<footer>`)));
    return { story, url: `${newspaper.url}/${story.slug}.html` };
  };
  return Array.from({ length: feeds }, (_, feed) => {
    const atom = feedOf(Array.from({ length: articlesOfFeed }, entryOf(feed)));
    newspaper.serve(`/${feed}.xml`, page(atom, { "content-type": "application/atom+xml" }));
    return `${newspaper.url}/${feed}.xml`;
  });
}

/** How many articles were asked for. */
export function pagesAsked({ asked }: LoopbackSite): number {
  return new Set(asked.filter((path) => path.endsWith(".html"))).size;
}

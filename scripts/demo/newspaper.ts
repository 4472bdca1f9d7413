import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { OUTLET, type Published, pageOf, rssFeed, sectionPage } from "./layouts.ts";
import type { Story } from "./stories.ts";

export type Newspaper = {
  name: string;
  /** Articles with a modern or a classic layout are in the feed, the others on the section page. */
  feedUrl: string;
  sectionUrl: string;
  publish: (story: Story) => Published;
  titleOf: (url: string) => string | undefined;
  close: () => void;
};

const RELATED_MAX = 3;
/** Newspapers number their articles. A link with a number of five digits is recognised as an article's. */
const FIRST_NUMBER = 20_401;

/** Starts a small newspaper on this machine, without articles at first. */
export async function openNewspaper(): Promise<Newspaper> {
  const published: Published[] = [];
  const server = createServer((request, response) => {
    const page = pageAt(new URL(request.url ?? "/", home), published, home);
    response.writeHead(page === null ? 404 : 200, { "content-type": page?.type ?? "text/plain" });
    response.end(page?.text);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    name: OUTLET,
    feedUrl: `${home}/rss.xml`,
    sectionUrl: `${home}/tin-trong-ngay`,
    publish(story) {
      const url = `${home}/bai-viet/${story.slug}-${FIRST_NUMBER + published.length}.html`;
      const article = { story, url, at: new Date() };
      published.unshift(article);
      return article;
    },
    titleOf: (url) => published.find((article) => article.url === url)?.story.title,
    close: () => server.close(),
  };
}

type Page = { type: string; text: string };

function pageAt(url: URL, published: readonly Published[], home: string): Page | null {
  const inFeed = published.filter(({ story }) => story.layout !== "plain");
  const onSectionPage = published.filter(({ story }) => story.layout === "plain");
  switch (url.pathname) {
    case "/rss.xml":
      return { type: "application/rss+xml", text: rssFeed(inFeed, home) };
    case "/":
    case "/tin-trong-ngay":
      return { type: "text/html", text: sectionPage(onSectionPage) };
  }
  const article = published.find((each) => each.url === url.href);
  if (article === undefined) return null;
  const related = published.filter((each) => each !== article).slice(0, RELATED_MAX);
  return { type: "text/html", text: pageOf(article, related) };
}

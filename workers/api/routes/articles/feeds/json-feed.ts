import type { WrittenEntry, WrittenFeed } from "./feed.ts";

/** JSON Feed 1.1. */
export function writeJsonFeed({ title, url, entries }: WrittenFeed): string {
  const version = "https://jsonfeed.org/version/1.1";
  return JSON.stringify({ version, title, feed_url: url, items: entries.map(item) });
}

function item({ id, url, title, summary, content, ...entry }: WrittenEntry) {
  const { authors, outlet, publishedAt, updatedAt } = entry;
  return {
    id,
    url,
    title,
    ...(content === null ? { content_text: summary ?? title } : { content_html: content, summary }),
    authors: authors.map((name) => ({ name })),
    tags: [outlet],
    date_published: publishedAt,
    date_modified: updatedAt,
  };
}

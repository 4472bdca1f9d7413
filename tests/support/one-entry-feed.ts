import { readFeed } from "../../workers/ingest/sources/feed.ts";

const NAMESPACES = 'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"';

/** What a feed at `https://bao.example.vn/thoi-su.rss` says; throws where it cannot be read. */
export function readFeedText(text: string) {
  const read = readFeed(text, "https://bao.example.vn/thoi-su.rss");
  if (!read.ok) throw new Error(`${read.reason}: ${read.detail}`);
  return read.value;
}

/** An RSS feed of one entry. */
export function rss(item: string, channel = ""): string {
  return `<rss version="2.0" ${NAMESPACES}><channel ${channel}><title>Báo</title><link>https://bao.example.vn/</link><item>${item}</item></channel></rss>`;
}

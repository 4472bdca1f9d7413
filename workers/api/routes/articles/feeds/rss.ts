import { xmlElement, xmlEmpty } from "../../../xml.ts";
import type { WrittenEntry, WrittenFeed } from "./feed.ts";

/** RSS 2.0, with authors in Dublin Core: RSS itself allows mail addresses only. */
export function writeRss({ title, url, updatedAt, entries }: WrittenFeed): string {
  const head = [
    xmlElement("title", title),
    xmlElement("link", url),
    xmlElement("description", title),
    xmlElement("lastBuildDate", new Date(updatedAt).toUTCString()),
    xmlEmpty("atom:link", { href: url, rel: "self", type: "application/rss+xml" }),
  ].join("");
  const spaces = Object.entries(NAMESPACES)
    .map(([prefix, name]) => `xmlns:${prefix}="${name}"`)
    .join(" ");
  const items = entries.map(item).join("\n");
  return `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" ${spaces}><channel>${head}\n${items}\n</channel></rss>\n`;
}

const NAMESPACES = {
  atom: "http://www.w3.org/2005/Atom",
  content: "http://purl.org/rss/1.0/modules/content/",
  dc: "http://purl.org/dc/elements/1.1/",
};

function item({ id, url, title, summary, content, ...entry }: WrittenEntry): string {
  const { authors, outlet, publishedAt } = entry;
  const parts = [
    xmlElement("title", title),
    xmlElement("link", url),
    xmlElement("guid", id, { isPermaLink: "false" }),
    xmlElement("pubDate", new Date(publishedAt).toUTCString()),
    ...authors.map((author) => xmlElement("dc:creator", author)),
    xmlElement("dc:publisher", outlet),
    xmlElement("description", summary),
    xmlElement("content:encoded", content),
  ];
  return `<item>${parts.join("")}</item>`;
}

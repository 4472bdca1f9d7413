import { xmlElement, xmlEmpty } from "../../../xml.ts";
import type { WrittenEntry, WrittenFeed } from "./feed.ts";

/** Atom (RFC 4287). The format requires an author: an entry without one names its outlet. */
export function writeAtom({ id, title, url, updatedAt, entries }: WrittenFeed): string {
  const head = [
    xmlElement("id", id),
    xmlElement("title", title),
    xmlElement("updated", updatedAt),
    xmlEmpty("link", { rel: "self", href: url, type: "application/atom+xml" }),
    xmlElement("generator", "Báo Động"),
  ].join("");
  const body = entries.map(entry).join("\n");
  return `<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">${head}\n${body}\n</feed>\n`;
}

function entry({ id, url, title, summary, content, ...entry }: WrittenEntry): string {
  const { authors, outlet, publishedAt, updatedAt } = entry;
  const names = authors.length > 0 ? authors : [outlet];
  const parts = [
    xmlElement("id", id),
    xmlElement("title", title),
    xmlEmpty("link", { rel: "alternate", href: url }),
    xmlElement("published", publishedAt),
    xmlElement("updated", updatedAt),
    ...names.map((name) => `<author>${xmlElement("name", name)}</author>`),
    xmlEmpty("category", { term: outlet }),
    xmlElement("summary", summary),
    xmlElement("content", content, { type: "html" }),
  ];
  return `<entry>${parts.join("")}</entry>`;
}

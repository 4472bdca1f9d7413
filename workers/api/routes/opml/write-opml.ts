import type { z } from "zod";
import type { listedSourceView } from "../../../shared/contract/source.ts";
import { DAMAGED } from "../../../shared/contract/stored-word.ts";
import { xmlElement, xmlEmpty } from "../../xml.ts";

type Listed = z.output<typeof listedSourceView>;

const TYPES = { feed: "rss", sitemap: "sitemap", page: "page" } as const;

/** OPML 2.0. A source that is not a feed has its kind in `type`, which other readers ignore. */
export function writeOpml(sources: readonly Listed[], createdAt: string): string {
  const head = xmlElement("title", "Báo Động") + xmlElement("dateCreated", new Date(createdAt).toUTCString());
  const outlines = sources.map(({ name, url, kind }) =>
    xmlEmpty("outline", {
      ...(kind !== DAMAGED && { type: TYPES[kind] }),
      text: name,
      title: name,
      xmlUrl: url,
    }),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<opml version="2.0"><head>${head}</head><body>\n${outlines.join("\n")}\n</body></opml>\n`;
}

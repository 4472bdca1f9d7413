/**
 * Gives elements the same names whatever prefixes a document uses: `dc:title`, `media:title`; names of RSS,
 * Atom and sitemaps get no prefix. An undeclared prefix is kept as it is, except that of the first element,
 * which must be RSS, Atom or a sitemap.
 */
export class XmlNames {
  readonly #vocabularies = new Map<string, string>();
  #hasRoot = false;

  /** Records the prefixes that an element declares. */
  declare(attributes: Record<string, string>): void {
    for (const [name, address] of Object.entries(attributes)) {
      const prefix = /^xmlns:(.+)$/i.exec(name)?.[1];
      if (prefix !== undefined) this.#vocabularies.set(prefix, vocabularyOf(address) ?? prefix.toLowerCase());
    }
  }

  /** The name of a tag; `vocabulary` is the one that tags without a prefix have at this place. */
  of(tag: string, vocabulary: string): string {
    const [prefix = "", local] = tag.includes(":") ? tag.split(":", 2) : ["", tag];
    if (!this.#hasRoot && !NAMED.has(this.#named(prefix))) this.#vocabularies.set(prefix, "");
    this.#hasRoot = true;
    const named = prefix === "" ? vocabulary : this.#named(prefix);
    const name = (local ?? tag).toLowerCase();
    return named === "" ? name : `${named}:${name}`;
  }

  #named(prefix: string): string {
    return this.#vocabularies.get(prefix) ?? conventional(prefix);
  }
}

/** The vocabulary that `xmlns="…"` of an element sets for tags without a prefix; null if it has none. */
export function ownVocabulary(attributes: Record<string, string>): string | null {
  const { xmlns } = attributes;
  return xmlns === undefined ? null : (vocabularyOf(xmlns) ?? "");
}

function conventional(prefix: string): string {
  const name = prefix.toLowerCase();
  return PLAIN_PREFIXES.has(name) ? "" : name;
}

const PLAIN_PREFIXES: ReadonlySet<string> = new Set(["atom", "a10", "rss", "sm"]);

function vocabularyOf(address: string): string | null {
  return VOCABULARIES.get(bare(address)) ?? null;
}

/** Writers disagree about the scheme and the last character. */
function bare(address: string): string {
  const name = address
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/(www\.)?/, "");
  let end = name.length;
  while (end > 0 && (name[end - 1] === "/" || name[end - 1] === "#")) end--;
  return name.slice(0, end);
}

const VOCABULARIES: ReadonlyMap<string, string> = new Map([
  ["w3.org/2005/atom", ""],
  ["purl.org/atom/ns", ""],
  ["purl.org/rss/1.0", ""],
  ["my.netscape.com/rdf/simple/0.9", ""],
  ["backend.userland.com/rss2", ""],
  ["sitemaps.org/schemas/sitemap/0.9", ""],
  ["w3.org/1999/02/22-rdf-syntax-ns", "rdf"],
  ["w3.org/1999/xhtml", "xhtml"],
  ["purl.org/dc/elements/1.1", "dc"],
  ["purl.org/dc/terms", "dcterms"],
  ["purl.org/rss/1.0/modules/content", "content"],
  ["search.yahoo.com/mrss", "media"],
  ["rssnamespace.org/feedburner/ext/1.0", "feedburner"],
  ["google.com/schemas/sitemap-news/0.9", "news"],
  ["google.com/schemas/sitemap-image/1.1", "image"],
  ["google.com/schemas/sitemap-video/1.1", "video"],
]);

const NAMED: ReadonlySet<string> = new Set([...VOCABULARIES.values()].filter((name) => name !== ""));

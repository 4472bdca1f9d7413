/** One of the addresses of an entry; `base` is the nearest xml:base, null if there is none. */
export type EntryLink = { href: string; rel: string; type: string; base: string | null };

/** All addresses of an entry, by kind. */
export type EntryAddresses = {
  links: EntryLink[];
  /** The article's own address, where a click counter has replaced the link (`feedburner:origLink`). */
  original: string | null;
  /** `guid` unless `isPermaLink` is false, `id`, or `rdf:about`. */
  ids: string[];
};

/**
 * The page of an entry, and the base of its address. In this order: the original of an address that a click
 * counter replaced; the best alternate link (HTML before other types, https before http); an id that is an
 * address; the link to the entry itself. Null if there is none.
 */
export function entryLink({ links, original, ids }: EntryAddresses): Pick<EntryLink, "href" | "base"> | null {
  const whole = [original, ...ids].filter((address) => address !== null).map(joined);
  const [replaced, ...named] = original === null ? [undefined, ...whole] : whole;
  if (replaced !== undefined && isWeb(replaced)) return { href: replaced, base: null };

  const alternate = best(links.filter(({ rel }) => relationOf(rel) === "alternate"));
  if (alternate !== null) return alternate;
  const id = named.find((address) => address !== undefined && isWeb(address));
  if (id !== undefined) return { href: id, base: null };
  return best(links.filter(({ rel }) => relationOf(rel) === "self"));
}

function best(links: readonly EntryLink[]): Pick<EntryLink, "href" | "base"> | null {
  const given = links.map((link) => ({ ...link, href: joined(link.href) })).filter(({ href }) => href !== "");
  const [first] = given.sort((one, other) => rank(other) - rank(one));
  return first ?? null;
}

/** Sorting is stable: of equal links the first comes first. */
function rank({ href, type }: EntryLink): number {
  const isPage = type === "" ? !OTHER_FILE.test(href) : PAGE_TYPE.test(type);
  return (isPage ? 2 : 0) + (/^http:/i.test(href) ? 0 : 1);
}

const PAGE_TYPE = /^\s*(text\/html|application\/xhtml\+xml)/i;
const OTHER_FILE = /\.(pdf|jpe?g|png|gif|webp|mp[34]|json|docx?)([?#]|$)/i;

/** RFC 4287, section 4.2.7.2: a relation is a name or its IANA address, and "alternate" if it is missing. */
function relationOf(rel: string): string {
  const name = rel.trim().toLowerCase().replace(IANA_RELATIONS, "");
  return name === "" ? "alternate" : name;
}

const IANA_RELATIONS = /^https?:\/\/www\.iana\.org\/assignments\/(link-)?relations?\/(link-relations\/)?/;

/** Joins an address that was broken over several lines. */
function joined(address: string): string {
  return address
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .join("");
}

function isWeb(address: string): boolean {
  return /^https?:\/\/[^/\s]/i.test(address);
}

/** One of the addresses that an entry gives; `base` is the nearest xml:base, null where there is none. */
export type EntryLink = { href: string; rel: string; type: string; base: string | null };

/** All addresses that an entry gives, by what they are. */
export type EntryAddresses = {
  links: EntryLink[];
  /** The article's own address, which a service that counts clicks put another one in the place of. */
  original: string | null;
  /** `guid` unless it says that it is none, `id`, or `rdf:about`. */
  ids: string[];
};

/**
 * The page that an entry stands for, and the base of its address: what a counting service replaced; else the
 * best of its alternate links, HTML before other types and https before others; else an id that is an
 * address; else the link to the entry itself. Null where it gives none.
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

/** Sorting is stable: of equals the first stays first. */
function rank({ href, type }: EntryLink): number {
  const isPage = type === "" ? !OTHER_FILE.test(href) : PAGE_TYPE.test(type);
  return (isPage ? 2 : 0) + (/^http:/i.test(href) ? 0 : 1);
}

const PAGE_TYPE = /^\s*(text\/html|application\/xhtml\+xml)/i;
const OTHER_FILE = /\.(pdf|jpe?g|png|gif|webp|mp[34]|json|docx?)([?#]|$)/i;

/** RFC 4287, section 4.2.7.2: a relation is a name or the IANA's address of it, "alternate" where none is. */
function relationOf(rel: string): string {
  const name = rel.trim().toLowerCase().replace(IANA_RELATIONS, "");
  return name === "" ? "alternate" : name;
}

const IANA_RELATIONS = /^https?:\/\/www\.iana\.org\/assignments\/(link-)?relations?\/(link-relations\/)?/;

/** An address that was broken over several lines. */
function joined(address: string): string {
  return address
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .join("");
}

function isWeb(address: string): boolean {
  return /^https?:\/\/[^/\s]/i.test(address);
}

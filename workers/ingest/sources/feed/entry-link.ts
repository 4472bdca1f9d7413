import { joinLines } from "../listing/join-lines.ts";

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
 * counter replaced; the best alternate link (HTML before other types, https before http, both before other
 * schemes); an id that is an address; the link to the entry itself. Null if there is none.
 */
export function entryLink({ links, original, ids }: EntryAddresses): Pick<EntryLink, "href" | "base"> | null {
  const whole = [original, ...ids].filter((address) => address !== null).map(addressIn);
  const [replaced, ...named] = original === null ? [undefined, ...whole] : whole;
  if (replaced !== undefined && isWeb(replaced)) return { href: replaced, base: null };

  const alternate = best(links.filter(({ rel }) => relationsOf(rel).includes("alternate")));
  if (alternate !== null) return alternate;
  const id = named.find((address) => address !== undefined && isWeb(address));
  if (id !== undefined) return { href: id, base: null };
  return best(links.filter(({ rel }) => relationsOf(rel).includes("self")));
}

function best(links: readonly EntryLink[]): Pick<EntryLink, "href" | "base"> | null {
  const given = links
    .map((link) => ({ ...link, href: addressIn(link.href) }))
    .filter(({ href }) => href !== "");
  const [first] = given.sort((one, other) => rank(other) - rank(one));
  return first ?? null;
}

/** Sorting is stable: of equal links the first comes first. */
function rank({ href, type }: EntryLink): number {
  const isPage = type === "" ? !OTHER_FILE.test(href) : PAGE_TYPE.test(type);
  const scheme = SCHEME.exec(href)?.[1]?.toLowerCase() ?? "https";
  return (isWebScheme(scheme) ? 4 : 0) + (isPage ? 2 : 0) + (scheme === "http" ? 0 : 1);
}

function isWebScheme(scheme: string): boolean {
  return scheme === "https" || scheme === "http";
}

const SCHEME = /^([a-z][a-z\d+.-]*):/i;

const PAGE_TYPE = /^\s*(text\/html|application\/xhtml\+xml)/i;
const OTHER_FILE = /\.(pdf|jpe?g|png|gif|webp|mp[34]|json|docx?)([?#]|$)/i;

/**
 * RFC 4287, section 4.2.7.2: a relation is a name or its IANA address, and "alternate" if it is missing. Some
 * writers give several, as HTML allows.
 */
function relationsOf(rel: string): string[] {
  const names = rel.toLowerCase().split(/\s+/).filter(Boolean);
  return names.length === 0 ? ["alternate"] : names.map((name) => name.replace(IANA_RELATIONS, ""));
}

const IANA_RELATIONS = /^https?:\/\/www\.iana\.org\/assignments\/(link-)?relations?\/(link-relations\/)?/;

/**
 * The address in what was written for one: broken over several lines, in angle brackets, as an HTML link, or
 * without its scheme.
 */
function addressIn(written: string): string {
  const address = joinLines(written);
  const linked = LINK.exec(address)?.[1] ?? address;
  const bare = linked.replace(/^<(.*)>$/, "$1");
  return bare.replace(/^www\.(?=[^/]+\.)/i, "https://www.").replace(/^(https?):\/(?!\/)/i, "$1://");
}

const LINK = /^<a\s[^<>]*href\s*=\s*["']?([^"'<>\s]+)/i;

function isWeb(address: string): boolean {
  return /^https?:\/\/[^/\s]/i.test(address);
}

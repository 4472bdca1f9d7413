import { ownerOf } from "../../../shared/web/owner.ts";
import type { Evidence } from "../evidence/evidence.ts";
import type { FoundField } from "../evidence/found.ts";

/**
 * The canonical URL that the page declares, if it belongs to the same owner and is neither the home page nor
 * a section above the page; otherwise the URL that was read.
 */
export function findCanonicalUrl({ page, url, metas }: Evidence): FoundField<string> {
  const link = page.links
    .find((found) => /(?:^|\s)canonical(?:\s|$)/i.test(found.get("rel") ?? ""))
    ?.get("href");
  const claims: [string, string | null | undefined][] = [
    ["link", link],
    ["og", metas.first("og:url")],
  ];
  for (const [provenance, claim] of claims) {
    const address = claim ? parseAddress(claim, url) : null;
    if (address && mayBeCanonical(address, url)) return { value: address.href, provenance };
  }
  const bare = new URL(url);
  bare.hash = "";
  return { value: bare.href, provenance: "address" };
}

function parseAddress(claim: string, base: URL): URL | null {
  const address = URL.parse(claim.trim(), base.href);
  if (!address || !/^https?:$/.test(address.protocol) || address.username !== "") return null;
  address.hash = "";
  return address;
}

function mayBeCanonical(address: URL, url: URL): boolean {
  const home = address.pathname === "/" && address.search === "";
  const wasHome = url.pathname === "/" && url.search === "";
  return isOfOwner(address, url) && (!home || wasHome) && !isSectionOf(address, url);
}

function isOfOwner(address: URL, url: URL): boolean {
  return address.hostname === url.hostname || ownerOf(address.hostname) === ownerOf(url.hostname);
}

const SLUG_WORDS_MIN = 3;

/**
 * Whether the declared address is a section above the page. Some sites declare it for all articles of the
 * section.
 */
function isSectionOf(address: URL, url: URL): boolean {
  const [section, article] = [address, url].map((one) => one.pathname.replace(/\/+$/, ""));
  if (section === undefined || article === undefined || !article.startsWith(`${section}/`)) return false;
  return (article.slice(section.length + 1).match(/[^/._-]+/g) ?? []).length >= SLUG_WORDS_MIN;
}

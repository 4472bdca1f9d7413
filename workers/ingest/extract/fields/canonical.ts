import type { Evidence } from "../evidence/evidence.ts";
import type { FoundField } from "../evidence/found.ts";

/**
 * The canonical URL that the page declares, if it is on the same site and not its home page; otherwise the
 * URL that was read.
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
    if (address && isBelievable(address, url)) return { value: address.href, provenance };
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

function isBelievable(address: URL, url: URL): boolean {
  const home = address.pathname === "/" && address.search === "";
  const wasHome = url.pathname === "/" && url.search === "";
  return siteOf(address.hostname) === siteOf(url.hostname) && (!home || wasHome);
}

/**
 * The registrable part of a host name, near enough: the last two labels, or three under a second level such
 * as `com.vn`.
 */
function siteOf(host: string): string {
  const labels = host.toLowerCase().split(".");
  const last = /^(?:com|co|org|net|gov|edu|ac|gob|or|ne)$/.test(labels.at(-2) ?? "") ? 3 : 2;
  return labels.slice(-last).join(".");
}

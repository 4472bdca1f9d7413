/**
 * The form under which a link is kept and recognised again: absolute, lower-case host, no default port, no fragment,
 * no credentials, percent escapes in capitals, and without the parameters that only say where a reader came from.
 * Other parameters stay, in their order: on some sites the query names the article. Null for what is not http(s).
 */
export function canonicalizeUrl(text: string, base?: string): string | null {
  const url = URL.parse(text.trim(), base);
  if (url === null || (url.protocol !== "http:" && url.protocol !== "https:")) return null;

  url.hash = "";
  url.username = "";
  url.password = "";
  url.hostname = url.hostname.replace(/\.$/, "");
  url.pathname = capitalizedEscapes(url.pathname);
  url.search = capitalizedEscapes(withoutTracking(url.search));
  return url.href;
}

function withoutTracking(search: string): string {
  const kept = search
    .slice(1)
    .split("&")
    .filter((pair) => pair !== "" && !isTracking(pair));
  return kept.join("&");
}

function isTracking(pair: string): boolean {
  const name = (pair.split("=", 1)[0] ?? "").toLowerCase();
  return name.startsWith("utm_") || TRACKING_NAMES.has(name);
}

// Click identifiers of ad and mail services, and Zalo's, which Vietnamese readers' links carry.
const TRACKING_NAMES = new Set([
  "fbclid",
  "gclid",
  "gclsrc",
  "gbraid",
  "wbraid",
  "dclid",
  "msclkid",
  "yclid",
  "ttclid",
  "twclid",
  "igshid",
  "mc_cid",
  "mc_eid",
  "_ga",
  "_gl",
  "zarsrc",
]);

function capitalizedEscapes(text: string): string {
  return text.replace(/%[0-9a-f]{2}/gi, (sequence) => sequence.toUpperCase());
}

import { URL_CHARS_MAX } from "./guard/judge-url.ts";
import { TRACKING_NAMES, TRACKING_PREFIXES } from "./tracking-parameters.ts";

/**
 * The form in which a link is stored and recognised: absolute, with a lower-case host, no default port, no
 * fragment, no credentials, percent escapes in capitals, and without the parameters that only say where a
 * reader came from. Other parameters stay, in their order: on some sites the query names the article. Null
 * for an address that is not http(s), and for one too long for the guard.
 *
 * @example canonicalizeUrl("HTTPS://News.Example:443/a?utm_source=x#top") // "https://news.example/a"
 */
export function canonicalizeUrl(text: string, base?: string): string | null {
  const url = URL.parse(text.trim(), base);
  if (url === null || (url.protocol !== "http:" && url.protocol !== "https:")) return null;

  // Assembled from the parsed parts: each setter of a URL would parse it again.
  const host = url.host.replace(/\.(?=:|$)/, "");
  const href = `${url.protocol}//${host}${capitalizedEscapes(url.pathname + withoutTracking(url.search))}`;
  return href.length > URL_CHARS_MAX ? null : href;
}

function withoutTracking(search: string): string {
  if (search === "") return "";
  const kept = search
    .slice(1)
    .split(AMPERSAND)
    .filter((pair) => pair !== "" && !isTracking(pair));
  return kept.length === 0 ? "" : `?${kept.join("&")}`;
}

/** Some feeds escape an address twice, and no parameter is really called `amp;id`. */
const AMPERSAND = /&(?:amp;|%26amp;)*/i;

function isTracking(pair: string): boolean {
  const name = (pair.split("=", 1)[0] ?? "").toLowerCase();
  return TRACKING_NAMES.has(name) || TRACKING_PREFIXES.some((prefix) => name.startsWith(prefix));
}

function capitalizedEscapes(text: string): string {
  return text.replace(/%[0-9a-f]{2}/gi, (sequence) => sequence.toUpperCase());
}

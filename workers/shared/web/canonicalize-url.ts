import { URL_CHARS_MAX } from "./guard/judge-url.ts";
import { ORIGIN_NAMES, ORIGINS, TRACKING_NAMES, TRACKING_PREFIXES } from "./tracking-parameters.ts";
import { unwrapUrl } from "./wrapped-url.ts";

/**
 * The form in which a link is stored and recognised: absolute, with a lower-case host, no default port, no
 * fragment, no credentials, no needless percent escapes, and without the parameters that only say where a
 * reader came from. The address of a click counter or an AMP cache is that of its page. Other parameters
 * stay, in their order: on some sites the query names the article. Null for an address that is not http(s),
 * and for one too long for the guard.
 *
 * @example canonicalizeUrl("HTTPS://News.Example:443/a?utm_source=x#top") // "https://news.example/a"
 */
export function canonicalizeUrl(text: string, base?: string): string | null {
  const typed = URL.parse(text.trim(), base);
  const url = typed && unwrapUrl(typed);
  if (url === null || (url.protocol !== "http:" && url.protocol !== "https:")) return null;

  // Assembled from the parsed parts: each setter of a URL would parse it again.
  const host = url.host.replace(/\.(?=:|$)/, "");
  const href = `${url.protocol}//${host}${plainEscapes(url.pathname.replace(SESSION, "") + withoutTracking(url.search))}`;
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

/** Session ids that Java servers add to a path. */
const SESSION = /;jsessionid=[^/;]*/i;

/**
 * Some feeds escape an address twice, and no parameter is really called `amp;id`. Others add their parameters
 * with a second question mark.
 */
const AMPERSAND = /&(?:amp;|%26amp;)*|\?(?=utm_)/i;

function isTracking(pair: string): boolean {
  const [name = "", value = ""] = pair.toLowerCase().split("=", 2);
  if (ORIGIN_NAMES.has(name)) return ORIGINS.has(value);
  return TRACKING_NAMES.has(name) || TRACKING_PREFIXES.some((prefix) => name.startsWith(prefix));
}

/** Escapes in capitals; letters, digits and `-._~` unescaped (RFC 3986, section 6.2.2). */
function plainEscapes(text: string): string {
  return text.replace(/%([0-9a-f]{2})/gi, (sequence, code: string) => {
    const character = String.fromCharCode(Number.parseInt(code, 16));
    return /[\w.~-]/.test(character) ? character : sequence.toUpperCase();
  });
}

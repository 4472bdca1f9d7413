import { parseMarkup } from "./sources/listing/parse-markup.ts";

/**
 * Maximum delay in seconds. A page that refreshes later has content of its own: it reloads, or is a slide
 * show.
 */
const WAIT_SECONDS_MAX = 5;
/**
 * Maximum characters of text. A page with more is read as it is, even if it redirects browsers that have no
 * scripts.
 */
const WORDS_CHARS_MAX = 600;
const HTML_CHARS_MAX = 50_000;

/**
 * The address to which a page redirects by `<meta http-equiv="refresh">` (HTML standard, section 4.2.5.3) if
 * it has no content of its own; null for any other page. The guard has not checked the address yet.
 *
 * @example refreshTarget('<meta http-equiv="refresh" content="0;url=/a">', "https://paper.example/") // "https://paper.example/a"
 */
export function refreshTarget(html: string, url: string): string | null {
  if (html.length > HTML_CHARS_MAX || !/http-equiv/i.test(html)) return null;
  let target: string | null = null;
  let base = url;
  let chars = 0;
  let hidden = 0;
  parseMarkup(html, {
    open(name, attributes) {
      if (HIDDEN.has(name)) hidden++;
      if (name === "base") base = URL.parse(attributes.href ?? "", base)?.href ?? base;
      if (name === "meta") target ??= targetOf(attributes, base);
    },
    text(words) {
      if (hidden === 0) chars += words.trim().length;
    },
    close(name) {
      if (HIDDEN.has(name)) hidden--;
    },
  });
  return target === null || chars > WORDS_CHARS_MAX || isSame(target, url) ? null : target;
}

const HIDDEN: ReadonlySet<string> = new Set(["script", "style", "title"]);

function targetOf(attributes: Record<string, string>, base: string): string | null {
  if (attributes["http-equiv"]?.trim().toLowerCase() !== "refresh") return null;
  const [, seconds = "", rest = ""] = CONTENT.exec(attributes.content ?? "") ?? [];
  const address = unquoted(rest.replace(/^url\s*=\s*/i, ""));
  if (address === "" || Number(seconds) > WAIT_SECONDS_MAX) return null;
  const target = URL.parse(address, base);
  return target !== null && /^https?:$/.test(target.protocol) ? target.href : null;
}

const CONTENT = /^\s*(?=[.\d])(\d*)(?:\.[.\d]*)?\s*[;,\s]\s*(.*)$/s;

/** The text up to the quote that it begins with; all of it if it begins with none. */
function unquoted(text: string): string {
  const [, quoted] = /^"([^"]*)/.exec(text) ?? /^'([^']*)/.exec(text) ?? [];
  return (quoted ?? text).trim();
}

function isSame(target: string, url: string): boolean {
  return target.replace(/#.*/, "") === url.replace(/#.*/, "");
}

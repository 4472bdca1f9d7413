import { parseMarkup } from "./sources/listing/parse-markup.ts";

/** A page that goes on later than this shows something itself: it reloads, or turns to the next picture. */
const WAIT_SECONDS_MAX = 5;
/** A page with more words than this is read as it is, wherever it would go without its scripts. */
const WORDS_CHARS_MAX = 600;
const HTML_CHARS_MAX = 50_000;

/**
 * Where a page that only leads to another one goes (`<meta http-equiv="refresh">`, HTML standard, section
 * 4.2.5.3); null for any other page. The address is yet to be judged by the guard.
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
  const [, seconds = "", address = ""] = CONTENT.exec(attributes.content ?? "") ?? [];
  if (address === "" || Number(seconds) > WAIT_SECONDS_MAX) return null;
  return URL.parse(address, base)?.href ?? null;
}

const CONTENT = /^\s*(\d+)(?:\.\d*)?\s*[;,\s]\s*(?:url\s*=\s*)?["']?([^"']+?)["']?\s*$/i;

function isSame(target: string, url: string): boolean {
  return target.replace(/#.*/, "") === url.replace(/#.*/, "");
}

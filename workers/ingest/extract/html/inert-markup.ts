import { decodeHTML } from "entities/decode";
import { decodeLiteral, insideOf } from "./scripts.ts";

const INERT_MAX = 20;
const ATTRIBUTES_MAX = 50;

/**
 * The mark-up that a browser does not show before scripts have run: that of templates and for browsers
 * without scripts, of fields of forms, and of attributes, escaped or not.
 */
export function inertMarkup(page: string): string[] {
  const inside = (tag: string) => insideOf(page, tag).slice(0, INERT_MAX);
  const raw = ["textarea", "xmp", "noscript"].flatMap(inside).map(unescaped);
  return [...inside("template"), ...raw, ...attributesIn(page)];
}

/** The content of a field is text, in which mark-up is escaped; not all sites do that. */
function unescaped(text: string): string {
  return text.includes("&lt;") && !text.includes("<p") ? decodeHTML(text) : text;
}

function attributesIn(page: string): string[] {
  const found: string[] = [];
  ATTRIBUTE.lastIndex = 0;
  for (let start = ATTRIBUTE.exec(page); start !== null; start = ATTRIBUTE.exec(page)) {
    const from = start.index + 2;
    const end = page.indexOf(start[1] ?? "", from);
    if (end < 0 || found.length >= ATTRIBUTES_MAX) break;
    const value = decodeHTML(page.slice(from, end));
    found.push(value.startsWith('"') ? decodeLiteral(value) : value);
    ATTRIBUTE.lastIndex = end;
  }
  return found;
}

/** The beginning of a value that is mark-up: `srcdoc="&lt;p&gt;`. */
const ATTRIBUTE =
  /=(["'])(?:\s{0,20}|&quot;)(?:<|&lt;|&#60;)(?:!doctype|html|body|p|div|h[1-6]|section|article|main|span|br|strong|b|em|i|a|table|ul|figure)\b/gi;

import { Parser } from "htmlparser2";
import { fail, type Outcome, ok } from "../../../shared/outcome.ts";

/** A source as a file names it. The kind is null where only a request can find it. */
export type Listed = { url: string; name: string | null; kind: "feed" | "sitemap" | "page" | null };

export type ListReason = "no-addresses" | "too-many-addresses";

const ADDRESSES_MAX = 2_000;

/**
 * The sources in an OPML file, or in a list with one address a line (`#` begins a comment). Each address
 * occurs once.
 */
export function readList(text: string): Outcome<Listed[], ListReason> {
  const listed = /^\s*</.test(text) ? readOpml(text) : readLines(text);
  const once = [...new Map(listed.map((one) => [one.url, one])).values()];
  if (once.length === 0) return fail("no-addresses", "there is no address in it");
  if (once.length > ADDRESSES_MAX)
    return fail("too-many-addresses", `it has more than ${ADDRESSES_MAX} addresses`);
  return ok(once);
}

function readOpml(text: string): Listed[] {
  const listed: Listed[] = [];
  const onopentag = (name: string, attributes: Record<string, string>) => {
    const { xmlurl: url = "", type = "", title, text: words } = lowerKeys(attributes);
    if (name.toLowerCase() !== "outline" || url.trim() === "" || listed.length > ADDRESSES_MAX) return;
    const kind = type === "sitemap" || type === "page" ? type : "feed";
    listed.push({ url: url.trim(), name: (title || words || "").trim() || null, kind });
  };
  new Parser({ onopentag }, { xmlMode: true, decodeEntities: true }).end(text);
  return listed;
}

function lowerKeys(attributes: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name.toLowerCase(), value]));
}

function readLines(text: string): Listed[] {
  return text
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((url) => ({ url, name: null, kind: null }));
}

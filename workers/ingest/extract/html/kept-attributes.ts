import { profiles } from "../../sites/profiles.ts";

/**
 * The lower-case name of the attribute at a position of the page if it is kept, "" if nothing needs it (about
 * half of all attributes). Length and first letter are compared before a string is cut out.
 */
export function keptName(html: string, start: number, end: number): string {
  const first = html.charCodeAt(start) | LOWER_CASE;
  for (const name of buckets.get(keyOf(first, end - start)) ?? []) {
    if (html.startsWith(name, start) || html.slice(start, end).toLowerCase() === name) return name;
  }
  return "";
}

const LOWER_CASE = 0x20;
const LENGTH_LIMIT = 64;

function keyOf(first: number, length: number): number {
  return first * LENGTH_LIMIT + Math.min(length, LENGTH_LIMIT - 1);
}

const BASE =
  "id class href src rel itemprop itemtype style hidden datetime content name property title alt role type lang align charset http-equiv " +
  "pubdate data-role data-src data-original data-lazy-src shadowrootmode shadowroot";

/** Attributes that the extractor itself or the selectors of profiles use. */
const KEPT: ReadonlySet<string> = new Set([
  ...BASE.split(" "),
  ...profiles.flatMap((profile) => attributesIn(Object.values(profile).join(" "))),
]);

function attributesIn(selectors: string): string[] {
  return [...selectors.matchAll(/\[\s*([\w:-]+)/g)].map(([, name]) => (name ?? "").toLowerCase());
}

const buckets = new Map<number, string[]>();
for (const name of KEPT) {
  const key = keyOf(name.charCodeAt(0), name.length);
  buckets.set(key, [...(buckets.get(key) ?? []), name]);
}

import { INLINE_TAGS } from "../../inline-tags.ts";
import { profiles } from "../../sites/profiles.ts";
import { ENDS_PARAGRAPH, ENDS_SIBLING, SKIPPED_TAGS, VOID_TAGS } from "./html-tags.ts";

/**
 * The lower-case name of the attribute at a position of the page if it is kept, "" if nothing needs it (about
 * half of all attributes).
 */
export function keptName(html: string, start: number, end: number): string {
  return find(KEPT, html, start, end) ?? "";
}

/** The name of the tag at a position of the page, if it is one that is known. */
export function tagAt(html: string, start: number, end: number): string | undefined {
  return find(TAGS, html, start, end);
}

/** Names by length, first and last letter, which are compared before a string is cut out of the page. */
type Names = ReadonlyMap<number, readonly string[]>;

function find(names: Names, html: string, start: number, end: number): string | undefined {
  const alike = names.get(keyOf(html.charCodeAt(start), html.charCodeAt(end - 1), end - start));
  if (alike === undefined) return undefined;
  for (const name of alike) if (html.startsWith(name, start)) return name;
  for (const name of alike) if (isWritten(name, html, start)) return name;
  return undefined;
}

/** Whether a page has a name at a position, in capitals or not. Nothing is cut out of the page. */
function isWritten(name: string, html: string, start: number): boolean {
  for (let at = 0; at < name.length; at++) {
    const wanted = name.charCodeAt(at);
    const found = html.charCodeAt(start + at);
    if (found !== wanted && !(isLetter(wanted) && (found | LOWER_CASE) === wanted)) return false;
  }
  return true;
}

function isLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

const LOWER_CASE = 0x20;
const CODE_LIMIT = 128;
const LENGTH_LIMIT = 64;

function keyOf(first: number, last: number, length: number): number {
  const ends = (first | LOWER_CASE) * CODE_LIMIT + (last | LOWER_CASE);
  return ends * LENGTH_LIMIT + Math.min(length, LENGTH_LIMIT - 1);
}

/** The keys of an object are kept once by V8: comparing such a name with a literal compares two addresses. */
function namesOf(names: Iterable<string>): Names {
  const kept = Object.keys(Object.fromEntries([...names].map((name) => [name, true])));
  return Map.groupBy(kept, (name) =>
    keyOf(name.charCodeAt(0), name.charCodeAt(name.length - 1), name.length),
  );
}

const BASE =
  "id class href src rel itemprop itemtype style hidden datetime content name property title alt role type lang align charset http-equiv " +
  "pubdate size data-role data-src data-original data-lazy-src shadowrootmode shadowroot " +
  "data-time data-timestamp data-date data-datetime data-utime data-published data-pubdate";

/** Attributes that the extractor itself or the selectors of profiles use. */
const KEPT = namesOf([
  ...BASE.split(" "),
  ...profiles.flatMap((profile) => attributesIn(Object.values(profile).join(" "))),
]);

function attributesIn(selectors: string): string[] {
  return [...selectors.matchAll(/\[\s*([\w:-]+)/g)].map(([, name]) => (name ?? "").toLowerCase());
}

const TAGS = namesOf([
  ..."html head body title script style label picture figure tbody thead tfoot caption path g use rect circle option".split(
    " ",
  ),
  ...INLINE_TAGS,
  ...VOID_TAGS,
  ...SKIPPED_TAGS,
  ...ENDS_PARAGRAPH,
  ...Object.keys(ENDS_SIBLING),
]);

import { parseMarkup } from "./parse-markup.ts";
import { ownVocabulary, XmlNames } from "./xml-names.ts";

/** One entry of a sitemap, as written: nothing is interpreted yet. */
export type SitemapEntry = { loc?: string; lastmod?: string; published?: string; title?: string };

/** `isCut`: the document ends before its end. */
export type SitemapEntries = { root: string; entries: SitemapEntry[]; isCut: boolean };

/** The limit that the protocol sets. */
const ENTRIES_MAX = 50_000;

/**
 * Reads a document in one pass; damage costs only the entries around it. `root` is the first element's name
 * without its prefix; "text" for a list of addresses, "" for neither.
 */
export function readEntries(text: string): SitemapEntries {
  return readLines(text) ?? readMarkup(text);
}

/** A list with one address a line; null if any line is not an address. */
function readLines(text: string): SitemapEntries | null {
  if (!/^(?:[\s\uFEFF]*#[^\n]*\n){0,20}[\s\uFEFF]*https?:\/\//i.test(text)) return null;
  const lines = text
    .replace(/^\uFEFF/, "")
    .split(/[\r\n]+/, ENTRIES_MAX)
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
  if (!lines.every((line) => /^https?:\/\/[^\s<>"]+$/i.test(line))) return null;
  return { root: "text", entries: lines.map((loc) => ({ loc })), isCut: false };
}

type Field = keyof SitemapEntry;

function readMarkup(text: string): SitemapEntries {
  const read: SitemapEntries = { root: "", entries: [], isCut: false };
  const names = new XmlNames();
  const stack: { name: string; vocabulary: string; entry: SitemapEntry | undefined }[] = [];
  let last: SitemapEntry | undefined;
  let field: Field | null = null;
  parseMarkup(
    text,
    {
      open(tag, attributes) {
        names.declare(attributes);
        const parent = stack.at(-1);
        const vocabulary = ownVocabulary(attributes) ?? parent?.vocabulary ?? "";
        const name = names.of(tag, vocabulary);
        if (isEntry(name)) last = addedTo(read.entries);
        const entry = isEntry(name) ? last : parent?.entry;
        stack.push({ name, vocabulary, entry });
        read.root ||= name;
        field = fieldOf(name, parent?.name ?? "");
        if (field !== null && entry?.[field] !== undefined) field = null;
      },
      text(words) {
        const entry = stack.at(-1)?.entry;
        if (field !== null && entry !== undefined) entry[field] = (entry[field] ?? "") + words;
      },
      close(_, isImplied) {
        field = null;
        const { name = "", entry } = stack.pop() ?? {};
        // The document ends inside the last entry, perhaps in the middle of its address.
        if (isEntry(name) && isImplied && entry !== undefined && entry === last) read.entries.pop();
        read.isCut ||= isImplied && name === read.root;
      },
    },
    { xmlMode: true },
  );
  return read;
}

/** A new entry; undefined if there are as many as are kept. */
function addedTo(entries: SitemapEntry[]): SitemapEntry | undefined {
  if (entries.length === ENTRIES_MAX) return undefined;
  const entry: SitemapEntry = {};
  entries.push(entry);
  return entry;
}

function isEntry(name: string): boolean {
  return name === "url" || name === "sitemap";
}

/** `loc` of an image and `title` of a video describe those, not the page. */
function fieldOf(name: string, parent: string): Field | null {
  if (isEntry(parent)) return name === "loc" || name === "lastmod" ? name : (NEWS_FIELDS.get(name) ?? null);
  return localOf(parent) === "news" ? (NEWS_FIELDS.get(`news:${localOf(name)}`) ?? null) : null;
}

function localOf(name: string): string {
  return name.replace(/^.*:/, "");
}

const NEWS_FIELDS: ReadonlyMap<string, Field> = new Map<string, Field>([
  ["news:publication_date", "published"],
  ["news:title", "title"],
]);

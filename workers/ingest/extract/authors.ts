import { AUTHOR_PARTS } from "../words/address-names.ts";
import { readAddress } from "./authors/address.ts";
import { readBehindText } from "./authors/behind-text.ts";
import { linesOf, withoutSums } from "./authors/byline-lines.ts";
import { namesIn } from "./authors/byline-names.ts";
import { bylinesNear } from "./authors/bylines-near.ts";
import { readDatedByline } from "./authors/dated-byline.ts";
import { readReporters } from "./authors/east-asian.ts";
import { type Editors, readEditors, withoutEditor } from "./authors/editors.ts";
import { fullNames } from "./authors/full-names.ts";
import { groupOf } from "./authors/group.ts";
import { readLabelledByline } from "./authors/labelled-byline.ts";
import { readLoneName } from "./authors/lone-name.ts";
import { isCapitalised } from "./authors/name-form.ts";
import { readClosing, readOpening, readSignature } from "./authors/signature.ts";
import { readStandingName } from "./authors/standing-name.ts";
import type { ArticleBody } from "./body.ts";
import { isRecord, type JsonLdNode, listField } from "./data/json-ld.ts";
import type { Located } from "./evidence/evidence.ts";
import type { FoundField } from "./evidence/found.ts";
import type { LightElement } from "./html/light-tree.ts";
import { plainText } from "./html/plain-text.ts";
import { selectAll } from "./html/select.ts";

const ELEMENTS_MAX = 12;
const BYLINES_MAX = 3;
const BETWEEN_MAX = 10;

/**
 * The authors, from the most reliable reader that finds any. The site itself is never an author. An editor is
 * one only if a reader finds the same person as an author and no reader finds anybody else: a page whose only
 * byline is "Biên tập: …" has no author.
 */
export function findAuthors(evidence: Located, body: ArticleBody | null): FoundField<string[]> | null {
  const editors = readEditors(evidence, body?.container ?? null);
  let ofEditors: FoundField<string[]> | null = null;
  for (const [provenance, find] of READERS) {
    const names = find(evidence, body, editors);
    const writers = names.filter((name) => !editors.names.has(name.toLowerCase()));
    if (writers.length > 0 && !FROM_DATA.has(provenance)) return { value: writers, provenance };
    if (writers.length > 0) {
      const bylines = bylinesNear(evidence, body, editors);
      return { value: groupOf(fullNames(writers, bylines, evidence), bylines, evidence), provenance };
    }
    if (names.length > 0) ofEditors ??= { value: names, provenance };
  }
  return ofEditors;
}

type ReadAuthors = (evidence: Located, body: ArticleBody | null, editors: Editors) => string[];

const READERS: readonly (readonly [string, ReadAuthors])[] = [
  ["profile", fromProfile],
  ["json-ld", fromJsonLd],
  ["meta", fromMetas],
  ["byline", fromByline],
  ["label", readLabelledByline],
  ["address", readAddress],
  ["reporter", readReporters],
  ["dated", readDatedByline],
  ["beside-time", readLoneName],
  ["signature", readSignature],
  ["behind-text", readBehindText],
  ["standing", readStandingName],
  ["opening", readOpening],
  ["closing", readClosing],
];

const FROM_DATA: ReadonlySet<string> = new Set(["json-ld", "meta"]);

function fromProfile(evidence: Located): string[] {
  const { page, profile } = evidence;
  if (!profile?.author) return [];
  for (const selector of profile.author.split(",")) {
    const names = namesOf(selectAll(page, selector), evidence);
    if (names.length > 0) return names;
  }
  return [];
}

function namesOf(elements: readonly LightElement[], evidence: Located): string[] {
  const lines = elements.slice(0, ELEMENTS_MAX).flatMap(linesOf).map(withoutEditor);
  return withoutSums([...new Set(lines.flatMap((line) => namesIn(line, evidence)))]);
}

/**
 * Persons of the Article node. An organisation is an author only if its name is not the site's: then it is an
 * agency.
 */
function fromJsonLd(evidence: Located): string[] {
  const { article, jsonLd } = evidence;
  const names: string[] = [];
  for (const author of [...listField(article, "author"), ...listField(article, "creator")]) {
    const name = isRecord(author) ? (author.name ?? nameBehind(author, jsonLd)) : author;
    for (const one of Array.isArray(name) ? name : [name]) {
      if (typeof one === "string") names.push(...namesIn(plainText(one), evidence));
    }
  }
  return [...new Set(names)];
}

/**
 * JSON-LD may give an author only as a reference (`{"@id": …}`). Finds the name on the node with that @id.
 */
function nameBehind(author: Readonly<Record<string, unknown>>, jsonLd: readonly JsonLdNode[]): unknown {
  const id = author["@id"];
  return typeof id === "string"
    ? jsonLd.find(({ fields }) => fields["@id"] === id && fields.name)?.fields.name
    : null;
}

const META_NAMES = [
  "dable:author",
  "parsely-author",
  "sailthru.author",
  "cxenseparse:author",
  "article:author_name",
  "byl",
  "author",
  "article:author",
  "dc.creator",
  "dcterms.creator",
  "dc.contributor",
  "citation_author",
  "og:article:author",
  "articleauthor",
  "twitter:data1",
  "creator",
  "authors",
];

function fromMetas(evidence: Located): string[] {
  const { metas } = evidence;
  for (const name of META_NAMES) {
    if (name === "twitter:data1" && !/written|author|by/i.test(metas.first("twitter:label1") ?? "")) continue;
    const names = metas
      .all(name)
      .filter((value) => !isAddress(value, evidence))
      .flatMap((value) => namesIn(value, evidence));
    if (names.length > 0) return [...new Set(names)];
  }
  return [];
}

/** "hessenschau.de, Frankfurt, Germany": the site and its location. */
function isAddress(value: string, evidence: Located): boolean {
  const parts = value.split(/\s*,\s+/);
  return parts.length === 3 && namesIn(parts[0] ?? "", evidence).length === 0;
}

function fromByline(evidence: Located, body: ArticleBody | null, editors: Editors): string[] {
  const near = betweenFirst(bylinesNear(evidence, body, editors), evidence);
  for (const isSure of BYLINE_STEPS) {
    const bylines = inOnePlace(near.filter(isSure).slice(0, BYLINES_MAX), evidence);
    const names = namesOf(bylines, evidence).filter(isCapitalised);
    if (names.length > 0) return names;
  }
  return [];
}

/** Those between the heading and the text have priority: above the heading is the site's menu. */
function betweenFirst(bylines: readonly LightElement[], { heading, text }: Located): LightElement[] {
  const isBetween = ({ index }: LightElement): boolean =>
    heading !== null && text !== null && index >= heading.index && index < text.first.index;
  return [...bylines.filter(isBetween), ...bylines.filter((byline) => !isBetween(byline))];
}

/**
 * The first byline with a name, and those next to it. Another further down names a reviewer, a photographer
 * or the author of another article.
 */
function inOnePlace(bylines: readonly LightElement[], evidence: Located): LightElement[] {
  const place: LightElement[] = [];
  for (const byline of bylines) {
    const last = place.at(-1);
    if (
      last === undefined
        ? namesOf([byline], evidence).some(isCapitalised)
        : byline.index > last.index && byline.index - last.end <= BETWEEN_MAX
    )
      place.push(byline);
  }
  return place;
}

/**
 * The most reliable bylines first: marked by a role, a link to the author, an element for the name; then any.
 */
const BYLINE_STEPS: readonly ((element: LightElement) => boolean)[] = [
  ({ attributes }) => attributes.get("data-role") === "author",
  ({ attributes }) => attributes.get("itemprop") === "author" || attributes.get("rel") === "author",
  ({ classNames }) => classNames.is("name"),
  ({ tag, attributes }) => tag === "a" && AUTHOR_PART.test(attributes.get("href") ?? ""),
  () => true,
];

const AUTHOR_PART = new RegExp(AUTHOR_PARTS.join("|"), "i");

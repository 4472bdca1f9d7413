import { isRecord, type JsonLdNode, listField } from "../data/json-ld.ts";
import { type LightElement, textOf } from "../html/light-tree.ts";
import type { ScannedPage } from "../html/scan.ts";
import { wordsOf } from "../text/clean-text.ts";
import { isSiteWord } from "./site-words.ts";

const SHARED_LETTERS_MIN = 4;
const LINKS_MAX = 12;

/**
 * The names of a CMS's own accounts (`/author/admin/` and the like) that stand for the site: they begin as
 * the site's name does ("Echo Desk" of the "Echo Weekly"). Bloggers also write under such an account, with
 * their own names.
 */
export function namesOfAccounts(
  page: ScannedPage,
  article: JsonLdNode | null,
  jsonLd: readonly JsonLdNode[],
  siteNames: readonly string[],
): string[] {
  const persons = jsonLd.filter(({ types }) => types.includes("Person")).map(({ fields }) => fields);
  const claimed = [...persons, ...listField(article, "author").filter(isRecord)]
    .filter(({ url, "@id": id }) => isAccount(url) || isAccount(id))
    .map(({ name }) => name);
  const linked = page.elements.filter(isLinkToAccount).slice(0, LINKS_MAX).map(textOf);
  const names = [...claimed, ...linked].filter((name) => typeof name === "string");
  const beginnings = beginningsOf(siteNames);
  return names.filter((name) => isOfSite(name, beginnings));
}

/** The first word and the first two words of each name. */
function beginningsOf(siteNames: readonly string[]): ReadonlySet<string> {
  return new Set(siteNames.flatMap((name) => [firstWords(name, 1), firstWords(name, 2)]));
}

/**
 * Whether a name stands for the site: it shares two words, or one without any word of a person's name. The
 * author "Thanh Hà" is not the paper "Thanh Niên".
 */
function isOfSite(name: string, beginnings: ReadonlySet<string>): boolean {
  const [first = "", ...others] = wordsOf(name);
  if (first.length < SHARED_LETTERS_MIN || !beginnings.has(first)) return false;
  return beginnings.has(firstWords(name, 2)) || others.every((word) => word.length === 1 || isSiteWord(word));
}

function firstWords(name: string, count: number): string {
  return wordsOf(name).slice(0, count).join(" ");
}

function isLinkToAccount({ tag, attributes }: LightElement): boolean {
  return tag === "a" && attributes.get("rel") === "author" && isAccount(attributes.get("href"));
}

function isAccount(address: unknown): boolean {
  return typeof address === "string" && ACCOUNT.test(address);
}

const ACCOUNT =
  /\/(?:author|user|users|profile)\/(?:admin|administrator|editor|webmaster|root|redaksi|toasoan|tapchi|news)\/?(?:[?#]|$)/i;

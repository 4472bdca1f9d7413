import { wordsOf } from "./clean-text.ts";
import { isRecord, type JsonLdNode, listField } from "./json-ld.ts";
import { type LightElement, textOf } from "./light-tree.ts";
import type { Page } from "./scan.ts";

const SHARED_LETTERS_MIN = 4;
const LINKS_MAX = 12;

/**
 * What the accounts of a CMS's own, `/author/admin/` and the like, are called where they are the site's: by a name that begins as the
 * site's does ("Echo Desk" of the "Echo Weekly"). Many a blogger writes under such an account too, by the own name.
 */
export function namesOfAccounts(
  page: Page,
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
  return names.filter((name) => siteNames.some((site) => beginsAlike(name, site)));
}

function beginsAlike(left: string, right: string): boolean {
  const word = firstWord(left);
  return word.length >= SHARED_LETTERS_MIN && word === firstWord(right);
}

function isLinkToAccount({ tag, attributes }: LightElement): boolean {
  return tag === "a" && attributes.get("rel") === "author" && isAccount(attributes.get("href"));
}

function isAccount(address: unknown): boolean {
  return typeof address === "string" && ACCOUNT.test(address);
}

const ACCOUNT =
  /\/(?:author|user|users|profile)\/(?:admin|administrator|editor|webmaster|root|redaksi|toasoan|tapchi|news)\/?(?:[?#]|$)/i;

function firstWord(name: string): string {
  return wordsOf(name)[0] ?? "";
}

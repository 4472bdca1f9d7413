import type { Attributes } from "./attributes.ts";

/** Of 746 saved pages of news sites the one with the most JSON-LD has 44,000 characters of it. */
const JSON_LD_CHARACTERS_MAX = 300_000;
const JSON_LD_BLOCKS_MAX = 30;
const METAS_MAX = 400;
/** That of a headline, many times over: the site's names may stand around it. */
const TITLE_CHARACTERS_MAX = 4_000;

/** The page's metadata: title, metas, links and JSON-LD, wherever they are in the page. */
export type Head = {
  metas: Attributes[];
  links: Attributes[];
  jsonLd: string[];
  title: string;
  /** The page's `lang` attribute, as written. */
  language: string;
  baseHref: string | null;
};

/** Collects the head while the page is scanned. */
export class HeadReader {
  private jsonLdCharacters = 0;
  readonly head: Head = { metas: [], links: [], jsonLd: [], title: "", language: "", baseHref: null };

  addElement(tag: string, attributes: Attributes): void {
    const { head } = this;
    if (tag === "meta" && head.metas.length < METAS_MAX) head.metas.push(attributes);
    else if (tag === "link" && head.links.length < METAS_MAX) head.links.push(attributes);
    else if (tag === "base") head.baseHref ??= attributes.get("href") ?? null;
    else if (tag === "html") head.language ||= attributes.get("lang") ?? "";
  }

  /** The text of an element that is not part of the page's text: a title, a script, a style. */
  addRaw(kind: string, text: string): void {
    const { head } = this;
    if (kind === "title") head.title ||= text.slice(0, TITLE_CHARACTERS_MAX);
    else if (kind === "json-ld") this.addJsonLd(text);
  }

  private addJsonLd(text: string): void {
    const { jsonLd } = this.head;
    const characters = this.jsonLdCharacters + text.length;
    if (characters > JSON_LD_CHARACTERS_MAX || jsonLd.length >= JSON_LD_BLOCKS_MAX) return;
    this.jsonLdCharacters = characters;
    jsonLd.push(text);
  }
}

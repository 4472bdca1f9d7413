import type { Attributes } from "./attributes.ts";

const JSON_LD_CHARACTERS_MAX = 300_000;
const JSON_LD_BLOCKS_MAX = 30;
const METAS_MAX = 400;

/** The page's metadata: title, metas, links and JSON-LD, wherever in the page they are. */
export type Head = {
  metas: Attributes[];
  links: Attributes[];
  jsonLd: string[];
  title: string;
  /** The `lang` of the page, as it stands. */
  language: string;
  baseHref: string | null;
};

/** Gathers the head while the page is scanned. */
export class HeadReader {
  readonly head: Head = { metas: [], links: [], jsonLd: [], title: "", language: "", baseHref: null };

  addElement(tag: string, attributes: Attributes): void {
    const { head } = this;
    if (tag === "meta" && head.metas.length < METAS_MAX) head.metas.push(attributes);
    else if (tag === "link" && head.links.length < METAS_MAX) head.links.push(attributes);
    else if (tag === "base") head.baseHref ??= attributes.get("href") ?? null;
    else if (tag === "html") head.language ||= attributes.get("lang") ?? "";
  }

  /** The text of an element that is not text of the page: a title, a script, a style. */
  addRaw(kind: string, text: string): void {
    const { head } = this;
    if (kind === "title") head.title ||= text;
    else if (
      kind === "json-ld" &&
      text.length <= JSON_LD_CHARACTERS_MAX &&
      head.jsonLd.length < JSON_LD_BLOCKS_MAX
    )
      head.jsonLd.push(text);
  }
}

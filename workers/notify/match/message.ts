import type { z } from "zod";
import { articleMatchedView } from "../../shared/contract/webhook.ts";
import { outletName } from "../../shared/outlets.ts";

const TITLE_CHARS_MAX = 1_000;
const LEAD_CHARS_MAX = 4_000;
const AUTHORS_MAX = 20;
const AUTHOR_CHARS_MAX = 200;

type Data = z.input<typeof articleMatchedView>["data"];
type Matched = Omit<Data, "article"> & { article: Omit<Data["article"], "outletName"> };

/**
 * What tells of a match, as the bytes that every attempt sends and signs: serialised here, once, and never
 * again. Receivers are promised far less than 64 KB, so what a page overdid is cut.
 */
export function messageOf({ subscription, article, snippets }: Matched, timestamp: string): string {
  const { title, lead, authors } = article;
  const bounded = {
    ...article,
    outletName: outletName(article.outlet),
    title: cut(title, TITLE_CHARS_MAX),
    lead: lead === null ? null : cut(lead, LEAD_CHARS_MAX),
    authors: authors.slice(0, AUTHORS_MAX).map((author) => cut(author, AUTHOR_CHARS_MAX)),
  };
  const data = { subscription, article: bounded, snippets };
  return JSON.stringify(articleMatchedView.parse({ type: "article.matched", timestamp, data }));
}

/** Cut at a character's border: half a surrogate pair would arrive as a replacement character. */
function cut(text: string, charsMax: number): string {
  if (text.length <= charsMax) return text;
  return `${text.slice(0, charsMax - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}

import type { z } from "zod";
import { articleMatchedView } from "../shared/contract/webhook.ts";
import { outletName } from "../shared/outlets.ts";
import { cut } from "./cut.ts";

const TITLE_CHARS_MAX = 1_000;
const LEAD_CHARS_MAX = 4_000;
const AUTHORS_MAX = 20;
const AUTHOR_CHARS_MAX = 200;

type Data = z.input<typeof articleMatchedView>["data"];
type Matched = Omit<Data, "article"> & { article: Omit<Data["article"], "outletName"> };

/**
 * The body of an alert, as the bytes that every attempt sends and signs. It is serialised only here. Fields
 * that a page made too long are cut: receivers may rely on less than 64 KB.
 */
export function messageOf({ subscription, article, snippets, alsoIn }: Matched, timestamp: string): string {
  const data = { subscription, article: articleOf(article), snippets, alsoIn };
  return JSON.stringify(articleMatchedView.parse({ type: "article.matched", timestamp, data }));
}

/** An article as alerts show it. */
export function articleOf<Head extends Matched["article"]>(article: Head) {
  const { title, lead, authors } = article;
  return {
    ...article,
    outletName: outletName(article.outlet),
    title: cut(title, TITLE_CHARS_MAX),
    lead: lead === null ? null : cut(lead, LEAD_CHARS_MAX),
    authors: authors.slice(0, AUTHORS_MAX).map((author) => cut(author, AUTHOR_CHARS_MAX)),
  };
}

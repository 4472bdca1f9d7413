import type { z } from "zod";
import { articlesDigestView, digestedArticleView } from "../shared/contract/webhook.ts";
import { outletName } from "../shared/outlets.ts";
import type { DigestedArticle, DueDigest } from "../shared/store/alerts/digests.ts";
import { cut } from "./cut.ts";

/** Maximum articles listed in one digest message. */
export const ARTICLES_MAX = 30;
const TITLE_CHARS_MAX = 300;
const LEAD_CHARS_MAX = 300;
const SNIPPETS_MAX = 2;
/** Receivers may rely on less than 64 KB. */
const BYTES_MAX = 60_000;

type ShownArticle = z.input<typeof digestedArticleView>;

/**
 * The body of a digest, as the bytes that every attempt sends: the count of all matches, and as many of the
 * newest articles as fit.
 */
export function digestMessageOf(
  { id, name, query, digestReason, digestSince }: DueDigest,
  { digestId, count, articles }: { digestId: number; count: number; articles: readonly ShownArticle[] },
  timestamp: string,
): string {
  const digest = {
    id: digestId,
    reason: digestReason === "storm" || digestReason === "backfill" ? digestReason : "schedule",
    since: digestSince,
    count,
    matches: `/v1/matches?digest=${digestId}`,
  };
  const listed = articles.slice(0, ARTICLES_MAX);
  for (;;) {
    const data = { subscription: { id, name, query }, digest, articles: listed };
    const body = JSON.stringify(articlesDigestView.parse({ type: "articles.digest", timestamp, data }));
    if (listed.length === 0 || new TextEncoder().encode(body).byteLength <= BYTES_MAX) return body;
    listed.pop();
  }
}

/** An article as a digest shows it. Throws where its row is damaged: the digest is sent without it. */
export function shownArticle({ snippets, ...article }: DigestedArticle): ShownArticle {
  const shown = {
    ...article,
    outletName: outletName(article.outlet),
    title: cut(article.title, TITLE_CHARS_MAX),
    lead: article.lead === null ? null : cut(article.lead, LEAD_CHARS_MAX),
    snippets: snippets.slice(0, SNIPPETS_MAX),
  };
  digestedArticleView.parse(shown);
  return shown;
}

import type { Db } from "../shared/db.ts";
import type { Query } from "../shared/query/language/tree.ts";
import { prepareDocument } from "../shared/query/match/document.ts";
import { matchQuery } from "../shared/query/match/match.ts";
import { type Snippet, snippetsOf } from "../shared/query/show/snippets.ts";
import type { Run } from "../shared/run.ts";
import { type Article, articleText } from "../shared/store/articles/article.ts";
import { stepUp } from "../shared/store/articles/walk.ts";
import { sourceIdsOfAll } from "../shared/store/links/sightings.ts";
import type { Subscription } from "../shared/store/subscriptions/subscriptions.ts";

/**
 * A part of a past period. An article counts by when it was published, or first seen where its page names no
 * date.
 */
export type Period = { from: string; to: string; after: number | null; limit: number };

/** An article that the subscription matches. */
export type Past = { article: Article; snippets: Snippet[] };

/**
 * The articles of a period that a subscription matches, the first seen first, of any age. It checks at most
 * `limit` hits of the index; `after` is the id after which to continue, null at the end. `failed`: the
 * articles that cannot be tried, since their stored rows are damaged.
 */
export async function readBackfill(
  run: Pick<Run, "db" | "log">,
  { id: subscriptionId, sourceIds }: Pick<Subscription, "id" | "sourceIds">,
  query: Query,
  { from, to, after, limit }: Period,
): Promise<{ past: Past[]; failed: number[]; after: number | null }> {
  const { db } = run;
  const step = await stepUp(db, { query, sourceId: null, from, to }, after ?? 0, limit);
  const heard = sourceIds === null ? step.articles : await heardOf(db, step.articles, sourceIds);
  const failed: number[] = [];
  const past = heard.flatMap((article) => {
    try {
      return tryOn(query, article);
    } catch (error) {
      run.log.error("backfill.article-failed", error, { subscriptionId, articleId: article.id });
      failed.push(article.id);
      return [];
    }
  });
  return { past, failed, after: step.above };
}

async function heardOf(db: Db, articles: readonly Article[], sourceIds: readonly string[]) {
  const shownBy = await sourceIdsOfAll(db, articles);
  return articles.filter(({ id }) =>
    shownBy.get(id)?.some((sourceId) => sourceIds.includes(String(sourceId))),
  );
}

function tryOn(query: Query, article: Article): Past[] {
  const document = prepareDocument(articleText(article));
  return matchQuery(query, document) ? [{ article, snippets: snippetsOf(query, document) }] : [];
}

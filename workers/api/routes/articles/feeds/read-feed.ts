import type { z } from "zod";
import type { articleFeedInput } from "../../../../shared/contract/article.ts";
import { ok } from "../../../../shared/outcome.ts";
import type { Parsed } from "../../../../shared/query/language/failure.ts";
import { isoAt, type Run } from "../../../../shared/run.ts";
import { listMatches } from "../../../../shared/store/alerts/list-matches.ts";
import { readArticleHeads } from "../../../../shared/store/articles/heads.ts";
import { searchArticles } from "../../../../shared/store/articles/search.ts";
import { findSubscription } from "../../../../shared/store/subscriptions/subscriptions.ts";
import { readQuery } from "../../../read-query.ts";
import type { WrittenEntry, WrittenFeed } from "./feed.ts";

type Input = z.output<typeof articleFeedInput>;
type Head = {
  id: number;
  canonicalUrl: string;
  title: string;
  lead: string | null;
  authors: string[];
  outlet: string;
  publishedAt: string | null;
  modifiedAt: string | null;
  firstSeenAt: string;
};

/**
 * The feed that a request asks for. Null for an unknown subscription; a failure where its query is not valid.
 */
export async function readFeed(run: Run, input: Input, url: string): Promise<Parsed<WrittenFeed> | null> {
  if (input.subscription !== undefined) return subscriptionFeed(run, input.subscription, input.limit, url);
  const query = input.q === undefined ? ok(null) : await readQuery(run.db, input.q);
  if (!query.ok) return query;
  const { source: sourceId = null, limit } = input;
  const search = {
    query: query.value,
    sourceId,
    from: null,
    to: null,
    sort: "newest" as const,
    after: null,
    limit,
  };
  const { articles } = await searchArticles(run.db, search);
  const title = input.q === undefined ? "Báo Động" : `Báo Động: ${input.q}`;
  return ok(
    feedOf(
      { id: `search:${encodeURIComponent(`${sourceId ?? ""}/${input.q ?? ""}`)}`, title, url },
      articles,
    ),
  );
}

async function subscriptionFeed(run: Run, id: number, limit: number, url: string) {
  const subscription = await findSubscription(run.db, id);
  if (subscription === null) return null;
  const matches = await listMatches(run.db, { subscriptionId: id, before: null, limit });
  const heads = await readArticleHeads(
    run.db,
    matches.map(({ articleId }) => articleId),
  );
  return ok(feedOf({ id: `subscription:${id}`, title: `Báo Động: ${subscription.name}`, url }, heads));
}

function feedOf(
  { id, title, url }: Pick<WrittenFeed, "id" | "title" | "url">,
  heads: readonly Head[],
): WrittenFeed {
  const entries = heads.map(entryOf);
  const updatedAt =
    entries
      .map((entry) => entry.updatedAt)
      .sort()
      .at(-1) ?? isoAt(0);
  return { id: `urn:baodong:feed:${id}`, title, url, updatedAt, entries };
}

/** To a reader an article is new when it was first seen, even where its newspaper states a later change. */
function entryOf({ id, canonicalUrl, title, lead, authors, outlet, ...at }: Head): WrittenEntry {
  const modifiedAt = at.modifiedAt ?? at.firstSeenAt;
  return {
    id: `urn:baodong:article:${id}`,
    url: canonicalUrl,
    title,
    summary: lead,
    authors,
    outlet,
    publishedAt: at.publishedAt ?? at.firstSeenAt,
    updatedAt: modifiedAt > at.firstSeenAt ? modifiedAt : at.firstSeenAt,
  };
}

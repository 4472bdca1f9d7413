import type { z } from "zod";
import type { articleFeedInput } from "../../../../shared/contract/article.ts";
import { ok } from "../../../../shared/outcome.ts";
import type { Parsed } from "../../../../shared/query/language/failure.ts";
import { isoAt, type Run } from "../../../../shared/run.ts";
import { listMatches } from "../../../../shared/store/alerts/list-matches.ts";
import { readArticleHeads, readArticleTexts } from "../../../../shared/store/articles/heads.ts";
import { searchArticles } from "../../../../shared/store/articles/search.ts";
import { findSubscription } from "../../../../shared/store/subscriptions/subscriptions.ts";
import { readTime, UNKNOWN_TIME } from "../../../../shared/stored-time.ts";
import { readQuery } from "../../../read-query.ts";
import { contentOf } from "./content.ts";
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

const FULL_ENTRIES_MAX = 25;

/**
 * The feed that a request asks for. Null for an unknown subscription; a failure where its query is not valid.
 */
export async function readFeed(run: Run, input: Input, url: string): Promise<Parsed<WrittenFeed> | null> {
  if (input.subscription !== undefined)
    return subscriptionFeed(run, { ...input, id: input.subscription }, url);
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
  const id = `search:${encodeURIComponent(`${sourceId ?? ""}/${input.q ?? ""}`)}`;
  return ok(await feedOf(run, { id, title, url }, articles, input.content));
}

type OfSubscription = Pick<Input, "limit" | "content"> & { id: number };

async function subscriptionFeed(run: Run, { id, limit, content }: OfSubscription, url: string) {
  const subscription = await findSubscription(run.db, id);
  if (subscription === null) return null;
  const matches = await listMatches(run.db, { subscriptionId: id, before: null, limit });
  const heads = await readArticleHeads(
    run.db,
    matches.map(({ articleId }) => articleId),
  );
  const name = { id: `subscription:${id}`, title: `Báo Động: ${subscription.name}`, url };
  return ok(await feedOf(run, name, heads, content));
}

async function feedOf(
  run: Run,
  { id, title, url }: Pick<WrittenFeed, "id" | "title" | "url">,
  heads: readonly Head[],
  content: Input["content"],
): Promise<WrittenFeed> {
  const texts = content === "full" ? await contentsOf(run, heads.slice(0, FULL_ENTRIES_MAX)) : null;
  const entries = heads.map((head) => ({ ...entryOf(head), content: texts?.get(head.id) ?? null }));
  const updatedAt =
    entries
      .map((entry) => entry.updatedAt)
      .sort()
      .at(-1) ?? isoAt(0);
  return { id: `urn:baodong:feed:${id}`, title, url, updatedAt, entries };
}

async function contentsOf({ db }: Run, heads: readonly Head[]): Promise<ReadonlyMap<number, string>> {
  const ids = heads.map(({ id }) => id);
  const texts = await readArticleTexts(db, ids);
  return new Map(texts.map((text) => [text.id, contentOf(text)]));
}

/** To a reader an article is new when it was first seen, even where its newspaper states a later change. */
function entryOf({
  id,
  canonicalUrl,
  title,
  lead,
  authors,
  outlet,
  ...at
}: Head): Omit<WrittenEntry, "content"> {
  const firstSeenAt = readTime(at.firstSeenAt) ?? UNKNOWN_TIME;
  const modifiedAt = readTime(at.modifiedAt) ?? firstSeenAt;
  return {
    id: `urn:baodong:article:${id}`,
    url: canonicalUrl,
    title,
    summary: lead,
    authors,
    outlet,
    publishedAt: readTime(at.publishedAt) ?? firstSeenAt,
    updatedAt: modifiedAt > firstSeenAt ? modifiedAt : firstSeenAt,
  };
}

import type { z } from "zod";
import { type articleFeedInput, feedHeadView, feedTextView } from "../../../../shared/contract/article.ts";
import { ok } from "../../../../shared/outcome.ts";
import type { Parsed } from "../../../../shared/query/language/failure.ts";
import { isoAt, type Run } from "../../../../shared/run.ts";
import { listMatches } from "../../../../shared/store/alerts/list-matches.ts";
import { readArticleHeads, readArticleTexts } from "../../../../shared/store/articles/heads.ts";
import { searchArticles } from "../../../../shared/store/articles/search.ts";
import { findSubscription } from "../../../../shared/store/subscriptions/subscriptions.ts";
import { fitToView } from "../../../http/fit-to-view.ts";
import { readQuery } from "../../../read-query.ts";
import { contentOf } from "./content.ts";
import type { WrittenEntry, WrittenFeed } from "./feed.ts";

type Input = z.output<typeof articleFeedInput>;
type Head = z.output<typeof feedHeadView>;

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
  heads: readonly z.input<typeof feedHeadView>[],
  content: Input["content"],
): Promise<WrittenFeed> {
  const fitted = heads.map((head) => fitToView(feedHeadView, head));
  const texts = content === "full" ? await textsOf(run, heads.slice(0, FULL_ENTRIES_MAX)) : [];
  const contents = new Map(texts.map(({ fitting }) => [fitting.id, contentOf(fitting)]));
  const entries = fitted.map(({ fitting }) => ({
    ...entryOf(fitting),
    content: contents.get(fitting.id) ?? null,
  }));
  const damaged = [...fitted, ...texts].flatMap((one) => one.damaged);
  const updatedAt =
    entries
      .map((entry) => entry.updatedAt)
      .sort()
      .at(-1) ?? isoAt(0);
  return { id: `urn:baodong:feed:${id}`, title, url, updatedAt, entries, damaged };
}

async function textsOf({ db }: Run, heads: readonly { id: unknown }[]) {
  const ids = heads.map(({ id }) => Number(id));
  return (await readArticleTexts(db, ids)).map((text) => fitToView(feedTextView, text));
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
  const { firstSeenAt } = at;
  const modifiedAt = at.modifiedAt ?? firstSeenAt;
  return {
    id: `urn:baodong:article:${id}`,
    url: canonicalUrl,
    title,
    summary: lead,
    authors,
    outlet,
    publishedAt: at.publishedAt ?? firstSeenAt,
    updatedAt: modifiedAt > firstSeenAt ? modifiedAt : firstSeenAt,
  };
}

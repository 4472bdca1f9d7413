import { isNull, type SQL, sql } from "drizzle-orm";
import type { Db } from "../../db.ts";
import type { Run } from "../../run.ts";
import { firstIdAt, isoAt } from "../../run.ts";
import { articles } from "../../schema/articles.ts";
import { links } from "../../schema/sources.ts";
import { insertIf } from "../sql/insert-if.ts";
import type { Article, ReadArticle } from "./article.ts";
import { insertIndexRow } from "./index-row.ts";

/** An article of another archive. `id` null: it gets an id of the time at which it was first seen. */
export type ForeignArticle = ReadArticle & { id: number | null; firstSeenAt: string };

const BATCH = 20;
const IDS_PER_MS = 4_096;

/**
 * Stores articles of another archive: searchable, in their place in time, and without alerts. Returns the id
 * of each stored article, and null for a known one. It writes about as much for each as reading its page
 * would.
 */
export async function importArticles(run: Run, given: readonly ForeignArticle[]): Promise<(number | null)[]> {
  const outcome: (number | null)[] = [];
  for (let from = 0; from < given.length; from += BATCH) {
    const some = given.slice(from, from + BATCH);
    const ids = await freeIds(run, some, from);
    const rows = some.map((one, at) => rowOf(run, one, ids[at] ?? 0));
    const [first, ...rest] = rows.flatMap((row) => statements(run, row));
    if (first === undefined) break;
    const results: unknown[] = await run.db.batch([first, ...rest]);
    for (const [index, { id }] of rows.entries())
      outcome.push((results[index * STATEMENTS] as unknown[]).length > 0 ? id : null);
  }
  return outcome;
}

const STATEMENTS = 4;

/** Each time, ids are tried in twice as many milliseconds: up to 2 seconds, with 8 million ids. */
const TRIES_MAX = 12;

/**
 * The ids of these articles, `first` being the place of the first of them in the file. Where an archive knows
 * only the days of its articles, thousands of them were first seen in the same millisecond.
 */
async function freeIds(run: Run, some: readonly ForeignArticle[], first: number): Promise<number[]> {
  const ids = some.map(({ id }) => id ?? 0);
  let open = some.flatMap(({ id }, at) => (id === null ? [at] : []));
  for (let tries = 0; tries < TRIES_MAX && open.length > 0; tries += 1) {
    const span = IDS_PER_MS * 2 ** tries;
    for (const at of open) {
      const seenMs = Date.parse(some[at]?.firstSeenAt ?? "");
      ids[at] = firstIdAt(seenMs) + Math.floor(run.random() * span) + first + at;
    }
    const taken = await takenOf(run.db, ids);
    open = open.filter((at) => taken.has(ids[at] ?? 0) || isTwice(ids, ids[at] ?? 0));
  }
  return ids;
}

function isTwice(ids: readonly number[], id: number): boolean {
  return ids.indexOf(id) !== ids.lastIndexOf(id);
}

async function takenOf(db: Db, ids: readonly number[]): Promise<Set<number>> {
  const rows = await db
    .select({ id: articles.id })
    .from(articles)
    .where(sql`${articles.id} in (select value from json_each(${JSON.stringify(ids)}))`);
  return new Set(rows.map(({ id }) => id));
}

function rowOf(run: Run, read: ForeignArticle, id: number): Article {
  const matched = { matchedAt: isoAt(run.now()), claimedUntil: null, matchAttempts: 0, matchFailure: null };
  return { ...read, ...matched, signature: null, storyId: null, id, sourceId: null, revision: 1 };
}

function statements(run: Run, row: Article) {
  const { id, url, canonicalUrl } = row;
  const isNew = sql`not exists (select 1 from articles where id = cast(${id} as integer)) and not exists
    (select 1 from links where url in (${url}, ${canonicalUrl}) and article_id is not null)`;
  const isStored = sql`exists (select 1 from articles where id = cast(${id} as integer) and url = ${url})`;
  const isUnindexed = sql`not exists (select 1 from articles_index where rowid = cast(${id} as integer))`;
  return [
    insertIf(run.db, articles, row, isNew).returning({ id: articles.id }),
    insertIndexRow(run.db, row, sql`${isStored} and ${isUnindexed}`),
    keepLink(run.db, row, url, isStored),
    keepLink(run.db, row, canonicalUrl, isStored),
  ] as const;
}

/** Marks this address as known, so that a later link to it is a duplicate. */
function keepLink(db: Db, { id, firstSeenAt }: Article, url: string, condition: SQL) {
  const ended = { state: "saved" as const, reason: null, claimedUntil: null, articleId: id };
  const row = { ...UNTRIED, ...ended, url, nextAttemptAt: firstSeenAt, foundAt: firstSeenAt };
  return insertIf(db, links, row, condition).onConflictDoUpdate({
    target: links.url,
    set: ended,
    setWhere: isNull(links.articleId),
  });
}

const UNTRIED = {
  sourceId: null,
  ...{ etag: null, lastModified: null, rereadAt: null },
  attempts: 0,
  refusals: 0,
  hintTitle: null,
  hintPublishedAt: null,
  guid: null,
  feedText: null,
  modifiedAt: null,
} as const;

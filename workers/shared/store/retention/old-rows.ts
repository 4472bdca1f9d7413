import { and, asc, inArray, lt, type SQL, sql } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import type { AnySQLiteColumn as SQLiteColumn, SQLiteTable } from "drizzle-orm/sqlite-core";
import type { Db } from "../../db.ts";
import { articles, revisions } from "../../schema/articles.ts";
import { attempts, COLLECTED, deliveries, matches, SENT_APART } from "../../schema/deliveries.ts";
import { gaps } from "../../schema/gaps.ts";
import { ledger } from "../../schema/ledger.ts";
import { links, sightings } from "../../schema/sources.ts";
import { fingerprints } from "../articles/fingerprints.ts";
import { articlesIndex } from "../articles/index-row.ts";

type Row = Record<string, unknown>;

/**
 * Rows of one table that are to be deleted, and the statements that delete them; no statement where there is
 * nothing to do.
 */
export type Leaving = { table: string; rows: Row[]; forget: BatchItem<"sqlite">[] };

/** Maximum articles that are deleted in one run; each costs about six rows written. */
const ARTICLES_MAX = 20;
const ROWS_MAX = 100;

/** An article is kept while it waits to be matched, or while a delivery or digest of it waits. */
export const isAtRest = sql`${articles.matchedAt} is not null and not exists (
  select 1 from channels cross join deliveries as waiting on waiting.channel_id = channels.id
    and waiting.article_id = ${articles.id} and waiting.state = 'pending')
  and ${articles.id} not in (select article_id from matches where digest_id in (${COLLECTED}, ${SENT_APART})
    union all select collected.article_id from deliveries as digest cross join matches as collected
      on collected.digest_id = digest.article_id where digest.kind = 'digest' and digest.state = 'pending')`;

/**
 * The oldest articles of those made before this id. With an article everything that belongs only to it is
 * deleted: its index rows, its revisions, and its addresses if it is older than `linksBefore` too; otherwise
 * its addresses stay known.
 */
export async function oldArticles(db: Db, before: number, linksBefore: number): Promise<Leaving> {
  const rows = await db
    .select()
    .from(articles)
    .where(and(lt(articles.id, before), isAtRest))
    .orderBy(asc(articles.id))
    .limit(ARTICLES_MAX);
  if (rows.length === 0) return { table: "articles", rows, forget: [] };
  const ids = JSON.stringify(rows.map(({ id }) => id));
  const addresses = rows
    .filter(({ id }) => id < linksBefore)
    .flatMap(({ id, url, canonicalUrl }) => [[id, url] as const, [id, canonicalUrl] as const]);
  // Writing the rows out takes a while, during which something may have begun to wait for one of them.
  const isGone = (id: SQL) => sql`not exists (select 1 from articles where articles.id = ${id})`;
  const gone = sql`(select old.value from json_each(${ids}) as old where ${isGone(sql`old.value`)})`;
  const goneUrls = sql`(select old.value ->> 1 from json_each(${JSON.stringify(addresses)}) as old
    where ${isGone(sql`old.value ->> 0`)})`;
  return {
    table: "articles",
    rows,
    forget: [
      db.delete(articles).where(and(among(articles.id, ids), isAtRest)),
      db.delete(articlesIndex).where(inArray(articlesIndex.rowid, gone)),
      db.delete(fingerprints).where(inArray(fingerprints.rowid, gone)),
      db.delete(revisions).where(inArray(revisions.articleId, gone)),
      db.delete(links).where(inArray(links.url, goneUrls)),
      db.delete(sightings).where(inArray(sightings.url, goneUrls)),
    ],
  };
}

/** The oldest matches of those made before this id whose article is gone. */
export async function oldMatches(db: Db, before: number): Promise<Leaving> {
  const isOrphan = sql`not exists (select 1 from articles where articles.id = ${matches.articleId})`;
  const rows = await db
    .select()
    .from(matches)
    .where(and(lt(matches.id, before), isOrphan))
    .orderBy(asc(matches.id))
    .limit(ROWS_MAX);
  return leaving(db, "matches", { of: matches, key: matches.id }, rows);
}

/** The oldest deliveries, of those made before this id, that have ended and whose article is gone. */
export async function oldDeliveries(db: Db, before: number): Promise<Leaving> {
  const isOrphan = sql`case ${deliveries.kind} when 'notice' then true when 'revision' then true
    when 'digest' then not exists (select 1 from matches where matches.digest_id = ${deliveries.articleId})
    else not exists (select 1 from articles where articles.id = ${deliveries.articleId})
      and not exists (select 1 from matches where matches.subscription_id = ${deliveries.subscriptionId}
        and matches.article_id = ${deliveries.articleId}) end`;
  const rows = await db
    .select()
    .from(deliveries)
    .where(and(lt(deliveries.id, before), sql`${deliveries.state} <> 'pending'`, isOrphan))
    .orderBy(asc(deliveries.id))
    .limit(ROWS_MAX);
  const ids = JSON.stringify(rows.map(({ id }) => id));
  const { forget } = leaving(db, "deliveries", { of: deliveries, key: deliveries.id }, rows);
  const itsAttempts = db.delete(attempts).where(among(attempts.deliveryId, ids));
  return { table: "deliveries", rows, forget: rows.length === 0 ? [] : [...forget, itsAttempts] };
}

/** The addresses without an article of those found before this time, the oldest first. */
export async function oldLinks(db: Db, before: string): Promise<Leaving> {
  const rows = await db
    .select()
    .from(links)
    .where(and(sql`state in ('skipped', 'dead')`, lt(links.foundAt, before)))
    .orderBy(asc(links.foundAt))
    .limit(ROWS_MAX);
  const urls = JSON.stringify(rows.map(({ url }) => url));
  const isStillEnded = sql`${links.state} in ('skipped', 'dead')`;
  return {
    table: "links",
    rows,
    forget: rows.length === 0 ? [] : [db.delete(links).where(and(among(links.url, urls), isStillEnded))],
  };
}

/** Days of the ledger before this one, of sources that exist. */
export async function oldLedger(db: Db, before: string): Promise<Leaving> {
  const rows = await db.all<Row>(sql`
    select ledger.* from sources cross join ledger on ledger.source_id = sources.id and ledger.day < ${before}
    limit ${ROWS_MAX}`);
  if (rows.length === 0) return { table: "ledger", rows, forget: [] };
  const keys = JSON.stringify(rows);
  return {
    table: "ledger",
    rows,
    forget: [
      db.delete(ledger).where(sql`(source_id, day) in
        (select old.value ->> 'source_id', old.value ->> 'day' from json_each(${keys}) as old)`),
      db.delete(gaps).where(sql`(source_id, ended_at) in (select gap.source_id, gap.ended_at from sources
        cross join gaps as gap on gap.source_id = sources.id and gap.ended_at < ${before} limit ${ROWS_MAX})`),
    ],
  };
}

function leaving(
  db: Db,
  table: string,
  { of, key }: { of: SQLiteTable; key: SQLiteColumn },
  rows: { id: number }[],
): Leaving {
  const ids = JSON.stringify(rows.map(({ id }) => id));
  return { table, rows, forget: rows.length === 0 ? [] : [db.delete(of).where(among(key, ids))] };
}

function among(column: SQLiteColumn, values: string): SQL {
  return inArray(column, sql`(select value from json_each(${values}))`);
}

import { and, asc, eq, gt, inArray, lt, sql } from "drizzle-orm";
import type { Db } from "../../db.ts";
import { articles, revisions } from "../../schema/articles.ts";
import { attempts, deliveries } from "../../schema/deliveries.ts";
import { retention } from "../../schema/retention.ts";
import type { Article } from "../articles/article.ts";
import { deleteFingerprint } from "../articles/fingerprints.ts";
import { deleteIndexRow, insertIndexRow } from "../articles/index-row.ts";
import { isAtRest, type Leaving } from "./old-rows.ts";

const ARTICLES_MAX = 20;
const DELIVERIES_MAX = 100;

/**
 * The next articles before this id that still have their bodies. Body, revisions and captions are deleted;
 * title, lead and facts stay, and a search still finds the article by them. An article for which something
 * waits is skipped, and keeps its body.
 */
export async function oldBodies(db: Db, before: number): Promise<Leaving> {
  const from = await cursorOf(db, "body");
  const seen = await db
    .select({ id: articles.id, isAtRest: sql<number>`${isAtRest}` })
    .from(articles)
    .where(and(gt(articles.id, from), lt(articles.id, before)))
    .orderBy(asc(articles.id))
    .limit(ARTICLES_MAX);
  if (seen.length === 0) return { table: "bodies", rows: [], forget: [] };
  const ids = JSON.stringify(seen.filter(({ isAtRest }) => isAtRest === 1).map(({ id }) => id));
  const rows = await db
    .select()
    .from(articles)
    .where(inArray(articles.id, sql`(select value from json_each(${ids}))`));
  return {
    table: "bodies",
    rows,
    forget: [
      ...moveCursor(db, "body", seen.at(-1)?.id),
      ...rows.flatMap((article) => withoutBody(db, article)),
    ],
  };
}

function withoutBody(db: Db, article: Article) {
  const isSame = sql`exists (select 1 from articles
    where id = cast(${article.id} as integer) and revision = cast(${article.revision} as integer))`;
  const rest = { ...article, body: "", marks: [], images: [], signature: null };
  return [
    deleteIndexRow(db, article.id, isSame),
    insertIndexRow(db, rest, isSame),
    deleteFingerprint(db, article.id, isSame),
    db.delete(revisions).where(eq(revisions.articleId, article.id)),
    db
      .update(articles)
      .set({ body: "", marks: [], images: [], signature: null })
      .where(and(eq(articles.id, article.id), eq(articles.revision, article.revision))),
  ];
}

/** The attempts of the next deliveries before this id, except those of waiting deliveries. */
export async function oldAttempts(db: Db, before: number): Promise<Leaving> {
  const from = await cursorOf(db, "attempts");
  const seen = await db
    .select({ id: deliveries.id, state: deliveries.state })
    .from(deliveries)
    .where(and(gt(deliveries.id, from), lt(deliveries.id, before)))
    .orderBy(asc(deliveries.id))
    .limit(DELIVERIES_MAX);
  if (seen.length === 0) return { table: "attempts", rows: [], forget: [] };
  const ids = JSON.stringify(seen.filter(({ state }) => state !== "pending").map(({ id }) => id));
  const among = sql`(select value from json_each(${ids}))`;
  const rows = await db.select().from(attempts).where(inArray(attempts.deliveryId, among));
  const hasEnded = sql`${attempts.deliveryId} in (select id from deliveries where id in ${among} and state <> 'pending')`;
  return {
    table: "attempts",
    rows,
    forget: [
      ...moveCursor(db, "attempts", seen.at(-1)?.id),
      db.delete(attempts).where(hasEnded),
      db
        .update(deliveries)
        .set({ attempts: 0, attemptsBefore: 0 })
        .where(
          and(
            inArray(deliveries.id, among),
            sql`${deliveries.state} <> 'pending'`,
            gt(deliveries.attempts, 0),
          ),
        ),
    ],
  };
}

type Name = (typeof retention.$inferSelect)["name"];

/** Where retention is with what has this name; 0 before its first run. */
export async function cursorOf(db: Db, name: Name): Promise<number> {
  const [row] = await db.select().from(retention).where(eq(retention.name, name));
  return row?.cursor ?? 0;
}

function moveCursor(db: Db, name: Name, cursor: number | undefined) {
  return cursor === undefined ? [] : [setCursor(db, name, cursor)];
}

export function setCursor(db: Db, name: Name, cursor: number) {
  return db
    .insert(retention)
    .values({ name, cursor })
    .onConflictDoUpdate({ target: retention.name, set: { cursor } });
}

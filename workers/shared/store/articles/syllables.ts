import { and, asc, desc, eq, gt, ne } from "drizzle-orm";
import type { Db } from "../../db.ts";
import { articles } from "../../schema/articles.ts";
import { syllableCounts } from "../../schema/syllables.ts";
import { asText } from "../sql/as-text.ts";

const ID = 1;

/** The counts as text, and the newest article in them. */
export type StoredSyllables = { learntTo: number; counts: string };

const COLUMNS = { learntTo: syllableCounts.learntTo, counts: asText(syllableCounts.counts) };

/** Null where nothing was counted yet. Reads one row. */
export async function loadSyllables(db: Db): Promise<StoredSyllables | null> {
  const [stored] = await db.select(COLUMNS).from(syllableCounts).where(eq(syllableCounts.id, ID));
  return stored ?? null;
}

/** The same, but null too where the newest article in it is this one. */
export async function loadNewerSyllables(db: Db, known: number): Promise<StoredSyllables | null> {
  const isNewer = and(eq(syllableCounts.id, ID), ne(syllableCounts.learntTo, known));
  const [stored] = await db.select(COLUMNS).from(syllableCounts).where(isNewer);
  return stored ?? null;
}

/** The text that migrations stored for `readStarter`. Reads a dozen rows. */
export async function loadStarter(db: Db): Promise<string> {
  const { id } = syllableCounts;
  const parts = await db.select(COLUMNS).from(syllableCounts).where(gt(id, ID)).orderBy(asc(id));
  return parts.map((part) => part.counts).join("");
}

/** Keeps the counts: one row, of two runs at a time the later one's. */
export async function saveSyllables(db: Db, row: StoredSyllables): Promise<void> {
  await db
    .insert(syllableCounts)
    .values({ id: ID, ...row })
    .onConflictDoUpdate({ target: syllableCounts.id, set: row });
}

type Telling = { id: number; language: string | null; title: string; lead: string | null; body: string };

/** The next articles after this one, oldest first. */
export function articlesAfter(db: Db, id: number, limit: number): Promise<Telling[]> {
  const { title, lead, body, language } = articles;
  return db
    .select({ id: articles.id, language, title, lead, body })
    .from(articles)
    .where(gt(articles.id, id))
    .orderBy(asc(articles.id))
    .limit(limit);
}

/** The article that so many are newer than; 0 where there are fewer. Reads so many rows. */
export async function articleBehind(db: Db, newer: number): Promise<number> {
  const newest = db.select({ id: articles.id }).from(articles).orderBy(desc(articles.id));
  const [row] = await newest.limit(1).offset(newer);
  return row?.id ?? 0;
}

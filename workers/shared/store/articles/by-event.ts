import { sql } from "drizzle-orm";
import type { Db } from "../../db.ts";
import type { EventFact } from "../../facts.ts";
import { compileQuery } from "../../query/index/compile.ts";
import type { Query } from "../../query/language/tree.ts";
import { articles } from "../../schema/articles.ts";

/** An article and the events that it mentions. */
export type EventArticle = { id: number; title: string; publishedAt: string | null; events: EventFact[] };

/** Maximum articles that a series is built from, those seen last. */
const ARTICLES_MAX = 300;

/** The articles whose events match the query, seen last first. Reads about two rows for each. */
export async function findEventArticles(db: Db, query: Query): Promise<EventArticle[]> {
  const { id, title, publishedAt, facts } = articles;
  const rows = await db
    .select({ id, title, publishedAt, facts })
    .from(articles)
    .where(
      sql`${id} in (select rowid from articles_index where articles_index match ${compileQuery(query).match}
        order by rowid desc limit ${ARTICLES_MAX})`,
    )
    .orderBy(sql`${id} desc`);
  return rows.map(({ facts, ...article }) => ({ ...article, events: facts?.events ?? [] }));
}

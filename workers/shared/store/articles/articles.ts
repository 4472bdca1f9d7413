import { eq } from "drizzle-orm";
import type { Db } from "../../db.ts";
import { articles } from "../../schema/articles.ts";
import type { Article } from "./article.ts";

/** Null for an unknown id. */
export async function findArticle(db: Db, id: number): Promise<Article | null> {
  const [article] = await db.select().from(articles).where(eq(articles.id, id));
  return article ?? null;
}

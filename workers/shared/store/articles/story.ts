import { and, desc, eq, ne, sql } from "drizzle-orm";
import type { Db } from "../../db.ts";
import { articles } from "../../schema/articles.ts";
import { asText } from "../sql/as-text.ts";
import type { Article } from "./article.ts";

/** Maximum articles of a story that are looked at, the newest. */
const ARTICLES_MAX = 100;

/**
 * The hosts of the other newspapers with an article's story, each once, the newest first. For an article
 * without a story no row is read.
 */
export async function otherOutlets(
  db: Db,
  { id, storyId, outlet }: Pick<Article, "id" | "storyId" | "outlet">,
): Promise<string[]> {
  if (storyId === null) return [];
  const rows = await db
    .select({ outlet: articles.outlet })
    .from(articles)
    .where(and(eq(articles.storyId, storyId), ne(articles.id, id)))
    .orderBy(desc(articles.id))
    .limit(ARTICLES_MAX);
  return [...new Set(rows.map((row) => row.outlet))].filter((other) => other !== outlet);
}

/**
 * How many other newspapers have the story of each of these articles, by the article's id. Each story is read
 * once; where no article has one, nothing is.
 */
export async function countOtherOutlets(
  db: Db,
  of: readonly Pick<Article, "id" | "storyId" | "outlet">[],
): Promise<ReadonlyMap<number, number>> {
  const stories = [...new Set(of.flatMap(({ storyId }) => storyId ?? []))];
  if (stories.length === 0) return new Map();
  const rows = await db.all<{ storyId: number; outlets: string }>(sql`
    select story.value as storyId, (select json_group_array(distinct ${asText(sql`outlet`)}) from
      (select outlet from articles where story_id = story.value order by id desc limit ${ARTICLES_MAX})) as outlets
    from json_each(${JSON.stringify(stories)}) as story`);
  const outletsOf = new Map(rows.map(({ storyId, outlets }) => [storyId, JSON.parse(outlets) as string[]]));
  return new Map(
    of.map(({ id, storyId, outlet }) => {
      const outlets = storyId === null ? [] : (outletsOf.get(storyId) ?? []);
      return [id, outlets.filter((other) => other !== outlet).length];
    }),
  );
}

/** How many hosts `otherOutlets` would name, as a column beside an article's. */
export const otherOutletsCount = sql<number>`(select count(distinct other.outlet) from (
  select outlet from articles as shared where shared.story_id = ${articles.storyId} and shared.id <> ${articles.id}
  order by shared.id desc limit ${sql.raw(String(ARTICLES_MAX))}) as other where other.outlet <> ${articles.outlet})`;

import { isDoubtful } from "../shared/doubtful.ts";
import type { Run } from "../shared/run.ts";
import { dropDoubtful, keepDoubtful } from "../shared/store/articles/doubtful.ts";
import type { Link } from "../shared/store/links/links.ts";
import { idsOf, type Reading } from "./read.ts";

/** Keeps the page of an article just saved whose body is doubtful. Otherwise drops an earlier page. */
export async function noteDoubt(
  run: Run,
  link: Link,
  { articleId, isNews, quality }: Reading & { quality: number },
  html: string,
): Promise<void> {
  if (articleId === null || !isNews) return;
  if (isDoubtful({ quality })) {
    run.log.warn("article.doubtful", { articleId, quality, ...idsOf(link) });
    return keepDoubtful(run, { articleId, sourceId: link.sourceId }, html);
  }
  if (link.articleId !== null) await dropDoubtful(run.db, articleId);
}

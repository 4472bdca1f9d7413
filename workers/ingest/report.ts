import type { ReportReply } from "../shared/contract/services.ts";
import type { Run } from "../shared/run.ts";
import { findArticle } from "../shared/store/articles/articles.ts";
import { isPageKept, keepDoubtful } from "../shared/store/articles/doubtful.ts";
import { fetchPage } from "./fetch-page.ts";
import { obedientHttp, obeysRobots } from "./obey-robots.ts";
import { noteRest, visit } from "./visit.ts";

/**
 * Fetches the page of an article that a person calls badly read, and keeps it as that of a doubtful article
 * is kept. What is stored of the article stays as it is.
 */
export async function keepReported(run: Run, articleId: string): Promise<ReportReply> {
  const article = await findArticle(run.db, Number(articleId));
  if (article === null) return { status: "failed", reason: "unknown-id" };
  const { id, url, sourceId } = article;
  if (!isPageKept(run, id)) return { status: "failed", reason: "too-old" };
  const obey = () => obeysRobots(run, { sourceId });
  const permission = await visit(run, url, { obey, isPage: true });
  const page = permission.ok
    ? await fetchPage(url, obedientHttp(run, { obey, known: permission.value }))
    : permission;
  if (!page.ok) {
    await noteRest(run, url, page);
    return { status: "failed", reason: page.reason };
  }
  await keepDoubtful(run, { articleId: id, sourceId }, page.value.html);
  run.log.warn("article.reported", { articleId: id, sourceId, quality: article.quality, url });
  return { status: "kept" };
}

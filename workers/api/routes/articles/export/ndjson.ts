import { exportedArticleView } from "../../../../shared/contract/article.ts";
import { outletName } from "../../../../shared/outlets.ts";
import type { Article } from "../../../../shared/store/articles/article.ts";

/** An article as `GET /v1/articles/{id}` shows it, without `alsoIn`, on one line. */
export function ndjsonLine(article: Article): string {
  return `${JSON.stringify(exportedArticleView.parse({ ...article, outletName: outletName(article.outlet), revisionCount: article.revision - 1 }))}\n`;
}

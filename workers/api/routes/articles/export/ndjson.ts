import { exportedArticleView } from "../../../../shared/contract/article.ts";
import { outletName } from "../../../../shared/outlets.ts";
import type { Article } from "../../../../shared/store/articles/article.ts";
import { fitToView } from "../../../http/fit-to-view.ts";

/** An article as `GET /v1/articles/{id}` shows it, without `alsoIn`, on one line. */
export function ndjsonLine(article: Article): string {
  const { fitting } = fitToView(exportedArticleView, {
    ...article,
    outletName: outletName(article.outlet),
    revisionCount: article.revision - 1,
  });
  return `${JSON.stringify(fitting)}\n`;
}

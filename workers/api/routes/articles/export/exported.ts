import type { z } from "zod";
import { exportedArticleView } from "../../../../shared/contract/article.ts";
import { outletName } from "../../../../shared/outlets.ts";
import type { Article } from "../../../../shared/store/articles/article.ts";
import { fitToView } from "../../../http/fit-to-view.ts";
import type { Damage } from "../../../http/note-damage.ts";

/** An article as an export writes it. */
export type ExportedArticle = z.output<typeof exportedArticleView>;

/** The article as an export writes it, and what of its row cannot be read. */
export function exportedOf(article: Article): { fitting: ExportedArticle; damaged: Damage[] } {
  return fitToView(exportedArticleView, {
    ...article,
    outletName: outletName(article.outlet),
    revisionCount: article.revision - 1,
  });
}

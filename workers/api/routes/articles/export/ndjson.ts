import type { ExportedArticle } from "./exported.ts";

/** An article as `GET /v1/articles/{id}` shows it, without `alsoIn`, on one line. */
export function ndjsonLine(article: ExportedArticle): string {
  return `${JSON.stringify(article)}\n`;
}

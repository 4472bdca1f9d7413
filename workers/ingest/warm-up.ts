import { extract } from "./extract.ts";
import { findFacts } from "./facts.ts";
import { warmUpArticle } from "./warm-up/article.ts";
import { warmUpPages } from "./warm-up/pages.ts";

const PAGE_ROUNDS = 3;
const ARTICLE_ROUNDS = 20;

/**
 * Runs the extractor and the reader of facts on small invented pages, so that the first real page in a cold
 * isolate is read fast.
 */
export function warmUp(): void {
  for (let round = 0; round < PAGE_ROUNDS; round++) for (const page of warmUpPages) extract(page);
  for (let round = 0; round < ARTICLE_ROUNDS; round++) findFacts(warmUpArticle);
}

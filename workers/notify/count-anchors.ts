import { prepareDocument } from "../shared/query/match/document.ts";
import { anchorsIn } from "../shared/query/percolate/anchors.ts";
import { countAnchors } from "../shared/query/percolate/counts.ts";
import type { Run } from "../shared/run.ts";
import { type Article, articleText } from "../shared/store/articles/article.ts";
import { loadCounts, saveCounts } from "../shared/store/subscriptions/anchor-counts.ts";

/** One of this many runs that match articles counts the anchors of its first article. */
const RUNS_A_SAMPLE = 8;

/**
 * Occasionally counts the anchors of one of these articles, so that subscriptions are indexed by anchors that
 * are really rare. This affects the cost of matching, never its result: an error is logged and ignored.
 */
export async function sampleAnchors([article]: readonly Article[], run: Run): Promise<void> {
  if (article === undefined || run.random() * RUNS_A_SAMPLE >= 1) return;
  try {
    const counts = await loadCounts(run.db);
    countAnchors(counts, anchorsIn(prepareDocument(articleText(article))));
    await saveCounts(run.db, counts);
  } catch (error) {
    run.log.error("anchors.count-failed", error, { articleId: article.id });
  }
}

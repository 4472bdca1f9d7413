import type { AliasGroups } from "../shared/query/language/aliases.ts";
import { nextReread } from "../shared/rereads.ts";
import { type Run, timeOfId } from "../shared/run.ts";
import {
  countMatchAttempt,
  giveUpMatching,
  keepMatches,
  markMatched,
  releaseUnmatched,
} from "../shared/store/alerts/matches.ts";
import type { Article } from "../shared/store/articles/article.ts";
import { isDatabaseFull, surviveFull } from "../shared/store/sql/full.ts";
import { type MatchResult, match } from "./match.ts";
import { queueRevised } from "./queue-revised.ts";

/** Maximum attempts to match an article. The pauses between them grow (`claimUnmatched`). */
const ATTEMPTS_MAX = 8;

/**
 * Matches an article and queues its deliveries. A failed attempt is repeated later; after the last one the
 * article is given up, with an error in the log. Every attempt except the first is counted before it is made,
 * because it may crash the invocation. One that finds the database full is not counted.
 */
export async function queueMatches(article: Article, aliases: AliasGroups, run: Run): Promise<void> {
  const { id: articleId, matchAttempts } = article;
  try {
    if (matchAttempts >= ATTEMPTS_MAX) return await giveUp(article, run);
    if (matchAttempts > 0) await countMatchAttempt(run.db, articleId);
    const tried = await match(article, aliases, run, (matched) => keepMatches(run, article, matched));
    await queueRevised(article, aliases, run);
    await markMatched(run, article, { ...tried, isReread: isReread(run, article, tried) });
    run.log.info("article.matched", { articleId, matches: tried.filters.length, quiet: tried.quiet });
  } catch (error) {
    if (isDatabaseFull(error))
      return await surviveFull(run, error, { articleId }, () => releaseUnmatched(run, article));
    run.log.error("article.match-failed", error, { articleId });
  }
}

/** Whether the article's page is read again for changes, by the setting and while it is young. */
function isReread(
  run: Run,
  { id }: Article,
  { filters, quiet }: Pick<MatchResult, "filters" | "quiet">,
): boolean {
  const isChosen = run.rereads === "all" || (run.rereads === "matched" && filters.length > quiet);
  return isChosen && nextReread(timeOfId(id), run.now()) !== null;
}

async function giveUp(article: Article, run: Run): Promise<void> {
  await giveUpMatching(run, article, isReread(run, article, { filters: [], quiet: 0 }));
  run.log.warn("article.match-given-up", { articleId: article.id, attempts: article.matchAttempts });
}

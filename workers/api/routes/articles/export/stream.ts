import type { Run } from "../../../../shared/run.ts";
import type { Article } from "../../../../shared/store/articles/article.ts";
import { stepDown, type Walk } from "../../../../shared/store/articles/walk.ts";

/** So many are in memory at a time. */
const ARTICLES_A_STEP = 200;

/**
 * The articles as text, read step by step as the receiver takes them: what is in memory does not grow with
 * the archive. A failure on the way breaks the stream off, so that nobody takes a part for the whole, and is
 * logged.
 */
export function streamArticles(
  run: Run,
  walk: Walk,
  head: string,
  line: (article: Article) => string,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let below: number | null = Number.MAX_SAFE_INTEGER;
  return new ReadableStream<Uint8Array>({
    start(controller) {
      if (head !== "") controller.enqueue(encoder.encode(head));
    },
    async pull(controller) {
      try {
        let text = "";
        // A step may be empty whose hits were not what the query meant; each goes further down, so there is
        // an end.
        while (below !== null && text === "") {
          const step = await stepDown(run.db, walk, below, ARTICLES_A_STEP);
          text = step.articles.map(line).join("");
          below = step.below;
        }
        if (text !== "") controller.enqueue(encoder.encode(text));
        if (below === null) controller.close();
      } catch (error) {
        run.log.error("export.broken-off", error, {});
        controller.error(error);
      }
    },
  });
}

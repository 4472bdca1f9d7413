import type { Run } from "../../../../shared/run.ts";
import { stepDown, type Walk } from "../../../../shared/store/articles/walk.ts";
import { collectDamage } from "../../../http/note-damage.ts";
import { type ExportedArticle, exportedOf } from "./exported.ts";

/** Articles in memory at a time. */
const ARTICLES_A_STEP = 200;

/**
 * The articles as text, read step by step as the receiver takes them, so that memory does not grow with the
 * archive. An error on the way breaks the stream off, so that an incomplete file is not taken for a whole
 * one, and is logged. So is what could not be read, once for each export.
 */
export function streamArticles(
  run: Run,
  walk: Walk,
  head: string,
  line: (article: ExportedArticle) => string,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const damage = collectDamage(run.log, { path: "/v1/articles/export" });
  let below: number | null = Number.MAX_SAFE_INTEGER;
  return new ReadableStream<Uint8Array>({
    start(controller) {
      if (head !== "") controller.enqueue(encoder.encode(head));
    },
    async pull(controller) {
      try {
        let text = "";
        // A step is empty when none of its hits matches the query's text. Each step goes further down, so the
        // loop ends.
        while (below !== null && text === "") {
          const step = await stepDown(run.db, walk, below, ARTICLES_A_STEP);
          text = step.articles.map((article) => line(damage.without(exportedOf(article)))).join("");
          below = step.below;
        }
        if (text !== "") controller.enqueue(encoder.encode(text));
        if (below !== null) return;
        damage.log();
        controller.close();
      } catch (error) {
        run.log.error("export.failed", error, {});
        damage.log();
        controller.error(error);
      }
    },
    cancel: damage.log,
  });
}

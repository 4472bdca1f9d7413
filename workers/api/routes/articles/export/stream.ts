import type { Run } from "../../../../shared/run.ts";
import { readStep, stepDown, type Walk } from "../../../../shared/store/articles/walk.ts";
import { collectDamage } from "../../../http/note-damage.ts";
import { type ExportedArticle, exportedOf } from "./exported.ts";

/** Articles that are found at a time, by their ids. */
const FOUND_AT_ONCE = 200;

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
  const found: number[] = [];
  return new ReadableStream<Uint8Array>({
    start(controller) {
      if (head !== "") controller.enqueue(encoder.encode(head));
    },
    async pull(controller) {
      try {
        let text = "";
        // There is no text when none of the articles matches the query's. Each step goes further down, so the
        // loop ends.
        while (text === "" && (await findMore())) {
          const articles = await readStep(run.db, walk, found.splice(0, run.reach.exported));
          text = articles.map((article) => line(damage.without(exportedOf(article)))).join("");
        }
        if (text !== "") controller.enqueue(encoder.encode(text));
        if (below !== null || found.length > 0) return;
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

  /** Whether there are articles that were found and not read yet. */
  async function findMore(): Promise<boolean> {
    if (found.length === 0 && below !== null) {
      const step = await stepDown(run.db, walk, below, FOUND_AT_ONCE);
      found.push(...step.ids);
      below = step.below;
    }
    return found.length > 0;
  }
}

import type { z } from "zod";
import type { revisionListInput, revisionListView } from "../shared/contract/article.ts";
import { writeCursor } from "../shared/contract/cursor.ts";
import type { Article } from "../shared/store/article.ts";
import type { Revision } from "../shared/store/revisions.ts";

const FIELDS = ["title", "lead", "body"] as const;

/** One page of an article's earlier readings (given oldest first), newest first: each with what the reading after it said otherwise. */
export function revisionsPage(
  article: Article,
  earlier: readonly Revision[],
  { limit, cursor = Number.POSITIVE_INFINITY }: z.output<typeof revisionListInput>,
): z.input<typeof revisionListView> {
  const compared = earlier.map((revision, index) => {
    const later = earlier[index + 1] ?? article;
    return { ...revision, changed: FIELDS.filter((field) => revision[field] !== later[field]) };
  });
  const rest = compared.reverse().filter(({ number }) => number < cursor);
  const data = rest.slice(0, limit);
  const last = data.at(-1);
  return {
    data,
    next: rest.length > limit && last !== undefined ? writeCursor("revisions", [last.number]) : null,
  };
}

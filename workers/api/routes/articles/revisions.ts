import type { z } from "zod";
import { writeCursor } from "../../../shared/contract/cursor.ts";
import type { revisionListInput, revisionListView } from "../../../shared/contract/revision.ts";
import type { Db } from "../../../shared/db.ts";
import type { Article } from "../../../shared/store/articles/article.ts";
import { listRevisions } from "../../../shared/store/articles/revisions.ts";
import { fieldChanges } from "../../../shared/text/field-changes.ts";

/** Characters of what is the same, before and after each change. */
const SAME_CHARS_MAX = 300;

/** One page of an article's earlier readings, newest first, each with what the next reading changed. */
export async function revisionsPage(
  db: Db,
  article: Article,
  { limit, cursor }: z.output<typeof revisionListInput>,
): Promise<z.input<typeof revisionListView>> {
  // Reads one more on either side: the first is compared with the reading after it, and a further one shows
  // that there is a next page.
  const rows = await listRevisions(db, article.id, { upTo: cursor ?? article.revision, limit: limit + 2 });
  const [later, earlier] = cursor === undefined ? [article, rows] : [rows[0], rows.slice(1)];
  const page = earlier.slice(0, limit);
  const data = page.map((revision, index) => {
    const changes = fieldChanges(revision, page[index - 1] ?? later ?? article, SAME_CHARS_MAX);
    return { ...revision, changed: changes.map(({ field }) => field), changes };
  });
  const last = page.at(-1);
  const hasMore = earlier.length > limit && last !== undefined;
  return { data, next: hasMore ? writeCursor("revisions", [last.number]) : null };
}

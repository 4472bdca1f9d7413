import { writeCursor } from "../../shared/contract/cursor.ts";

type Span = { limit: number; cursor?: number | undefined };

/**
 * One page of a list that is ordered by id, newest first. It reads one row more than asked for: that row
 * shows that there is a next page.
 */
export async function pageOf<Row extends { id: number }>(
  list: string,
  { limit, cursor }: Span,
  read: (span: { before: number | null; limit: number }) => Promise<Row[]>,
): Promise<{ data: Row[]; next: string | null }> {
  const rows = await read({ before: cursor ?? null, limit: limit + 1 });
  const data = rows.slice(0, limit);
  const last = data.at(-1);
  return { data, next: rows.length > limit && last !== undefined ? writeCursor(list, [last.id]) : null };
}

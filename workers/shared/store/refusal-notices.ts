import { sql } from "drizzle-orm";
import { isoAt, type Run } from "../run.ts";
import { sources } from "../schema/sources.ts";
import { ARE_PAGES_REFUSED, arePagesRefused } from "./links/refused-pages.ts";
import { named, notifyOnce } from "./silence-notices.ts";
import type { Source } from "./sources.ts";

/**
 * Notifies the owner once that a source's pages are refused although its list can be read, and once that they
 * are read again. This is part of a poll, which has the source's row already: a refused page costs nothing
 * more.
 */
export async function notifyOfRefusedPages(run: Run, source: Source): Promise<void> {
  const isNotified = source.refusalNotifiedAt !== null;
  if (arePagesRefused(source) === isNotified) return;
  if (isNotified) return notifyOfReadPages(run, source);
  const data = { source: named(source), reason: source.refusedReason ?? "blocked" };
  const isNew = sql`${sources.refusalNotifiedAt} is null and ${sources.state} = 'blocked' and ${ARE_PAGES_REFUSED}`;
  const change = { refusalNotifiedAt: isoAt(run.now()) };
  await notifyOnce(run, source, { parts: { type: "source.blocked", data }, when: isNew, change });
}

function notifyOfReadPages(run: Run, source: Source): Promise<void> {
  const parts = { type: "source.recovered", data: { source: named(source) } } as const;
  const isOver = sql`${sources.refusalNotifiedAt} is not null and ${sources.state} = 'active' and not ${ARE_PAGES_REFUSED}`;
  return notifyOnce(run, source, { parts, when: isOver, change: { refusalNotifiedAt: null } });
}

import { and, eq, type SQL, sql } from "drizzle-orm";
import { isoAt, type Run } from "../run.ts";
import { sources } from "../schema/sources.ts";
import { raiseNotice } from "./alerts/raise-notice.ts";
import type { Source } from "./sources.ts";

/**
 * Notifies the owner that a source has shown nothing new since `silentSince`, far longer than is usual for
 * it.
 */
export function notifyOfSilence(run: Run, source: Source, silentSince: string): Promise<void> {
  const parts = { type: "source.silent", data: { source: named(source), silentSince } } as const;
  const isNew = sql`${sources.silenceNotifiedAt} is null and ${sources.state} <> 'paused'`;
  return notifyOnce(run, source, { parts, when: isNew, change: { silenceNotifiedAt: isoAt(run.now()) } });
}

/** Notifies the owner that a silent source has something new. */
export function notifyOfNews(run: Run, source: Source): Promise<void> {
  const parts = { type: "source.recovered", data: { source: named(source) } } as const;
  const isOver = sql`${sources.silenceNotifiedAt} is not null`;
  return notifyOnce(run, source, { parts, when: isOver, change: { silenceNotifiedAt: null } });
}

export function named({ id, name, url }: Pick<Source, "id" | "name" | "url">) {
  return { id: String(id), name, url };
}

type Once = { parts: Parameters<typeof raiseNotice>[1]; when: SQL; change: Partial<Source> };

/** The notice and the change of the row are one batch, so it is sent once. */
export async function notifyOnce(
  run: Run,
  { id }: Pick<Source, "id">,
  { parts, when, change }: Once,
): Promise<void> {
  const holds = sql`exists (select 1 from sources where ${sources.id} = cast(${id} as integer) and ${when})`;
  await run.db.batch([
    raiseNotice(run, parts, { when: holds }),
    run.db
      .update(sources)
      .set(change)
      .where(and(eq(sources.id, id), when)),
  ]);
}

import type { Db } from "../shared/db.ts";
import type { Keep, KeptKind } from "../shared/keep.ts";
import { firstIdAt, isoAt, type Run } from "../shared/run.ts";
import { retentionNow } from "../shared/store/retention/clock.ts";
import { oldAttempts, oldBodies } from "../shared/store/retention/old-parts.ts";
import {
  type Leaving,
  oldArticles,
  oldDeliveries,
  oldLedger,
  oldLinks,
  oldMatches,
} from "../shared/store/retention/old-rows.ts";
import type { WriteOut } from "./write-out.ts";

const DAY_MS = 86_400_000;

/**
 * Deletes rows that are older than their retention, a bounded number of each kind in one run. If an archive
 * is set, rows are first written to it; a row that could not be written stays. A row with a waiting delivery
 * is never deleted.
 */
export async function retain(run: Run, keep: Keep, writeOut: WriteOut | null): Promise<void> {
  if (Object.keys(keep).length === 0) return;
  for (const find of stepsOf(keep, await retentionNow(run.db, run.now()))) {
    const leaving = await find(run.db);
    const [first, ...rest] = leaving.forget;
    if (first === undefined) continue;
    if (leaving.rows.length > 0) await writeOut?.(fileOf(run, leaving), linesOf(leaving));
    await run.db.batch([first, ...rest]);
    run.log.info("retention.deleted", { table: leaving.table, rows: leaving.rows.length });
  }
}

type Find = (db: Db) => Promise<Leaving>;

function stepsOf(keep: Keep, nowMs: number): Find[] {
  const since = (kind: KeptKind) => nowMs - (keep[kind] ?? 0) * DAY_MS;
  const idSince = (kind: KeptKind) => firstIdAt(since(kind));
  const linksBefore = keep.links === undefined ? 0 : idSince("links");
  return [
    ...(keep.body === undefined ? [] : [(db: Db) => oldBodies(db, idSince("body"))]),
    ...(keep.article === undefined
      ? []
      : [
          (db: Db) => oldArticles(db, idSince("article"), linksBefore),
          (db: Db) => oldMatches(db, idSince("article")),
          (db: Db) => oldDeliveries(db, idSince("article")),
        ]),
    ...(keep.links === undefined ? [] : [(db: Db) => oldLinks(db, isoAt(since("links")))]),
    ...(keep.attempts === undefined ? [] : [(db: Db) => oldAttempts(db, idSince("attempts"))]),
    ...(keep.ledger === undefined ? [] : [(db: Db) => oldLedger(db, isoAt(since("ledger")).slice(0, 10))]),
  ];
}

/** A run repeated after a crash writes the same rows again, into another file. */
function fileOf(run: Run, { table }: Leaving): string {
  const at = isoAt(run.now());
  return `${table}/${at.slice(0, 10)}/${at.slice(11).replaceAll(":", "-")}.ndjson`;
}

function linesOf({ rows }: Leaving): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join("");
}

import type { Db } from "../shared/db.ts";
import type { Keep, KeptKind } from "../shared/keep.ts";
import { firstIdAt, isoAt, type Run } from "../shared/run.ts";
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
 * Forgets a part of what is older than its owner keeps it: some rows of each kind, so that a run's cost is
 * bounded whatever has gathered. What leaves is written out first, where somebody wants it; what could not be
 * written out stays. Nothing goes while a delivery of it waits.
 */
export async function retain(run: Run, keep: Keep, writeOut: WriteOut | null): Promise<void> {
  for (const find of stepsOf(keep, run.now())) {
    const leaving = await find(run.db);
    const [first, ...rest] = leaving.forget;
    if (first === undefined) continue;
    if (leaving.rows.length > 0) await writeOut?.(fileOf(run, leaving), linesOf(leaving));
    await run.db.batch([first, ...rest]);
    run.log.info("retention.forgot", { table: leaving.table, rows: leaving.rows.length });
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

/** A run that is repeated after a crash writes the same rows again, into another file. */
function fileOf(run: Run, { table }: Leaving): string {
  const at = isoAt(run.now());
  return `${table}/${at.slice(0, 10)}/${at.slice(11).replaceAll(":", "-")}.ndjson`;
}

function linesOf({ rows }: Leaving): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join("");
}

import { sql } from "drizzle-orm";
import type { Db } from "../db.ts";
import { dayAt, isoAt } from "../run.ts";
import { isInState } from "./silence.ts";

const DAYS = 14;
const DAY_MS = 86_400_000;

/** What a list says of a source besides its row. */
export type SourceWeeks = {
  /** How many addresses first shown on each of the last fourteen days gave an article, the oldest first. */
  read: number[];
  /** Possible gaps in these days. */
  gaps: number;
  isSilent: boolean;
  isDrifting: boolean;
};

/** By source. Reads a row for each source and day, and one for each gap. */
export async function readSourceWeeks(
  db: Db,
  sourceIds: readonly string[],
  nowMs: number,
): Promise<Map<string, SourceWeeks>> {
  const ids = sql`(select cast(value as integer) from json_each(${JSON.stringify(sourceIds)}))`;
  const days = Array.from({ length: DAYS }, (_, at) => dayAt(nowMs - (DAYS - 1 - at) * DAY_MS));
  const [ledger, gaps, states] = await Promise.all([
    db.all<{ id: number; day: string; read: number }>(sql`
      select source_id as id, day, read from ledger where source_id in ${ids} and day >= ${days[0] ?? ""}`),
    db.all<{ id: number; count: number }>(sql`
      select source_id as id, count(*) as count from gaps
      where source_id in ${ids} and ended_at >= ${isoAt(nowMs - DAYS * DAY_MS)} group by source_id`),
    db.all<{ id: number; isSilent: number; isDrifting: number }>(sql`
      select id, coalesce(${isInState("silent", nowMs)}, 0) as isSilent, ${isInState("drifting", nowMs)} as isDrifting
      from sources where id in ${ids}`),
  ]);
  const readOn = new Map(ledger.map(({ id, day, read }) => [`${id} ${day}`, read]));
  const gapsOf = new Map(gaps.map(({ id, count }) => [id, count]));
  return new Map(
    states.map(({ id, isSilent, isDrifting }) => [
      String(id),
      {
        read: days.map((day) => readOn.get(`${id} ${day}`) ?? 0),
        gaps: gapsOf.get(id) ?? 0,
        isSilent: isSilent === 1,
        isDrifting: isDrifting === 1,
      },
    ]),
  );
}

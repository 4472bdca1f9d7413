import { sql } from "drizzle-orm";
import type { FoundLink } from "../contract/found-link.ts";
import { isoAt, type Run } from "../run.ts";
import { raiseNotice } from "./alerts/raise-notice.ts";
import { isNoneKnown } from "./links/gaps.ts";
import { named } from "./silence-notices.ts";
import type { Source } from "./sources.ts";

/** A source's further gaps within this time cause no notice. */
const PAUSE_MS = 86_400_000;

/**
 * The statement that notifies the owner of a possible gap where no entry of a list is known, at most once a
 * day for a source. It belongs in the batch that notes the gap, before that statement.
 */
export function gapNotice(run: Run, source: Source, list: readonly FoundLink[]) {
  const isFirst = sql`not exists (select 1 from gaps
    where source_id = cast(${source.id} as integer) and ended_at > ${isoAt(run.now() - PAUSE_MS)})`;
  const endedAt = isoAt(run.now());
  const data = { source: named(source), beganAt: source.lastPolledAt ?? endedAt, endedAt };
  return raiseNotice(run, { type: "source.gap", data }, { when: sql`${isFirst} and ${isNoneKnown(list)}` });
}

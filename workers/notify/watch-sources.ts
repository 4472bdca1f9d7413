import { driftOf } from "../shared/drift.ts";
import type { Run } from "../shared/run.ts";
import { type DriftBasis, driftBases, endDrift, keepDrift } from "../shared/store/drifts.ts";

const HOUR_MS = 3_600_000;
/** The interval of the cron that calls this. */
const TICK_MS = 600_000;
/** Maximum sources whose state changes in one run. The others follow an hour later. */
const CHANGES_MAX = 10;

/**
 * Compares, once an hour, how the articles of each source are read with how they were read before, and
 * notifies the owner of a change for the worse, such as dates that are missing since the site was redesigned,
 * and of its end.
 */
export async function watchSources(run: Run): Promise<void> {
  if (run.now() % HOUR_MS >= TICK_MS) return;
  let changesLeft = CHANGES_MAX;
  for (const basis of await driftBases(run.db, run.now())) {
    if (changesLeft === 0) return;
    if (await judge(basis, run)) changesLeft -= 1;
  }
}

/** Whether its state changed. */
async function judge(basis: DriftBasis, run: Run): Promise<boolean> {
  const { source, drift, twoDays, week, usual } = basis;
  const known = drift?.signs ?? [];
  const signs = driftOf(twoDays, usual, known) ?? driftOf(week, usual, known) ?? endedWithItsPast(basis);
  if (signs === null || namesOf(signs) === namesOf(known)) return false;
  if (signs.length > 0) await keepDrift(run, basis, signs);
  else await endDrift(run, basis);
  const event = signs.length > 0 ? "source.drifting" : "source.drift-over";
  run.log.warn(event, { sourceId: source.id, source: source.name, signs: namesOf(signs) });
  return true;
}

/** What a site has been for a month is usual: nothing is left that it could be compared with. */
function endedWithItsPast({ drift, usual }: DriftBasis): [] | null {
  return drift !== null && usual.pages === 0 ? [] : null;
}

function namesOf(signs: readonly { sign: string }[]): string {
  return signs.map(({ sign }) => sign).join();
}

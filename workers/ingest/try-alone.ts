import type { Run } from "../shared/run.ts";
import { claimSuspectSource, findSuspectSource } from "../shared/store/claim-sources.ts";
import { claimSuspectLink, findSuspectLink } from "../shared/store/links/claim-links.ts";
import type { Link } from "../shared/store/links/links.ts";
import type { Source } from "../shared/store/sources.ts";
import { endLeaseFromAhead, giveBackLease, takeLease } from "../shared/store/sql/named-lease.ts";
import type { Work } from "./due.ts";
import { mendClock } from "./mend-clock.ts";
import { noteSpent } from "./read-failure.ts";
import { isSpent, nextPoll, nextTry } from "./schedule.ts";

const ALONE = "alone";
/** Longer than a poll or a page takes. */
const ALONE_LEASE_MS = 180_000;

/**
 * Polls or reads one suspect: a source or link that was in work when its invocation, or the whole system,
 * crashed. Any of several may have caused the crash (CPU limit, memory), so each is tried without another
 * suspect anywhere and with nothing else in this invocation; only such a trial counts. Returns whether there
 * was one: the caller then starts nothing that another crash would end too.
 */
export async function tryAlone(run: Run, work: Work): Promise<boolean> {
  // The last trial may have crashed while the clock was ahead: its lease would last too long.
  await mendClock(run, await endLeaseFromAhead(run, ALONE, ALONE_LEASE_MS));
  const source = await findSuspectSource(run);
  const link = source === null ? await findSuspectLink(run) : null;
  if (source === null && link === null) return false;
  const lease = await takeLease(run, ALONE, ALONE_LEASE_MS);
  if (lease === null) return false;
  try {
    if (source !== null) await pollAlone(run, source, work);
    if (link !== null) await readAlone(run, link, work);
    return true;
  } finally {
    await giveBackLease(run, lease);
  }
}

const CRASHED = { reason: "crashed" } as const;

async function pollAlone(run: Run, suspect: Source, { poll }: Work): Promise<void> {
  const failed = nextPoll(suspect, CRASHED, run.now(), run.random());
  const claimed = await claimSuspectSource(run, suspect, failed);
  if (claimed !== null) await poll(claimed, run);
}

async function readAlone(run: Run, suspect: Link, { read }: Work): Promise<void> {
  const tries = { attempts: suspect.attempts + 1, refusals: suspect.refusals };
  const next = nextTry(tries, CRASHED, run.now(), run.random());
  const claimed = await claimSuspectLink(run, suspect, next?.nextAttemptAt ?? suspect.nextAttemptAt);
  if (claimed === null) return;
  if (isSpent(tries)) await noteSpent(run, claimed);
  else await read(claimed, run);
}

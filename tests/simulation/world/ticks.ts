import { releaseLeases } from "../../../scripts/start/leases.ts";
import { isoAt } from "../../../workers/shared/run.ts";
import type { Simulation, Worker } from "./simulation.ts";

const MINUTE_MS = 60_000;
/** Where nothing waits, a tick would find nothing to do: most of them are left out. */
const IDLE_TICKS = 30;
const SWEEPS_AT_ONCE_MAX = 4;
const RESTART_SECONDS = [1, 90] as const;

/** As its cron expression has it. */
const RETENTION_MS = 10 * MINUTE_MS;

/** What waits and is due, or would be if the clock were right; one look for both workers. */
const WAITING = `
  select 1 where exists (
      select 1 from sources where next_poll_at <= ?1 or coalesce(last_polled_at, created_at) > ?1)
    or exists (
      select 1 from poll_leases as lease, json_each(source_ids) as held, sources as source
      where source.id = held.value and lease.number > source.poll_lease)
    or exists (select 1 from links where state = 'pending' and next_attempt_at <= ?1)
    or exists (select 1 from articles where matched_at is null)
    or exists (
      select 1 from subscriptions where digest_due_at <= ?1 or (digest_due_at is not null and digest_since > ?1))
    or exists (select 1 from deliveries where state = 'pending' and next_attempt_at <= ?1)
    or exists (select 1 from deliveries where fallback_at <= ?1)
    or exists (select 1 from matches where digest_id = -1)`;

/**
 * Cron: every minute a sweep of both workers. Ticks may be skipped or doubled. A machine that died starts
 * again.
 */
export function startTicks(simulation: Simulation): void {
  let idle = 0;
  const tick = async () => {
    simulation.at(MINUTE_MS, "tick", tick);
    idle += 1;
    if (simulation.isDown || (idle < IDLE_TICKS && !(await isWaiting(simulation)))) return;
    idle = 0;
    for (const worker of ["ingest", "notify"] as const) sweep(simulation, worker);
  };
  simulation.onDeath = () => {
    if (!simulation.parts.embedded || simulation.isDown) return;
    simulation.isDown = true;
    const seconds = simulation.faults.chance.between(...RESTART_SECONDS);
    simulation.at(seconds * 1_000, "the machine starts again", async () => {
      simulation.isDown = false;
      await releaseLeases(simulation.parts.database as unknown as Parameters<typeof releaseLeases>[0]);
      for (const worker of ["ingest", "notify"] as const) simulation.start(worker, "start");
    });
  };
  simulation.at(0, "tick", tick);
  startRetention(simulation);
}

function startRetention(simulation: Simulation): void {
  const forget = () => {
    simulation.at(RETENTION_MS, "retention", forget);
    if (!simulation.isDown) simulation.start("notify", "retention");
  };
  // Between the looks whether all is at rest, which it is not while an invocation goes on.
  simulation.at(RETENTION_MS / 2, "retention", forget);
}

function sweep(simulation: Simulation, worker: Worker): void {
  const { faults, parts } = simulation;
  // On one machine so many sweeps that are not over let no further one begin.
  const begun = simulation
    .living()
    .filter((living) => living.worker === worker && ["tick", "start"].includes(living.cause));
  if (parts.embedded && begun.length >= SWEEPS_AT_ONCE_MAX) return;
  const fault = faults.next(faults.profile.tick);
  if (fault === "skipped") return;
  simulation.start(worker, "tick");
  if (fault === "doubled" && !parts.embedded) simulation.start(worker, "tick");
}

async function isWaiting(simulation: Simulation): Promise<boolean> {
  const looking = simulation.parts.database.prepare(WAITING).bind(isoAt(simulation.nowMs()));
  return (await looking.all()).results.length > 0;
}

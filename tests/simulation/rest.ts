import { isoAt } from "../../workers/shared/run.ts";
import { DISABLED } from "./check/rows.ts";
import { storyUrl } from "./world/paper.ts";
import type { Plan } from "./world/plan.ts";
import { silentChanges } from "./world/plan-rereads.ts";
import { isAlive, type Simulation } from "./world/simulation.ts";

const MINUTE_MS = 60_000;
const LOOK_MS = 10 * MINUTE_MS;

/**
 * Lets all go on until nothing waits any more; says so where that does not come to pass. `deedMs` is when the
 * last deed is done.
 */
export async function comeToRest(simulation: Simulation, plan: Plan, deedMs: number): Promise<string[]> {
  const { scheduler, parts } = simulation;
  const sinceMs = Math.max(scheduler.nowMs, deedMs);
  const restMinutes =
    parts.profile.restMinutes + paceMinutes(plan) + poisonMinutes(plan) + rereadMinutes(plan);
  const endMs = sinceMs + restMinutes * MINUTE_MS;
  for (let lookMs = sinceMs; lookMs <= endMs; lookMs += LOOK_MS) {
    await scheduler.run(() => scheduler.nowMs >= lookMs);
    if (scheduler.isEndless) return [`not so: all ends within ${scheduler.steps} steps`];
    if (await isAtRest(simulation, plan, sinceMs)) return [];
  }
  return [`not so: all is at rest within ${restMinutes} minutes`];
}

/**
 * How long it may take until poisoned rows are given up: eight attempts at a match, twelve at a delivery, and
 * twelve more at that of a change, which waits until the first alert of its article has ended.
 */
function poisonMinutes({ stories, channels, poisonAlert }: Plan): number {
  const deliveries =
    poisonAlert != null || channels.some(({ isPoison }) => isPoison) ? 2 * 96 * HOUR_MINUTES : 0;
  return deliveries + (stories.some(({ poison }) => poison != null) ? 5 * HOUR_MINUTES : 0);
}

/** How long it may take until a changed page is read again: the readings at 1 and 6 hours may be lost. */
function rereadMinutes(plan: Plan): number {
  return silentChanges(plan).length > 0 ? 25 * HOUR_MINUTES : 0;
}

/** How long an alert may wait at its owner's wish: for a digest, or for the end of a stormy hour. */
function paceMinutes({ subscriptions }: Plan): number {
  const waits = subscriptions.map(({ pace }) =>
    Math.max(pace?.digest?.minutes ?? 0, (pace?.maxPerHour ?? null) === null ? 0 : HOUR_MINUTES),
  );
  const wait = Math.max(0, ...waits);
  return wait === 0 ? 0 : wait + JITTER_MINUTES;
}

const HOUR_MINUTES = 60;
/** The most that a digest is put off so that not all are sent at once, and the tick after. */
const JITTER_MINUTES = 6;

const RESTLESS = `
  select 1 where exists (select 1 from links where state = 'pending')
    or exists (select 1 from articles where matched_at is null)
    or exists (select 1 from deliveries where state = 'pending' and held = 0 and channel_id not in ${DISABLED})
    or exists (select 1 from deliveries where fallback_at is not null and held = 0)
    or exists (
      select 1 from matches where digest_id = -1 and subscription_id in (select id from subscriptions))
    or exists (select 1 from subscriptions where digest_due_at is not null)
    or exists (
      select 1 from sources where last_error is not null or last_polled_at is null
    or last_polled_at < ?1 or last_polled_at > ?2)
    or exists (select 1 from json_each(?3) as changed cross join articles
      on canonical_url = changed.value ->> 0 and instr(body, changed.value ->> 1) = 0)`;

async function isAtRest(simulation: Simulation, plan: Plan, sinceMs: number): Promise<boolean> {
  // Those that the tick of this moment starts have not begun: at a whole minute there are always some.
  const begun = simulation.invocations.filter(({ startedMs }) => startedMs < simulation.scheduler.nowMs);
  if (begun.some(isAlive)) return false;
  const wallMs = simulation.nowMs() - (simulation.scheduler.nowMs - sinceMs);
  const changed = JSON.stringify(silentChanges(plan).map(([story, word]) => [storyUrl(story), word]));
  const { results } = await simulation.parts.database
    .prepare(RESTLESS)
    .bind(isoAt(wallMs), isoAt(simulation.nowMs()), changed)
    .all();
  return results.length === 0;
}

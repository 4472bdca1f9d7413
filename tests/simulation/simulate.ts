import type { D1Database } from "@cloudflare/workers-types";
import type { Keep } from "../../workers/shared/keep.ts";
import { isoAt } from "../../workers/shared/run.ts";
import { expectedOf } from "./check/expected.ts";
import { judgeFallbacks } from "./check/fallbacks.ts";
import { judgeHistory, type Verdict } from "./check/history.ts";
import { isNotice, judgeNotices } from "./check/notices.ts";
import { judgePoison, poisoned } from "./check/poison.ts";
import { isRevision, judgeRevisions } from "./check/revisions.ts";
import { brokenRules, DISABLED, unkeptMatches } from "./check/rows.ts";
import { startJumps } from "./world/jumps.ts";
import { install } from "./world/owner.ts";
import { createPlan, type Plan } from "./world/plan.ts";
import { endPoison } from "./world/poison.ts";
import type { Profile } from "./world/profile.ts";
import { isAlive, Simulation } from "./world/simulation.ts";
import { startTicks } from "./world/ticks.ts";

const MINUTE_MS = 60_000;
const LOOK_MS = 10 * MINUTE_MS;

export type Outcome = Verdict & {
  seed: number;
  profile: string;
  kills: number;
  faults: number;
  steps: number;
  /** Rules about rows that were broken, and invocations that threw without a reason. */
  broken: string[];
  digest: number;
};

export type Options = {
  profile: Profile;
  database: D1Database;
  tell?: (line: string) => void;
  /** In the place of what the seed chooses. */
  fixed?: {
    plan: Plan;
    embedded: boolean;
    /**
     * All in its order, and a kill at these happenings, counted from 1; left out, order and kills are the
     * seed's.
     */
    killAt?: readonly number[];
  };
};

/** Plays one seed from its first minute until all is quiet, and judges it. The database is to be empty. */
export async function simulate(
  seed: number,
  { profile, database, tell = () => undefined, fixed }: Options,
): Promise<Outcome> {
  const embedded = fixed?.embedded ?? seed % 2 === 1;
  const killAt = fixed?.killAt;
  const order = killAt === undefined ? "chance" : "first";
  const simulation = new Simulation({ seed, profile, database, embedded, order, tell });
  const { scheduler, faults } = simulation;
  const faultMs = profile.faultMinutes * MINUTE_MS;
  const calmMs = faultMs + profile.restMinutes * MINUTE_MS;
  const isClockSteady = profile.jumps.count === 0;
  const plan = fixed?.plan ?? createPlan(simulation.planChance, { faultMs, calmMs, isClockSteady });
  const installed = await install(simulation, plan);
  const { history, subscriptions } = installed;
  simulation.keep = plan.retention == null ? {} : KEPT[plan.retention];
  let happenings = 0;
  scheduler.strikes = ({ owner }) => {
    happenings += 1;
    const isStruck =
      killAt === undefined ? faults.killsNext(simulation.skewMs !== 0) : faults.killsAt(happenings, killAt);
    if (isStruck && owner !== null) simulation.kill(owner);
    return isStruck;
  };
  startTicks(simulation);
  const lastJumpMs = startJumps(simulation, faultMs);

  await scheduler.run(() => scheduler.nowMs >= faultMs);
  faults.isOver = true;
  simulation.tell("FAULTS STOP");
  const broken = await brokenRules(database, simulation.nowMs(), "always");
  broken.push(...(await comeToRest(simulation, plan, Math.max(lastJumpMs, lastDeed(plan)))));
  await endPoison(database, plan);
  const poison = poisoned(plan, installed);
  broken.push(...(await brokenRules(database, simulation.nowMs(), "at rest", poison)), ...simulation.crashes);
  broken.push(...(await judgePoison(database, plan, { ...installed, logged: simulation.logged })));
  const expected = expectedOf(plan);
  if (plan.retention !== "rows")
    broken.push(...(await unkeptMatches(database, expected.kept, subscriptions)));
  const alerts = history.filter(({ body }) => !isNotice(body) && !isRevision(body));
  const revisions = history.filter(({ body }) => isRevision(body));
  const verdict = judgeHistory(alerts, expected, subscriptions);
  judgeRevisions(revisions, expected, { subscriptions, verdict });
  const notices = judgeNotices(history, plan, {
    ...installed,
    isClockSteady,
  });
  return {
    ...verdict,
    expected: verdict.expected + notices.expected,
    lost: [...verdict.lost, ...notices.lost],
    unexpected: [
      ...verdict.unexpected,
      ...(isClockSteady ? judgeFallbacks(alerts, plan, subscriptions) : []),
      ...notices.unexpected,
    ],
    ...{ seed, profile: profile.name, kills: faults.kills, faults: faults.count, steps: scheduler.steps },
    broken: [...new Set(broken)],
    digest: scheduler.digest,
  };
}

/**
 * Lets all go on until nothing waits any more; says so where that does not come to pass. `deedMs` is when the
 * last deed is done.
 */
async function comeToRest(simulation: Simulation, plan: Plan, deedMs: number): Promise<string[]> {
  const { scheduler, parts } = simulation;
  const sinceMs = Math.max(scheduler.nowMs, deedMs);
  const restMinutes = parts.profile.restMinutes + paceMinutes(plan) + poisonMinutes(plan);
  const endMs = sinceMs + restMinutes * MINUTE_MS;
  for (let lookMs = sinceMs; lookMs <= endMs; lookMs += LOOK_MS) {
    await scheduler.run(() => scheduler.nowMs >= lookMs);
    if (await isAtRest(simulation, sinceMs)) return [];
  }
  return [`not so: all is at rest within ${restMinutes} minutes`];
}

/**
 * How long it may take until poisoned rows are given up: eight attempts at a match, twelve at a delivery, and
 * twelve more at that of a change, which waits until the first alert of its article has ended.
 */
function poisonMinutes({ stories, channels }: Plan): number {
  const deliveries = channels.some(({ isPoison }) => isPoison) ? 2 * 96 * HOUR_MINUTES : 0;
  return deliveries + (stories.some(({ poison }) => poison != null) ? 5 * HOUR_MINUTES : 0);
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

/** In days: what is half an hour old loses its parts, or, with its rows, is deleted after two and a half. */
const KEPT: Record<NonNullable<Plan["retention"]>, Keep> = {
  parts: { body: 30 / 1_440, attempts: 30 / 1_440 },
  rows: { body: 60 / 1_440, attempts: 60 / 1_440, article: 150 / 1_440 },
};

function lastDeed({ stories, channels, subscriptions }: Plan): number {
  const published = stories.map(({ publishMs, revision }) => revision?.atMs ?? publishMs);
  const edited = channels.map(({ gone, movedMs }) => Math.max(gone?.enabledMs ?? 0, movedMs ?? 0));
  const asked = subscriptions.flatMap(({ backfills = [] }) => backfills.map(({ atMs }) => atMs));
  return Math.max(...published, ...edited, ...asked);
}

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
    or last_polled_at < ?1 or last_polled_at > ?2)`;

async function isAtRest(simulation: Simulation, sinceMs: number): Promise<boolean> {
  if (simulation.invocations.some(isAlive)) return false;
  const wallMs = simulation.nowMs() - (simulation.scheduler.nowMs - sinceMs);
  const { results } = await simulation.parts.database
    .prepare(RESTLESS)
    .bind(isoAt(wallMs), isoAt(simulation.nowMs()))
    .all();
  return results.length === 0;
}

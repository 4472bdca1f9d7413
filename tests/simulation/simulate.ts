import type { D1Database } from "@cloudflare/workers-types";
import type { Keep } from "../../workers/shared/keep.ts";
import { expectedOf } from "./check/expected.ts";
import { judgeFallbacks } from "./check/fallbacks.ts";
import { judgeHistory, type Verdict } from "./check/history.ts";
import { isNotice, judgeNotices } from "./check/notices.ts";
import { judgePoison, poisoned } from "./check/poison.ts";
import { isRevision, judgeRevisions } from "./check/revisions.ts";
import { brokenRules, overBudget, unkeptMatches } from "./check/rows.ts";
import { comeToRest } from "./rest.ts";
import { startJumps } from "./world/jumps.ts";
import { install } from "./world/owner.ts";
import { createPlan, type Plan } from "./world/plan.ts";
import { endPoison } from "./world/poison.ts";
import type { Profile } from "./world/profile.ts";
import { Simulation } from "./world/simulation.ts";
import { startTicks } from "./world/ticks.ts";

const MINUTE_MS = 60_000;

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
  /** Rows that were changed so far, where the database says so. */
  changes?: () => number;
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
  { profile, database, changes = () => 0, tell = () => undefined, fixed }: Options,
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
  simulation.reread = plan.rereads ?? undefined;
  let happenings = 0;
  scheduler.strikes = ({ owner }) => {
    happenings += 1;
    const isStruck =
      killAt === undefined ? faults.killsNext(simulation.skewMs !== 0) : faults.killsAt(happenings, killAt);
    if (isStruck && owner !== null) simulation.kill(owner);
    return isStruck;
  };
  const changedBefore = changes();
  startTicks(simulation);
  const jumpsMs = startJumps(simulation, faultMs);

  await scheduler.run(() => scheduler.nowMs >= faultMs);
  faults.isOver = true;
  simulation.tell("FAULTS STOP");
  const hasJumped = jumpsMs.some((ms) => ms <= scheduler.nowMs && ms > scheduler.nowMs - MINUTE_MS);
  const broken = await brokenRules(database, simulation.nowMs(), hasJumped ? "after a jump" : "always");
  broken.push(...(await comeToRest(simulation, plan, Math.max(...jumpsMs, lastDeed(plan)))));
  broken.push(...overBudget(changes() - changedBefore, scheduler.nowMs));
  await endPoison(database);
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

import { type Budget, endsToday } from "../shared/budget.ts";
import { HEALTH_REASONS, type HealthReason } from "../shared/contract/health.ts";
import { isoAt, type Run } from "../shared/run.ts";
import { type Backlog, type Backlogs, readBacklogs } from "../shared/store/health.ts";
import { readBudget } from "../shared/store/usage.ts";

/**
 * A sweep takes up whatever is due once a minute. Leases end within three minutes, and what one sweep could
 * not take waits a few more.
 */
const OVERDUE_AFTER_SECONDS = 15 * 60;

type Aged = Backlog & { dueSeconds: number };

export type HealthReading = {
  status: "ok" | "degraded";
  reasons: HealthReason[];
  queues: Record<"polls" | "links" | "articles" | "deliveries", Aged>;
  /** How many sources are in each state. */
  sources: Record<string, number>;
  givenUp: { articles: number; deliveries: number };
  budget: Budget;
};

/** How the system fares. Waiting rows are counted up to `countMax`. */
export async function readHealth(run: Run, countMax: number): Promise<HealthReading> {
  const nowMs = run.now();
  const [backlogs, budget] = await Promise.all([
    readBacklogs(run.db, isoAt(nowMs), countMax),
    readBudget(run),
  ]);
  const aged = (backlog: Backlog): Aged => ({
    ...backlog,
    dueSeconds: secondsSince(backlog.dueSince, nowMs),
  });
  const queues = {
    polls: aged(backlogs.polls),
    links: aged(backlogs.links),
    articles: aged(backlogs.articles),
    deliveries: aged(backlogs.deliveries),
  };
  const { sources, givenUp } = backlogs;
  const reasons = reasonsOf(queues, backlogs, budget);
  return { status: reasons.length === 0 ? "ok" : "degraded", reasons, queues, sources, givenUp, budget };
}

function reasonsOf(
  queues: HealthReading["queues"],
  { sources, driftingSources, ailing }: Backlogs,
  budget: Budget,
): HealthReason[] {
  const outlooks = Object.values(budget.resources);
  const isOverdue = (queue: Aged) => queue.dueSeconds > OVERDUE_AFTER_SECONDS;
  const holds: Record<HealthReason, boolean> = {
    "polls-overdue": isOverdue(queues.polls),
    "links-overdue": isOverdue(queues.links),
    "articles-overdue": isOverdue(queues.articles),
    "deliveries-overdue": isOverdue(queues.deliveries),
    "sources-blocked": (sources.blocked ?? 0) > 0,
    "sources-failing": (sources.failing ?? 0) > 0,
    "sources-gone": (sources.gone ?? 0) > 0,
    "sources-silent": ailing.sourcesSilent > 0,
    "sources-drifting": driftingSources > 0,
    "channels-failing": ailing.channelsFailing > 0,
    "channels-disabled": ailing.channelsDisabled > 0,
    "articles-given-up": ailing.articlesGivenUp > 0,
    "deliveries-dead": ailing.deliveriesDead > 0,
    "database-full": ailing.databaseFull > 0,
    "budget-reached": outlooks.some(({ state }) => state === "reached"),
    "budget-ends-today": outlooks.some((outlook) => endsToday(outlook, budget)),
  };
  return HEALTH_REASONS.filter((reason) => holds[reason]);
}

function secondsSince(at: string | null, nowMs: number): number {
  return at === null ? 0 : Math.max(0, Math.round((nowMs - Date.parse(at)) / 1_000));
}

import type { Chance } from "../engine/chance.ts";
import type { Plan, PlannedStory, PlannedSubscription } from "./plan.ts";

/** `calmMs`: by then all that went wrong is over, and every story is read. */
type Times = { faultMs: number; calmMs: number };

/**
 * Adds notices, fallbacks, backfills and retention to a plan. They are drawn after all else, so that the rest
 * of a seed's plan stays as it was.
 */
export function planMore(chance: Chance, plan: Plan, times: Times): Plan {
  const retention = chance.oneOf({ parts: 0.15, rows: 0.15 });
  const takesNotices = chance.happens(0.5);
  const subscriptions = plan.subscriptions.map((one) => ({
    ...one,
    fallback: planFallback(chance, one, plan.channels.length),
    backfills: planBackfills(chance, one, times),
  }));
  const { stories } = plan;
  const own = { gone: null, movedMs: null };
  return {
    ...plan,
    subscriptions,
    retention,
    channels: takesNotices ? [...plan.channels, own] : plan.channels,
    notices: takesNotices ? plan.channels.length : null,
    stories: stories.map((one) => ({ ...one, ...shownWhileKept(retention, one) })),
  };
}

/**
 * Rows and bodies are kept for hours here, and outages last longer. An article that is deleted is a new one
 * when it is shown again; one whose body is deleted is matched by its headline and lead when another paper
 * shows it.
 */
function shownWhileKept(retention: Plan["retention"], { papers }: PlannedStory): Partial<PlannedStory> {
  if (retention === "rows") return { revision: null, hasCopy: false };
  return retention === "parts" ? { papers: papers.slice(0, 1) } : {};
}

function planFallback(chance: Chance, { channels }: PlannedSubscription, count: number) {
  const others = Array.from({ length: count }, (_, at) => at).filter((at) => !channels.includes(at));
  if (others.length === 0 || !chance.happens(0.5)) return null;
  return { channel: chance.pick(others), afterMinutes: chance.between(5, 40) };
}

/** What was missed during a pause is told afterwards, and what is known is told once. */
function planBackfills(
  chance: Chance,
  { pausedMs, isBroken }: PlannedSubscription,
  { faultMs, calmMs }: Times,
) {
  const modes = ["digest", "each"] as const;
  const early = { atMs: chance.below(faultMs), mode: chance.pick(modes), isLast: false };
  const last = { atMs: calmMs, mode: chance.pick(modes), isLast: true };
  const [isEarly, isLast] = [chance.happens(0.25), chance.happens(0.7)];
  if (isBroken) return [];
  return [...(isEarly ? [early] : []), ...(isLast && pausedMs !== null ? [last] : [])];
}

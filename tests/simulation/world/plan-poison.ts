import type { Chance } from "../engine/chance.ts";
import type { Plan, PlannedSubscription } from "./plan.ts";

/**
 * Adds rows that can never be worked on: an article whose matching throws, a channel to which every sending
 * throws, and, of the subscriptions whose stored row is damaged, some whose quiet hours or digest are. They
 * are drawn after all else. `isClockSteady`: without jumps, so that a delivery's schedule has one length.
 */
export function planPoison(chance: Chance, plan: Plan, isClockSteady: boolean): Plan {
  const [isList, hasStory, hasChannel] = [chance.happens(0.5), chance.happens(0.25), chance.happens(0.08)];
  const poisoned = chance.below(plan.stories.length);
  const shares = plan.subscriptions.map(() => chance.happens(0.5));
  const damaged = plan.subscriptions.map(() => chance.happens(0.3));
  const torn = plan.subscriptions.map(() => chance.happens(0.4));
  const subscriptions = plan.subscriptions.map((one, at) => {
    if (!one.isBroken || !(damaged[at] || torn[at])) return one;
    return { ...one, damage: damaged[at] ? ("quiet-hours" as const) : ("times" as const) };
  });
  const withStory =
    hasStory && plan.retention == null
      ? poisonStory({ ...plan, subscriptions }, poisoned, isList)
      : { ...plan, subscriptions };
  return hasChannel && isClockSteady && plan.retention == null ? poisonChannel(withStory, shares) : withStory;
}

/** One alert, of all that a channel gets, has damaged bytes. It is drawn after all else. */
export function planPoisonAlert(chance: Chance, plan: Plan, isClockSteady: boolean): Plan {
  const [has, place] = [chance.happens(0.06), chance.next()];
  if (!has || !isClockSteady || plan.retention != null) return plan;
  const alerts = plan.subscriptions.flatMap((asked, subscription) =>
    plan.stories.flatMap((story, at) =>
      asked.asks(new Set(story.topics))
        ? asked.channels.map((channel) => ({ story: at, subscription, channel }))
        : [],
    ),
  );
  return { ...plan, poisonAlert: alerts[Math.floor(place * alerts.length)] ?? null };
}

function poisonStory(plan: Plan, poisoned: number, isList: boolean): Plan {
  const poison = isList ? ("lists" as const) : ("outlet" as const);
  const stories = plan.stories.map((one, at) => (at === poisoned ? { ...one, poison } : one));
  return { ...plan, stories };
}

/** Its channel is one more, which some subscriptions have beside their own. */
function poisonChannel(plan: Plan, shares: readonly boolean[]): Plan {
  const own = plan.channels.length;
  const withIt = (one: PlannedSubscription, at: number) =>
    shares[at] ? { ...one, channels: [...one.channels, own] } : one;
  return {
    ...plan,
    channels: [...plan.channels, { gone: null, movedMs: null, isPoison: true }],
    subscriptions: plan.subscriptions.map(withIt),
  };
}

import { storyUrl } from "../world/paper.ts";
import type { Plan, PlannedStory, PlannedSubscription } from "../world/plan.ts";

/** An alert of one subscription for one story on one channel, by the plan's numbers. */
export type Alert = { subscription: number; url: string; channel: number };

/**
 * What must arrive, and what may: an alert of a subscription that is paused or deleted on the way, or of a
 * story that is changed.
 */
export type Expected = { must: Alert[]; may: Alert[] };

export function keyOf({ subscription, url, channel }: Alert): string {
  return `subscription ${subscription + 1}, ${url}, channel ${channel + 1}`;
}

/** What a plan makes one expect, told from the plan alone. */
export function expectedOf(plan: Plan): Expected {
  const expected: Expected = { must: [], may: [] };
  for (const [at, subscription] of plan.subscriptions.entries()) {
    for (const story of plan.stories) {
      const verdict = verdictOn(subscription, story);
      if (verdict === null) continue;
      for (const channel of subscription.channels) {
        expected[verdict].push({ subscription: at, url: storyUrl(story), channel });
      }
    }
  }
  return expected;
}

function verdictOn(subscription: PlannedSubscription, story: PlannedStory): "must" | "may" | null {
  const { asks, papers, isBroken, deletedMs, pausedMs } = subscription;
  if (isBroken) return null;
  if (papers !== null && !story.papers.some((paper) => papers.includes(paper))) return null;
  const asksFirst = asks(new Set(story.topics));
  const asksLast = story.revision === null ? asksFirst : asks(new Set(story.revision.topics));
  if (!asksFirst && !asksLast) return null;
  const isSteady = deletedMs === null && pausedMs === null;
  return isSteady && asksLast ? "must" : "may";
}

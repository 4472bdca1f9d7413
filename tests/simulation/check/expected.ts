import { storyUrl } from "../world/paper.ts";
import {
  isUnmatchable,
  isUntriable,
  type Plan,
  type PlannedStory,
  type PlannedSubscription,
} from "../world/plan.ts";

/** An alert of one subscription for one story on one channel, by the plan's numbers. */
export type Alert = { subscription: number; url: string; channel: number };

/**
 * What must arrive, and what may: an alert of a subscription that is paused or deleted on the way, of a story
 * that is changed, or of one that bears no date and may come with its paper's first poll. `kept`: the matches
 * that must be there though nobody may be told, or may not; of what is older than the subscription wants.
 */
export type Expected = { must: Alert[]; may: Alert[]; kept: Kept[] };

/** A match of one subscription, by the plan's numbers. */
export type Kept = { subscription: number; url: string; quiet: "too-old" | "first-poll" };

export function keyOf({ subscription, url, channel }: Alert): string {
  return `subscription ${subscription + 1}, ${url}, channel ${channel + 1}`;
}

/** What a plan makes one expect, told from the plan alone. */
export function expectedOf(plan: Plan): Expected {
  const expected: Expected = { must: [], may: [], kept: [] };
  const isKept = plan.retention == null;
  for (const [at, subscription] of plan.subscriptions.entries())
    for (const story of plan.stories) expectOf(at, subscription, story, { plan, isKept }, expected);
  return expected;
}

/** `isKept`: nothing is deleted, so what a pause has missed can be told afterwards. */
function expectOf(
  at: number,
  asked: PlannedSubscription,
  story: PlannedStory,
  { plan, isKept }: { plan: Plan; isKept: boolean },
  expected: Expected,
): void {
  const verdict = isUnmatchable(story) ? null : verdictOn(asked, story, isKept);
  if (verdict === null) return;
  const quiet = quietOf(asked, story);
  const url = storyUrl(story);
  // What is too old is asked for by no backfill, so a pause may have missed it.
  if (quiet !== null && verdict === "must" && asked.pausedMs === null)
    expected.kept.push({ subscription: at, url, quiet });
  if (quiet === "too-old") return;
  const heard = quiet === null ? verdict : "may";
  const sent = asked.channels.filter((channel) => !plan.channels[channel]?.isPoison);
  const isPoison = (channel: number) => {
    const { poisonAlert } = plan;
    const isHere = poisonAlert?.subscription === at && poisonAlert.channel === channel;
    return isHere && plan.stories[poisonAlert.story] === story;
  };
  for (const channel of sent)
    expected[isPoison(channel) ? "may" : heard].push({ subscription: at, url, channel });
  if (asked.fallback == null) return;
  if (asked.channels.some(isPoison)) {
    expected.may.push({ subscription: at, url, channel: asked.fallback.channel });
    return;
  }
  // What no sending can bring to one of its channels is brought to its fallback channel.
  const needed = sent.length < asked.channels.length ? heard : "may";
  expected[needed].push({ subscription: at, url, channel: asked.fallback.channel });
}

/** Why a match may be told to nobody; null where that is no reason. */
function quietOf({ maxAgeHours }: PlannedSubscription, { dated }: PlannedStory): Kept["quiet"] | null {
  if (maxAgeHours === null || maxAgeHours === undefined) return null;
  return dated === "long-ago" ? "too-old" : dated === "never" ? "first-poll" : null;
}

function verdictOn(
  subscription: PlannedSubscription,
  story: PlannedStory,
  isKept: boolean,
): "must" | "may" | null {
  const { asks, papers, deletedMs, pausedMs, backfills = [] } = subscription;
  if (isUntriable(subscription)) return null;
  if (papers !== null && !story.papers.some((paper) => papers.includes(paper))) return null;
  const asksFirst = asks(new Set(story.topics));
  const asksLast = story.revision === null ? asksFirst : asks(new Set(story.revision.topics));
  if (!asksFirst && !asksLast) return null;
  const isMadeUpFor = isKept && story.dated !== "long-ago" && backfills.some(({ isLast }) => isLast);
  const isSteady = deletedMs === null && (pausedMs === null || isMadeUpFor);
  // A later version mends a damaged article only if an earlier one was read, which the plan does not know.
  const isWhole = story.poison !== "outlet";
  return isSteady && asksLast && isWhole ? "must" : "may";
}

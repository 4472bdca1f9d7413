import type { Chance } from "../engine/chance.ts";
import type { Plan, PlannedStory } from "./plan.ts";
import { TOPICS } from "./topics.ts";

/**
 * Has all pages read again, or none, and some stories changed on their pages alone. They are drawn after all
 * else. Where the clock jumps, or bodies are deleted, none is changed like that: its time may not come.
 */
export function planRereads(chance: Chance, plan: Plan, isClockSteady: boolean): Plan {
  const rereads = chance.oneOf({ all: 0.3, off: 0.1 });
  const silent = plan.stories.map(() => chance.happens(0.8));
  if (rereads !== "all" || !isClockSteady || plan.retention != null) return { ...plan, rereads };
  const stories = plan.stories.map((one, at) =>
    one.revision === null || !silent[at] ? one : { ...one, revision: { ...one.revision, isSilent: true } },
  );
  return { ...plan, rereads, stories };
}

/** Stories that were changed on their pages alone, each with the words that are new. */
export function silentChanges({ stories }: Plan): [story: PlannedStory, words: string][] {
  return stories.flatMap((story): [PlannedStory, string][] => {
    const topic = story.revision?.topics.find((one) => !story.topics.includes(one));
    const words = topic === undefined ? undefined : TOPICS[topic];
    return story.revision?.isSilent && words !== undefined ? [[story, words]] : [];
  });
}

import { openSqliteD1 } from "./engine/sqlite-d1.ts";
import { type Outcome, simulate } from "./simulate.ts";
import type { Plan } from "./world/plan.ts";
import { readProfiles } from "./world/profile.ts";

/** More than any small case has. */
const HAPPENINGS_MAX = 1_000;

/** One paper, one story, one subscription, one channel. */
export const ONE_ARTICLE: Plan = {
  papers: 1,
  channels: [{ gone: null, movedMs: null }],
  subscriptions: [
    {
      query: '"ma túy"',
      asks: (topics) => topics.has(0),
      papers: null,
      channels: [0],
      deletedMs: null,
      pausedMs: null,
      isBroken: false,
    },
  ],
  stories: [{ slug: "tin-1", topics: [0], publishMs: 0, revision: null, papers: [0], hasCopy: false }],
};

/**
 * Plays one article's path again and again, killed at its first await, its second, and so on until it ends
 * unhurt; with `pairs` the next invocations are killed once more, at each of their awaits up to so many. An
 * await is a call that leaves, or an answer that comes.
 */
export async function killEverywhere(embedded: boolean, { pairs }: { pairs: number }): Promise<Outcome[]> {
  const { database, clear } = openSqliteD1();
  const calm = readProfiles().find(({ name }) => name === "calm");
  if (calm === undefined) throw new Error("no profile calm");
  const profile = { ...calm, faultMinutes: 20 };
  const play = (killAt: number[]) => {
    clear();
    return simulate(0, { profile, database, fixed: { plan: ONE_ARTICLE, embedded, killAt } });
  };
  const outcomes: Outcome[] = [];
  for (let first = 1; first <= HAPPENINGS_MAX; first += 1) {
    const outcome = await play([first]);
    if (outcome.kills === 0) return outcomes;
    outcomes.push(outcome);
    for (let later = 1; later <= pairs; later += 1) outcomes.push(await play([first, first + later]));
  }
  throw new Error(`the path has more than ${HAPPENINGS_MAX} awaits`);
}

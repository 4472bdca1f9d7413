import type { Chance } from "../engine/chance.ts";
import type { PlannedSubscription } from "./plan.ts";

/** Words that stand in no invented story unless it tells of them. */
export const TOPICS = ["ma túy", "lũ quét", "cháy rừng", "động đất", "sạt lở", "hạn mặn"] as const;

/** A query for one or two topics. */
export function planQuery(chance: Chance): Pick<PlannedSubscription, "query" | "asks"> {
  const one = chance.below(TOPICS.length);
  const other = (one + chance.between(1, TOPICS.length - 1)) % TOPICS.length;
  const [this_, that] = [`"${TOPICS[one]}"`, `"${TOPICS[other]}"`];
  return chance.pick([
    { query: this_, asks: (topics: ReadonlySet<number>) => topics.has(one) },
    {
      query: `${this_} OR ${that}`,
      asks: (topics: ReadonlySet<number>) => topics.has(one) || topics.has(other),
    },
    {
      query: `${this_} AND ${that}`,
      asks: (topics: ReadonlySet<number>) => topics.has(one) && topics.has(other),
    },
    {
      query: `${this_} NOT ${that}`,
      asks: (topics: ReadonlySet<number>) => topics.has(one) && !topics.has(other),
    },
  ]);
}

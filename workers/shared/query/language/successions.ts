import { withAbbreviations } from "../../names/abbreviations.ts";
import { MINISTRIES_SINCE, mergedMinistries } from "../../names/ministries.ts";
import type { Heir } from "../../names/named.ts";
import { PROVINCES_SINCE, provinces } from "../../names/provinces.ts";
import { tokenize } from "../../text/tokens.ts";

/**
 * A name whose thing merged into another one. From the day `since` (of Việt Nam) on, newspapers write the new
 * name.
 */
export type Succession = { from: string; to: string; since: string };

/**
 * Provinces and ministries that merged in 2025. `alias:` is for names of one thing, and these are two things,
 * one after the other: an heir stands for the old name only from that day on, and the others that merged into
 * it never do.
 */
export const successions: readonly Succession[] = [
  ...successionsOf(provinces, PROVINCES_SINCE),
  ...successionsOf(mergedMinistries, MINISTRIES_SINCE),
];

/**
 * The succession of this name; null for a name without one. A name typed without diacritics means any name
 * with that `fold` key.
 *
 * @example successionOf("ha giang") // { from: "Hà Giang", to: "Tuyên Quang", since: "2025-07-01" }
 */
export function successionOf(name: string): Succession | null {
  const typed = tokenize(name);
  const key = typed.some(({ exact, fold }) => exact !== fold) ? "exact" : "fold";
  const wanted = typed.map((token) => token[key]).join(" ");
  return byKey[key].get(wanted) ?? null;
}

/** The moment from which the heir's name counts, in ISO 8601 UTC: midnight in Việt Nam (+07:00). */
export function sinceInstant({ since }: Succession): string {
  return new Date(`${since}T00:00:00+07:00`).toISOString();
}

const byKey = { exact: indexBy("exact"), fold: indexBy("fold") };

function indexBy(key: "exact" | "fold"): ReadonlyMap<string, Succession> {
  return new Map(
    successions.map((succession) => [
      tokenize(succession.from)
        .map((token) => token[key])
        .join(" "),
      succession,
    ]),
  );
}

function successionsOf(heirs: readonly Heir[], since: string): Succession[] {
  return heirs.flatMap(({ names: [to], merged }) =>
    merged.flatMap(withAbbreviations).map((from) => ({ from, to, since })),
  );
}

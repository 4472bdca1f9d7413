import type { EventFact } from "../../../shared/facts.ts";
import { eventWords, isSameName } from "../../../shared/same-event.ts";
import type { EventName } from "./event-names.ts";

/** One mention of an event, with the details in its sentence. */
export type Sighting = {
  name: EventName;
  date: string | null;
  place: string | null;
  hosts: string[];
  /** How likely this is the main event of the article. */
  weight: number;
};

const EVENTS_MAX = 12;
/** Two names with this many common words at the beginning are of one event. */
const COMMON_WORDS_MIN = 5;
/** Each further mention counts, up to this many. */
const REPEATS_MAX = 3;

/** Merges all mentions of an event, the greatest weight first. */
export function mergeEvents(sightings: readonly Sighting[]): EventFact[] {
  const groups: Sighting[][] = [];
  for (const sighting of sightings) {
    const known = groups.find(
      (group) => isOfEdition(group, sighting) && group.some((other) => isSame(other, sighting)),
    );
    if (known === undefined) groups.push([sighting]);
    else known.push(sighting);
  }
  const order = groups.map((group) => ({ group, weight: weightOf(group) }));
  order.sort((one, other) => other.weight - one.weight);
  return order.slice(0, EVENTS_MAX).map(({ group }) => factOf(group));
}

/** A mention without an edition fits any edition. */
function isOfEdition(group: readonly Sighting[], { name }: Sighting): boolean {
  const known = group.find((other) => other.name.edition !== null)?.name.edition;
  return known == null || name.edition === null || known.number === name.edition.number;
}

function weightOf(group: readonly Sighting[]): number {
  const best = Math.max(...group.map(({ weight }) => weight));
  return best + Math.min(group.length - 1, REPEATS_MAX);
}

/**
 * Names with the same words in any order are the same event. Names that agree for the most part, or at the
 * beginning, are the same if both have the same edition or none: an article has few events and shortens their
 * names.
 */
function isSame(one: Sighting, other: Sighting): boolean {
  const [words, others] = [eventWords(one.name.name), eventWords(other.name.name)];
  if (sorted(words) === sorted(others)) return true;
  const isAlike = one.name.edition?.number === other.name.edition?.number;
  const isTelling = Math.min(words.length, others.length) > 2;
  return isAlike && isTelling && (isSameName(words, others) || beginAlike(words, others));
}

function beginAlike(words: readonly string[], others: readonly string[]): boolean {
  const different = words.findIndex((word, at) => word !== others[at]);
  return different === -1 || different >= COMMON_WORDS_MIN;
}

function sorted(words: readonly string[]): string {
  return [...words].sort().join(" ");
}

/** The mention with the greatest weight, completed from the others. */
function factOf(group: readonly Sighting[]): EventFact {
  const ordered = group.toSorted((one, other) => other.weight - one.weight);
  const edition = ordered.find(({ name }) => name.edition !== null)?.name.edition ?? null;
  const date = ordered.find((sighting) => sighting.date !== null)?.date ?? null;
  const year = ordered.find(({ name }) => name.year !== null)?.name.year ?? null;
  return {
    name: ordered[0]?.name.name ?? "",
    edition: edition?.number ?? null,
    editionText: edition?.text ?? null,
    year: year ?? (date === null ? null : Number(date.slice(0, 4))),
    date,
    place: ordered.find((sighting) => sighting.place !== null)?.place ?? null,
    hosts: [...new Set(ordered.flatMap(({ hosts }) => hosts))],
  };
}

import { readStored } from "./stored-json.ts";

/**
 * Persons, events and organisations in a Vietnamese article, in its own words. Lists are empty where it
 * mentions none.
 */
export type Facts = {
  /** The event that the article is about comes first. */
  events: EventFact[];
  persons: PersonFact[];
  organisations: string[];
  /** Abbreviations that the article itself explains. */
  glosses: Gloss[];
};

/** The stored facts; null where they are damaged. */
export function readFacts(text: string): Facts | null {
  return readStored<Facts>(text, (facts) =>
    [facts.events, facts.persons, facts.organisations, facts.glosses].every(
      (list) => Array.isArray(list) && list.every((item) => item !== null),
    ),
  );
}

export type EventFact = {
  /** As printed, without its edition: `Hội nghị hợp tác an ninh Việt Nam - Lào`. */
  name: string;
  edition: number | null;
  /** As printed: `lần thứ XIII`. */
  editionText: string | null;
  /** The year that is printed with the name; else that of the date. */
  year: number | null;
  /** The first day, `2023-03-15`; where no day is printed, the month, `2023-03`. */
  date: string | null;
  place: string | null;
  /** Persons and organisations that presided over it, led a delegation or organised it. */
  hosts: string[];
};

export type PersonFact = {
  name: string;
  /** The highest rank that the article gives, such as `Thượng tướng`. */
  rank: string | null;
  /** Lower ranks that it also gives, for example in a report of a promotion. */
  otherRanks: string[];
  posts: string[];
};

export type Gloss = { short: string; long: string };

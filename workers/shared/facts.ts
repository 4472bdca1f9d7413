/**
 * What a Vietnamese article says of persons, events and organisations, in its own words. Empty lists where it
 * says nothing.
 */
export type Facts = {
  /** What the article is about comes first. */
  events: EventFact[];
  persons: PersonFact[];
  organisations: string[];
  /** Abbreviations that the text itself explains. */
  glosses: Gloss[];
};

export type EventFact = {
  /** As printed, without its edition: `Hội nghị hợp tác an ninh Việt Nam - Lào`. */
  name: string;
  edition: number | null;
  /** As printed: `lần thứ XIII`. */
  editionText: string | null;
  /** Printed with the name, or else the date's. */
  year: number | null;
  /** The first day, `2023-03-15`; where no day is told, the month, `2023-03`. */
  date: string | null;
  place: string | null;
  /** Persons and organisations that presided, led a delegation or organised it. */
  hosts: string[];
};

export type PersonFact = {
  name: string;
  /** The highest that the article gives, such as `Thượng tướng`. */
  rank: string | null;
  /** Lower ones that it gives too, as when it tells of a promotion. */
  otherRanks: string[];
  posts: string[];
};

export type Gloss = { short: string; long: string };

import type { EventFact } from "../../../shared/facts.ts";
import type { Query } from "../../../shared/query/language/tree.ts";
import { prepareDocument } from "../../../shared/query/match/document.ts";
import { matchQuery } from "../../../shared/query/match/match.ts";
import type { EventArticle } from "../../../shared/store/articles/by-event.ts";
import { tokenize } from "../../../shared/text/tokens.ts";

/** One holding of an event, and the articles that tell of it. */
export type Edition = EventFact & { articles: Omit<EventArticle, "events">[] };

/** Of each edition, the articles seen last. */
const ARTICLES_MAX = 50;
/**
 * Two names are of the same event when they share at least this part of the shorter one: papers leave words
 * out.
 */
const SHARED_MIN = 0.8;

/**
 * The holdings of the events that the query means, told together by all articles (given seen last first), the
 * newest edition first.
 */
export function editionsOf(articles: readonly EventArticle[], query: Query): Edition[] {
  const groups: Told[][] = [];
  for (const told of articles.flatMap((article) => toldIn(article, query))) {
    const known = groups.find((group) => group.every((other) => isSame(other, told)));
    if (known === undefined) groups.push([told]);
    else known.push(told);
  }
  return groups.map(editionOf).filter(isTold).sort(newestFirst);
}

/** A mere mention of the series is no edition of it. */
function isTold({ edition, year }: Edition): boolean {
  return edition !== null || year !== null;
}

/** An event as one article has it. */
type Told = { event: EventFact; words: ReadonlySet<string>; article: EventArticle; isMain: boolean };

function toldIn(article: EventArticle, query: Query): Told[] {
  return article.events.flatMap((event, index) => {
    if (!isMeant(event, query)) return [];
    const words = new Set(tokenize(event.name).map(({ exact }) => exact));
    return [{ event, words, article, isMain: index === 0 }];
  });
}

/** The matching words of an article may belong to two of its events. */
function isMeant({ name, editionText }: EventFact, query: Query): boolean {
  const events = [`${name} ${editionText ?? ""}`];
  const nothing = { title: null, lead: null, body: null, captions: [], authors: [], outlet: null };
  return matchQuery(query, prepareDocument({ ...nothing, events }));
}

function isSame(one: Told, other: Told): boolean {
  const shared = [...one.words].filter((word) => other.words.has(word)).length;
  if (shared < SHARED_MIN * Math.min(one.words.size, other.words.size)) return false;
  return isSameHolding(one.event, other.event);
}

/** The number decides where both have one; else the day, or the year where a day is not told. */
function isSameHolding(one: EventFact, other: EventFact): boolean {
  if (one.edition !== null && other.edition !== null) return one.edition === other.edition;
  if (one.date?.length === DAY_LENGTH && other.date?.length === DAY_LENGTH) return one.date === other.date;
  return one.edition === other.edition && one.year === other.year;
}

const DAY_LENGTH = "2023-03-15".length;

/** As the articles have it that are about it; what they do not tell, the others may. */
function editionOf(group: readonly Told[]): Edition {
  const best = group.toSorted((one, other) => Number(other.isMain) - Number(one.isMain));
  const events = best.map(({ event }) => event);
  const dates = events.flatMap(({ date }) => date ?? []);
  const articles = new Map(group.map(({ article: { events: _, ...rest } }) => [rest.id, rest]));
  return {
    name: events[0]?.name ?? "",
    edition: firstTold(events.map(({ edition }) => edition)),
    editionText: firstTold(events.map(({ editionText }) => editionText)),
    year: firstTold(events.map(({ year }) => year)),
    date: dates.find(({ length }) => length === DAY_LENGTH) ?? dates[0] ?? null,
    place: firstTold(events.map(({ place }) => place)),
    hosts: events.find(({ hosts }) => hosts.length > 0)?.hosts ?? [],
    articles: [...articles.values()].slice(0, ARTICLES_MAX),
  };
}

function firstTold<Value>(values: readonly (Value | null)[]): Value | null {
  return values.find((value) => value !== null) ?? null;
}

/** By number, then by day: what has no number comes after what has. */
function newestFirst(one: Edition, other: Edition): number {
  const byNumber = (other.edition ?? 0) - (one.edition ?? 0);
  if (byNumber !== 0) return byNumber;
  return dayOf(other).localeCompare(dayOf(one));
}

function dayOf({ date, year }: Edition): string {
  return date ?? String(year ?? "");
}

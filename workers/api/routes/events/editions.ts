import type { EventFact } from "../../../shared/facts.ts";
import type { Query } from "../../../shared/query/language/tree.ts";
import { prepareDocument } from "../../../shared/query/match/document.ts";
import { matchQuery } from "../../../shared/query/match/match.ts";
import { eventWords, isDay, isSameHolding, isSameName } from "../../../shared/same-event.ts";
import type { EventArticle } from "../../../shared/store/articles/by-event.ts";

/** One edition of an event, and the articles that mention it. */
export type Edition = EventFact & { articles: Omit<EventArticle, "events">[] };

/** Maximum articles of an edition, those seen last. */
const ARTICLES_MAX = 50;

/**
 * The editions of the events that the query asks for, merged from all articles (given seen last first), the
 * newest edition first.
 */
export function editionsOf(articles: readonly EventArticle[], query: Query): Edition[] {
  const groups: EventMention[][] = [];
  for (const mention of articles.flatMap((article) => mentionsIn(article, query))) {
    const known = groups.find((group) => group.every((other) => isSameEdition(other, mention)));
    if (known === undefined) groups.push([mention]);
    else known.push(mention);
  }
  return groups.map(editionOf).filter(isKnown).sort(newestFirst);
}

/** Whether the mention names an edition. A mere mention of the series does not. */
function isKnown({ edition, year }: Edition): boolean {
  return edition !== null || year !== null;
}

/** An event as one article mentions it. */
type EventMention = { event: EventFact; words: readonly string[]; article: EventArticle; isMain: boolean };

function mentionsIn(article: EventArticle, query: Query): EventMention[] {
  return article.events.flatMap((event, index) => {
    if (!isMeant(event, query)) return [];
    return [{ event, words: eventWords(event.name), article, isMain: index === 0 }];
  });
}

/**
 * Whether the query's words are in this event's own name: an article may match by the words of another event.
 */
function isMeant({ name, editionText }: EventFact, query: Query): boolean {
  const events = [`${name} ${editionText ?? ""}`];
  const nothing = { title: null, lead: null, body: null, captions: [], authors: [], outlet: null };
  return matchQuery(query, prepareDocument({ ...nothing, events }));
}

function isSameEdition(one: EventMention, other: EventMention): boolean {
  return isSameName(one.words, other.words) && isSameHolding(one.event, other.event);
}

/** Fields come from articles that are about the edition; what these lack is filled in from the others. */
function editionOf(group: readonly EventMention[]): Edition {
  const best = group.toSorted((one, other) => Number(other.isMain) - Number(one.isMain));
  const events = best.map(({ event }) => event);
  const dates = events.flatMap(({ date }) => date ?? []);
  const articles = new Map(group.map(({ article: { events: _, ...rest } }) => [rest.id, rest]));
  return {
    name: events[0]?.name ?? "",
    edition: firstKnown(events.map(({ edition }) => edition)),
    editionText: firstKnown(events.map(({ editionText }) => editionText)),
    year: firstKnown(events.map(({ year }) => year)),
    date: dates.find(isDay) ?? dates[0] ?? null,
    place: firstKnown(events.map(({ place }) => place)),
    hosts: events.find(({ hosts }) => hosts.length > 0)?.hosts ?? [],
    articles: [...articles.values()].slice(0, ARTICLES_MAX),
  };
}

function firstKnown<Value>(values: readonly (Value | null)[]): Value | null {
  return values.find((value) => value !== null) ?? null;
}

/** By number, then by day. Editions without a number come last. */
function newestFirst(one: Edition, other: Edition): number {
  const byNumber = (other.edition ?? 0) - (one.edition ?? 0);
  if (byNumber !== 0) return byNumber;
  return dayOf(other).localeCompare(dayOf(one));
}

function dayOf({ date, year }: Edition): string {
  return date ?? String(year ?? "");
}

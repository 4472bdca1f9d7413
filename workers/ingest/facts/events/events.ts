import type { EventFact } from "../../../shared/facts.ts";
import { type DatedSpan, daysIn } from "../../calendar/days-in-prose.ts";
import { generalKeys, occurrenceWords } from "../words/dictionary.ts";
import { small } from "../words/vocabulary/grammar.ts";
import type { ReadSentence } from "../words/words.ts";
import { type EventName, eventNameAt } from "./event-names.ts";
import { organisersOf, presidersIn } from "./hosts.ts";
import { meetingAt } from "./meetings.ts";
import { mergeEvents, type Sighting } from "./merge-events.ts";
import { type Place, placeAt } from "./places.ts";

const SIGHTINGS_MAX = 60;
const HOSTS_MAX = 10;
/** A day or place within this many words after an event's name belongs to it. */
const NEAR_WORDS_MAX = 12;

/** The events of an article, its main event first. */
export function eventsIn(sentences: readonly ReadSentence[], publishedAt: string | null): EventFact[] {
  const sightings = sentences.flatMap((sentence, index) => sightingsIn(sentence, index, publishedAt));
  const [main, ...others] = mergeEvents(sightings.slice(0, SIGHTINGS_MAX));
  if (main === undefined) return [];
  const presiders = sentences.flatMap(presidersIn);
  const hosts = [...new Set([...main.hosts, ...presiders])].slice(0, HOSTS_MAX);
  return [{ ...main, hosts }, ...others];
}

function sightingsIn(sentence: ReadSentence, index: number, publishedAt: string | null): Sighting[] {
  const names = namesIn(sentence);
  if (names.length === 0) return [];
  const days = daysIn(sentence, publishedAt);
  const places = sentence.words.flatMap((_, at) => placeAt(sentence, at) ?? []);
  return names.flatMap((name, order) => sightingOf(sentence, name, order, { index, days, places }) ?? []);
}

function namesIn(sentence: ReadSentence): EventName[] {
  const names: EventName[] = [];
  for (let at = 0; at < sentence.words.length; ) {
    const name = meetingAt(sentence, at) ?? eventNameAt(sentence, at);
    if (name !== null) names.push(name);
    at = name?.end ?? at + 1;
  }
  return names;
}

type SentenceContext = { index: number; days: readonly DatedSpan[]; places: readonly Place[] };

/** Null if this is not one certain event: `các hội nghị quốc tế`, `là diễn đàn thường niên`. */
function sightingOf(
  sentence: ReadSentence,
  name: EventName,
  order: number,
  context: SentenceContext,
): Sighting | null {
  const { words } = sentence;
  const day = dayOf(sentence, name, order, context.days);
  const place = placeOf(name, order, context.places);
  const occurs = takesPlace(sentence, name);
  const isGeneral = generalKeys.has(words[name.start - 1]?.key ?? "");
  const isProper = words[name.start]?.shape === "capital" && !isGeneral;
  const isHeld = occurs ? day !== null || place !== null : day !== null && place !== null;
  const isOneHeld = isHeld && words[name.start - 1]?.key !== small.several;
  if (name.edition === null && !isProper && !isOneHeld) return null;
  const weight = weightOf(name, { day, place, occurs }) - Math.min(context.index, EARLY) / 2;
  return {
    name,
    date: day,
    place,
    hosts: organisersOf(sentence, name.start, name.end).slice(0, HOSTS_MAX),
    weight,
  };
}

/** From this sentence on, the position no longer lowers an event's rank. */
const EARLY = 8;

function weightOf(
  { edition }: EventName,
  { day, place, occurs }: { day: string | null; place: string | null; occurs: boolean },
): number {
  return (day === null ? 0 : 3) + (place === null ? 0 : 2) + (occurs ? 3 : 0) + (edition === null ? 0 : 2);
}

/** The first day shortly after the name. For the sentence's first event, a day before it has priority. */
function dayOf(
  { words }: ReadSentence,
  name: EventName,
  order: number,
  days: readonly DatedSpan[],
): string | null {
  const [from, to] = [words[name.start]?.start ?? 0, words[name.end - 1]?.end ?? 0];
  const limit = words[Math.min(name.end + NEAR_WORDS_MAX, words.length) - 1]?.end ?? to;
  const behind = days.find(({ start, end }) => start >= to && end <= limit);
  const before = order === 0 ? days.find(({ end }) => end <= from) : undefined;
  return (before ?? behind)?.date ?? null;
}

function placeOf(name: EventName, order: number, places: readonly Place[]): string | null {
  const behind = places.find(({ start }) => start >= name.end && start <= name.end + NEAR_WORDS_MAX);
  const before = order === 0 ? places.find(({ end }) => end <= name.start) : undefined;
  return (before ?? behind)?.text ?? null;
}

/** Whether words directly before or after the name say that the event takes place. */
function takesPlace({ words }: ReadSentence, { start, end }: EventName): boolean {
  const near = [start - 4, start - 3, start - 2, start - 1, end, end + 1, end + 2];
  return near.some((at) => at >= 0 && occurrenceWords.at(words, at) !== null);
}

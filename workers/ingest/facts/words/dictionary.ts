import { type Lexicon, lexicon, lexiconOf, phrasesIn } from "./lexicon.ts";
import {
  commaPairs,
  eventNouns,
  eventStops,
  looseMeetingNouns,
  meetingClassifiers,
  meetingNouns,
  notEvents,
  occurrences,
  organisings,
  presidings,
  venues,
} from "./vocabulary/events.ts";
import {
  bearers,
  clauseBeginnings,
  generals,
  looseEnds,
  looseOrganisationEnds,
  notes,
  ordinals,
  postLinks,
  skippedInAbbreviations,
} from "./vocabulary/grammar.ts";
import { honorifics } from "./vocabulary/honorifics.ts";
import { type Beginning, type Continuation, institutions } from "./vocabulary/institutions.ts";
import { countries, regionsAndTowns } from "./vocabulary/places.ts";
import { modestHeads, postEnvoys, postHeads, postPrefixes, postQualifiers } from "./vocabulary/posts.ts";
import { ranks } from "./vocabulary/ranks.ts";
import { stops } from "./vocabulary/stops.ts";
import { surnames, weakSurnames } from "./vocabulary/surnames.ts";
import { splitWords, type Word } from "./words.ts";

export const rankWords = lexicon(ranks.map((rank) => [rank, rank] as const));
export const honorificWords = lexiconOf(honorifics);
export const prefixWords = lexiconOf(postPrefixes);
export const headWords = lexiconOf(`${postHeads}\n${modestHeads}`);
export const modestWords = lexiconOf(modestHeads);
export const qualifierWords = lexiconOf(postQualifiers);
export const envoyWords = lexiconOf(postEnvoys);
/** Every word that can precede a person's name. */
export const announcingWords = lexiconOf(
  [postHeads, modestHeads, postPrefixes, honorifics, ...ranks].join("\n"),
);
export const titleWords = lexiconOf([postHeads, ...ranks].join("\n"));

export const institutionWords = lexicon<Continuation>(
  institutions.flatMap(({ follows, words }) =>
    follows === null ? [] : phrasesIn(words).map((phrase) => [phrase, follows] as const),
  ),
);
export const namedWords = beginning("named");
export const namingWords = beginning("naming");
/** Words that begin an organisation's whole name before its foreign abbreviation. */
export const headingWords = beginning("naming", "heading");

export const eventNounWords = lexiconOf(eventNouns);
export const notEventWords = lexiconOf(notEvents);
export const meetingWords = lexiconOf(meetingNouns);
export const eventStopWords = lexiconOf(eventStops);
export const occurrenceWords = lexiconOf(occurrences);
export const venueWords = lexiconOf(venues);
export const commaPairWords = lexiconOf(commaPairs);
export const presidingWords = lexiconOf(presidings);
export const organisingWords = lexiconOf(organisings);
export const meetingClassifierKeys = keysIn(meetingClassifiers);
export const looseMeetingKeys = keysIn(looseMeetingNouns);

export const countryWords = lexiconOf(countries);
export const placeWords = lexiconOf(`${countries}\n${regionsAndTowns}`);
export const stopWords = lexiconOf(stops);

/** After `thứ`: one to ten, in order. */
export const ordinalKeys: readonly string[] = [...keysIn(ordinals)];
export const looseKeys: ReadonlySet<string> = new Set([...keysIn(looseEnds), "-", ","]);
export const looseOrganisationKeys = keysIn(looseOrganisationEnds);
export const generalKeys = keysIn(generals);
export const skippedKeys = keysIn(skippedInAbbreviations);
export const clauseKeys = keysIn(clauseBeginnings);
export const noteKeys = keysIn(notes);
export const postLinkWords = lexiconOf(postLinks);
export const bearerWords = lexiconOf(bearers);

export const surnameKeys = keysIn(surnames);
const weakKeys = keysIn(weakSurnames);

/** Whether a family name may begin a name in the middle of a run of capitalised words. */
export function isStrongSurname(word: Word | undefined): boolean {
  return word !== undefined && surnameKeys.has(word.key) && !weakKeys.has(word.key);
}

/** Whether all of these words together are a known place. */
export function isPlace(words: readonly Word[], from: number, to: number): boolean {
  return placeWords.at(words, from)?.end === to;
}

function beginning(...kinds: readonly Beginning[]): Lexicon<string> {
  const lists = institutions.filter(({ begins }) => begins !== null && kinds.includes(begins));
  return lexiconOf(lists.map(({ words }) => words).join("\n"));
}

function keysIn(text: string): ReadonlySet<string> {
  return new Set(phrasesIn(text).map((phrase) => splitWords(phrase)[0]?.key ?? ""));
}

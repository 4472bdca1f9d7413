import { nameRest } from "../../text/signs.ts";
import type { Phrase, QueryWord, Term } from "../language/tree.ts";
import type { PreparedDocument } from "./document.ts";

/** An occurrence of a phrase: the positions of its first and last word among the document's words. */
export type Occurrence = {
  first: number;
  last: number;
};

/** Each occurrence of one of the term's phrases in its fields. Lazy: the first one is enough for a match. */
export function* occurrencesOf(term: Term, document: PreparedDocument): Generator<Occurrence> {
  for (const phrase of term.phrases) {
    for (const occurrence of placesOf(phrase, document)) {
      const field = document.fields[occurrence.first];
      if (field !== undefined && term.fields.includes(field)) yield occurrence;
    }
  }
}

function placesOf(phrase: Phrase, document: PreparedDocument): Iterable<Occurrence> {
  if (phrase.since !== undefined && document.at !== null && document.at < phrase.since) return [];
  return phrase.slop > 0 ? looselyPlaced(phrase, document) : strictlyPlaced(phrase, document);
}

/** Looks only around the phrase's word that is rarest in the document. */
function* strictlyPlaced(phrase: Phrase, document: PreparedDocument): Generator<Occurrence> {
  const rarest = rarestWord(phrase, document);
  for (const at of rarest.positions) {
    const first = at - rarest.index;
    const last = first + phrase.words.length - 1;
    const stands = phrase.words.every((_, index) => wordStandsAt(phrase, index, document, first + index));
    if (stands && (phrase.glued !== true || isInOnePiece(first, last, document))) yield { first, last };
  }
}

/**
 * From each position of the first word, takes each next word at its earliest position: no other choice ends
 * earlier. A later start never needs an earlier position, so each list of positions is walked once.
 */
function* looselyPlaced(phrase: Phrase, document: PreparedDocument): Generator<Occurrence> {
  const reach = phrase.words.length - 1 + phrase.slop;
  const [firsts = [], ...rest] = phrase.words.map((_, index) => placesOfWord(phrase, index, document));
  const walks = rest.map((places) => ({ places, at: 0 }));
  for (const first of firsts) {
    const last = walks.reduce((before, walk) => nextPlace(walk, before), first);
    if (last === NOWHERE) return;
    const isOneSentence = document.sentences[first] === document.sentences[last];
    if (last - first <= reach && isOneSentence) yield { first, last };
  }
}

/** The first position after `before`; NOWHERE where there is none. */
function nextPlace(walk: { places: readonly number[]; at: number }, before: number): number {
  while (walk.at < walk.places.length && (walk.places[walk.at] ?? NOWHERE) <= before) walk.at += 1;
  return walk.places[walk.at] ?? NOWHERE;
}

const NOWHERE = Number.POSITIVE_INFINITY;

/** As `positionsOf`, without the positions where the word is another name. */
function placesOfWord(phrase: Phrase, index: number, document: PreparedDocument): readonly number[] {
  const places = positionsOf(phrase, index, document);
  const word = phrase.words[index];
  return word === undefined || isPlain(word) ? places : places.filter((at) => isNamed(word, document, at));
}

function isPlain({ sign, rest }: QueryWord): boolean {
  return sign === undefined && rest === undefined;
}

/** Whether the document's word has this sign, and its name ends or goes on as the typed one does. */
function isNamed({ sign, rest }: QueryWord, document: PreparedDocument, at: number): boolean {
  if (sign !== undefined && document.signs.get(at) !== sign) return false;
  if (rest === undefined) return true;
  const field = document.fields[at] ?? "body";
  return nameRest(document.texts[field], document.ends[at] ?? 0) === rest;
}

function isInOnePiece(first: number, last: number, { starts, ends }: PreparedDocument): boolean {
  for (let at = first; at < last; at++) if (ends[at] !== starts[at + 1]) return false;
  return true;
}

type PlacedWord = {
  index: number;
  positions: readonly number[];
};

/** The beginning of a word is the last choice: finding it means looking at every word of the document. */
function rarestWord(phrase: Phrase, document: PreparedDocument): PlacedWord {
  const wholeWords = phrase.prefix ? phrase.words.length - 1 : phrase.words.length;
  let rarest: PlacedWord = { index: 0, positions: positionsOf(phrase, 0, document) };
  for (let index = 1; index < wholeWords; index++) {
    const positions = positionsOf(phrase, index, document);
    if (positions.length < rarest.positions.length) rarest = { index, positions };
  }
  return rarest;
}

function positionsOf(phrase: Phrase, index: number, document: PreparedDocument): readonly number[] {
  const word = phrase.words[index]?.[phrase.key] ?? "";
  const positions = document.positions(phrase.key);
  if (!isBeginning(phrase, index)) return positions.get(word) ?? [];
  return [...positions]
    .flatMap(([key, places]) => (key.startsWith(word) ? places : []))
    .sort((a, b) => a - b);
}

function wordStandsAt(phrase: Phrase, index: number, document: PreparedDocument, at: number): boolean {
  const word = phrase.words[index];
  if (word === undefined) return false;
  const wanted = word[phrase.key];
  const found = document.keys[phrase.key][at] ?? "";
  const isFound = isBeginning(phrase, index) ? found.startsWith(wanted) : found === wanted;
  return isFound && (isPlain(word) || isNamed(word, document, at));
}

function isBeginning(phrase: Phrase, index: number): boolean {
  return phrase.prefix && index === phrase.words.length - 1;
}

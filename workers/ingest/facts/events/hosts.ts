import { organisationsIn } from "../institutions/organisations.ts";
import { organisingWords, presidingWords } from "../words/dictionary.ts";
import { DELEGATION_LEADER } from "../words/vocabulary/events.ts";
import { small } from "../words/vocabulary/grammar.ts";
import type { Mention, ReadSentence, Sentence, Word } from "../words/words.ts";

/** Organisers are at most this many words before their verb. */
const ORGANISERS_WORDS_MAX = 40;

/** The persons who, by the sentence, preside or lead a delegation; `A và B đồng chủ trì` are two. */
export function presidersIn({ words, mentions }: ReadSentence): string[] {
  const presiders: Mention[] = [];
  for (const mention of mentions.toReversed()) {
    const end = afterComma(words, mention.end);
    const isJoined = words[end]?.key === small.and && presiders[0]?.start === end + 1;
    if (presidingWords.at(words, end) !== null || isJoined || leadsDelegation(mention))
      presiders.unshift(mention);
  }
  return presiders.map(({ name }) => name);
}

function leadsDelegation({ posts }: Mention): boolean {
  return posts.some((post) => post.startsWith(DELEGATION_LEADER));
}

/**
 * The organisations that hold the event between these two words: `Bộ A phối hợp với Tỉnh B tổ chức …`, `… do
 * Bộ A tổ chức`.
 */
export function organisersOf(sentence: Sentence, start: number, end: number): string[] {
  const { words } = sentence;
  const verb = [start - 1, start - 2, start - 3].find((at) => organisingWords.at(words, at) !== null);
  if (verb !== undefined) return namesBetween(sentence, clauseStart(words, verb), verb);
  if (words[end]?.key !== small.by) return [];
  const close = words.findIndex((_, at) => at > end && organisingWords.at(words, at) !== null);
  return close === -1 || close - end > ORGANISERS_WORDS_MAX ? [] : namesBetween(sentence, end, close);
}

function namesBetween(sentence: Sentence, from: number, to: number): string[] {
  return organisationsIn(sentence)
    .filter(({ start, end }) => start >= from && end <= to)
    .map(({ name }) => name);
}

/** The start of the clause: the last comma that does not separate organisers. */
function clauseStart(words: readonly Word[], verb: number): number {
  const joined = words.findIndex(
    ({ key }, at) => at < verb && key === small.joint[0] && words[at + 1]?.key === small.joint[1],
  );
  const before = joined === -1 || joined < verb - ORGANISERS_WORDS_MAX ? verb : joined;
  const comma = words.slice(0, before).findLastIndex(({ key }) => key === ",");
  return Math.max(comma, verb - ORGANISERS_WORDS_MAX);
}

function afterComma(words: readonly Word[], at: number): number {
  return words[at]?.key === "," || words[at]?.key === "-" ? at + 1 : at;
}

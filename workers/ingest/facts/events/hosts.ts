import { organisationsIn } from "../institutions/organisations.ts";
import { lexiconOf } from "../words/lexicon.ts";
import type { Mention, ReadSentence, Sentence, Word } from "../words/words.ts";

const presiding = lexiconOf(`
chủ trì · đồng chủ trì · cùng chủ trì · chủ tọa · đồng chủ tọa · chủ trì hội nghị · dẫn đầu · làm trưởng đoàn · đã chủ trì · đã đồng chủ trì · sẽ chủ trì · dự và chủ trì · dự, chủ trì
đã tới dự và chủ trì · tham dự và chủ trì · dự và đồng chủ trì · làm chủ tọa · chỉ đạo, chủ trì · cùng đồng chủ trì
`);
const organising = lexiconOf("tổ chức · đăng cai · chủ trì · phối hợp tổ chức · đăng cai tổ chức · khai mạc");

/** Organisers stand at most so many words before their verb. */
const ORGANISERS_WORDS_MAX = 40;

/**
 * The persons of a sentence of whom it says that they preside or lead a delegation; `A và B đồng chủ trì` are
 * two.
 */
export function presidersIn({ words, mentions }: ReadSentence): string[] {
  const presiders: Mention[] = [];
  for (const mention of mentions.toReversed()) {
    const end = afterComma(words, mention.end);
    const isJoined = words[end]?.key === "và" && presiders[0]?.start === end + 1;
    if (presiding.at(words, end) !== null || isJoined || leadsDelegation(mention)) presiders.unshift(mention);
  }
  return presiders.map(({ name }) => name);
}

function leadsDelegation({ posts }: Mention): boolean {
  return posts.some((post) => post.startsWith("Trưởng đoàn"));
}

/**
 * The organisations that hold the event which is named from one word to another: `Bộ A phối hợp với Tỉnh B tổ
 * chức …`, `… do Bộ A tổ chức`.
 */
export function organisersOf(sentence: Sentence, start: number, end: number): string[] {
  const { words } = sentence;
  const verb = [start - 1, start - 2, start - 3].find((at) => organising.at(words, at) !== null);
  if (verb !== undefined) return namesBetween(sentence, clauseStart(words, verb), verb);
  if (words[end]?.key !== "do") return [];
  const close = words.findIndex((_, at) => at > end && organising.at(words, at) !== null);
  return close === -1 || close - end > ORGANISERS_WORDS_MAX ? [] : namesBetween(sentence, end, close);
}

function namesBetween(sentence: Sentence, from: number, to: number): string[] {
  return organisationsIn(sentence)
    .filter(({ start, end }) => start >= from && end <= to)
    .map(({ name }) => name);
}

/** Behind the last comma that does not stand between organisers. */
function clauseStart(words: readonly Word[], verb: number): number {
  const joined = words.findIndex(
    ({ key }, at) => at < verb && key === "phối" && words[at + 1]?.key === "hợp",
  );
  const before = joined === -1 || joined < verb - ORGANISERS_WORDS_MAX ? verb : joined;
  const comma = words.slice(0, before).findLastIndex(({ key }) => key === ",");
  return Math.max(comma, verb - ORGANISERS_WORDS_MAX);
}

function afterComma(words: readonly Word[], at: number): number {
  return words[at]?.key === "," || words[at]?.key === "-" ? at + 1 : at;
}

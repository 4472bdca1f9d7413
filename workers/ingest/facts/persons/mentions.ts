import { announcingWords, clauseKeys, honorificWords, rankWords } from "../words/dictionary.ts";
import { announcedNameAt, bareNameAt, type Name } from "../words/names.ts";
import { small } from "../words/vocabulary/grammar.ts";
import type { Mention, Sentence, Word } from "../words/words.ts";
import { apposition } from "./apposition.ts";
import { namedAfterWords } from "./named-after.ts";
import { postAt } from "./posts.ts";

/** Maximum mentions in a sentence; with more, it is a list of an unknown kind. */
const MENTIONS_MAX = 40;
const TITLES_MAX = 8;

/** Every mention of a person in a sentence. */
export function mentionsIn(sentence: Sentence): Mention[] {
  const mentions: Mention[] = [];
  let isList = false;
  for (let at = 0; at < sentence.words.length && mentions.length < MENTIONS_MAX; ) {
    isList ||= beginsList(sentence.words, at);
    const mention = mentionAt(sentence, at, isList);
    if (mention !== null) mentions.push(mention);
    at = mention?.end ?? at + 1;
  }
  return mentions;
}

/** After `các đồng chí`, `các ông`, names may follow one another with only commas between them. */
function beginsList(words: readonly Word[], at: number): boolean {
  return words[at]?.key === small.several && honorificWords.at(words, at + 1) !== null;
}

function mentionAt(sentence: Sentence, at: number, isList: boolean): Mention | null {
  const titles = titlesAt(sentence, at);
  const name = titles.end > at ? announcedNameAt(sentence, titles.end) : bareAt(sentence, at);
  if (name === null || namedAfterWords(sentence.words, at)) return null;
  const after = apposition(sentence, name.end, { isByPost: titles.posts.length > 0 });
  const isCertain = titles.end > at || after.posts.length > 0 || isList || hasAge(sentence.words, name.end);
  if (!isCertain) return null;
  const ranks = [...titles.ranks, ...after.ranks];
  return { name: name.text, ranks, posts: [...titles.posts, ...after.posts], start: at, end: after.end };
}

type Titles = { ranks: string[]; posts: string[]; end: number };

/** All titles before a person's name: `Ủy viên Bộ Chính trị, Đại tướng, GS.TS`. */
function titlesAt(sentence: Sentence, at: number): Titles {
  const { words } = sentence;
  const titles: Titles = { ranks: [], posts: [], end: at };
  if (announcingWords.at(words, at) === null) return titles;
  let next = at;
  for (let count = 0; count < TITLES_MAX; count += 1) {
    const end = addTitle(titles, sentence, next, { isJoined: next > at && next === titles.end });
    if (end === null) break;
    titles.end = end;
    next = isBetweenTitles(words[end]) ? end + 1 : end;
    if (next > end && announcedNameAt(sentence, next) !== null && words[end]?.key === ":") titles.end = next;
  }
  return titles;
}

/** A post directly after another says whose office the first one is in: `Chánh Văn phòng Thủ tướng`. */
function addTitle(
  titles: Titles,
  sentence: Sentence,
  at: number,
  { isJoined }: { isJoined: boolean },
): number | null {
  const { words } = sentence;
  const rank = rankWords.at(words, at);
  if (rank !== null) titles.ranks.push(rank.value);
  const post = rank === null ? postAt(sentence, at, { awaitsName: true }) : null;
  if (post !== null)
    titles.posts.push(isJoined ? `${titles.posts.pop() ?? ""} ${post.text}`.trim() : post.text);
  return rank?.end ?? post?.end ?? honorificWords.at(words, at)?.end ?? null;
}

function isBetweenTitles(word: Word | undefined): boolean {
  return word !== undefined && [",", "-", ":", small.besides].includes(word.key);
}

const CLAUSE_MARKS = new Set([";", ":", ",", "(", '"', "-"]);

/**
 * A name without a title counts at the beginning of a clause, but not inside the name of a street or a
 * school.
 */
function bareAt(sentence: Sentence, at: number): Name | null {
  const before = sentence.words[at - 1];
  const begins = before === undefined || CLAUSE_MARKS.has(before.key) || clauseKeys.has(before.key);
  const name = begins || before?.shape === "lower" ? bareNameAt(sentence, at) : null;
  return begins || (name !== null && hasAge(sentence.words, name.end)) ? name : null;
}

/** `Liêu Khương (SN 1986, …)`, `(28 tuổi)`: only persons have an age. */
function hasAge(words: readonly Word[], at: number): boolean {
  if (words[at]?.key !== "(") return false;
  const [first, second] = [words[at + 1]?.key, words[at + 2]?.key];
  return (
    first === small.bornShort || second === small.yearsOld || (first === small.born && second === small.year)
  );
}

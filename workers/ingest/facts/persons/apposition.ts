import {
  countryWords,
  honorificWords,
  noteKeys,
  postLinkWords,
  rankWords,
  titleWords,
} from "../words/dictionary.ts";
import { announcedNameAt } from "../words/names.ts";
import type { Sentence, Word } from "../words/words.ts";
import { postAt } from "./posts.ts";

export type Apposition = { ranks: string[]; posts: string[]; end: number };

/** Maximum posts after one name, and maximum words of a note between them (`SN 1980, quê Nghệ An`). */
const POSTS_MAX = 12;
const ASIDE_WORDS_MAX = 30;

/**
 * The ranks and posts after a person's name: `, Ủy viên Trung ương Đảng, Thứ trưởng Bộ Công an`. `end` is the
 * word after them.
 */
export function apposition(sentence: Sentence, at: number, { isByPost }: { isByPost: boolean }): Apposition {
  const aside = asideAt(sentence, at);
  const found: Apposition = { ranks: [], posts: [...aside.posts], end: aside.end };
  for (let count = 0; count < POSTS_MAX; count += 1) {
    const next = nextTitle(sentence, found.end);
    if (next === null) break;
    if (isOfNext(sentence, next.end))
      return isByPost ? { ...found, posts: aside.posts, ranks: [], end: aside.end } : found;
    const gloss = asideAt(sentence, next.end);
    found.ranks.push(...next.ranks);
    found.posts.push(...next.posts, ...gloss.posts);
    found.end =
      gloss.end === next.end ? next.end : (countryWords.at(sentence.words, gloss.end)?.end ?? gloss.end);
  }
  return found;
}

/** A title before a name belongs to that name: `…, Giám đốc Công an tỉnh Lê Văn B`. */
function isOfNext(sentence: Sentence, at: number): boolean {
  const titled = rankWords.at(sentence.words, at)?.end ?? honorificWords.at(sentence.words, at)?.end ?? at;
  return announcedNameAt(sentence, titled) !== null;
}

function nextTitle(sentence: Sentence, at: number): Apposition | null {
  const from = afterSeparator(sentence.words, afterNotes(sentence.words, at));
  if (from === null) return null;
  const post = postAt(sentence, from, { awaitsName: false });
  if (post !== null) return { ranks: [], posts: [post.text], end: post.end };
  const rank = rankWords.at(sentence.words, from);
  return rank === null ? null : { ranks: [rank.value], posts: [], end: rank.end };
}

/** Skips notes such as `, 45 tuổi,`, `, quê Nghệ An,`, `, sinh năm 1970,`, if something may follow. */
function afterNotes(words: readonly Word[], at: number): number {
  const [first, word] = [words[at], words[at + 1]];
  if (first?.key !== "," || word === undefined) return at;
  if (word.shape !== "number" && !noteKeys.has(word.key)) return at;
  const end = words.findIndex(({ key }, index) => index > at && key === ",");
  return end === -1 || end - at > NOTE_WORDS_MAX ? at : end;
}

const NOTE_WORDS_MAX = 8;

const SEPARATORS = new Set([",", "-"]);

/**
 * The word after a comma or a dash, after `kiêm` or `hiện là`, or after both; or this word, if it has a
 * capital. Null if no post can follow.
 */
function afterSeparator(words: readonly Word[], at: number): number | null {
  if (words[at]?.shape === "capital" && titleWords.at(words, at) !== null) return at;
  const first = SEPARATORS.has(words[at]?.key ?? "") ? at + 1 : at;
  const link = postLinkWords.at(words, first);
  if (link !== null) return link.end;
  return first === at ? null : first;
}

/** Reads a note in brackets, with the posts in it: `(trái)`, `(SN 1985, Giám đốc Công ty A)`. */
function asideAt(sentence: Sentence, at: number): { posts: string[]; end: number } {
  const { words } = sentence;
  if (words[at]?.key !== "(") return { posts: [], end: at };
  const close = words.findIndex(({ key }, index) => index > at && key === ")");
  if (close === -1 || close - at > ASIDE_WORDS_MAX) return { posts: [], end: at };
  const posts: string[] = [];
  for (let next = at + 1; next < close; ) {
    const isStart = next === at + 1 || SEPARATORS.has(words[next - 1]?.key ?? "");
    const post = isStart ? postAt(sentence, next, { awaitsName: false }) : null;
    if (post !== null) posts.push(post.text);
    next = post?.end ?? next + 1;
  }
  return { posts, end: close + 1 };
}

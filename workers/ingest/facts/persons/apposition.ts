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

/** Posts after one name, and words of an aside between them (`SN 1980, quê Nghệ An`). */
const POSTS_MAX = 12;
const ASIDE_WORDS_MAX = 30;

/**
 * What is said of a person after the name: `, Ủy viên Trung ương Đảng, Thứ trưởng Bộ Công an`. `end` is the
 * word after it.
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

/** A title that a name follows is that person's: `…, Giám đốc Công an tỉnh Lê Văn B`. */
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

/** `, 45 tuổi,`, `, quê Nghệ An,`, `, sinh năm 1970,`: stepped over, if something may follow. */
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
 * After a comma or a dash, `kiêm`, `hiện là`, or both; or at once, with a capital. Null where the name is
 * followed by something else.
 */
function afterSeparator(words: readonly Word[], at: number): number | null {
  if (words[at]?.shape === "capital" && titleWords.at(words, at) !== null) return at;
  const first = SEPARATORS.has(words[at]?.key ?? "") ? at + 1 : at;
  const link = postLinkWords.at(words, first);
  if (link !== null) return link.end;
  return first === at ? null : first;
}

/** `(trái)`, `(SN 1985, Giám đốc Công ty A)`: stepped over, with the posts that are in it. */
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

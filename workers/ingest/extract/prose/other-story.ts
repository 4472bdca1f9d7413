import { wordsOf } from "../text/clean-text.ts";

const TEXT_CHARACTERS_MAX = 6_000;
const LONG_WORD_MIN = 5;
const STEM_CHARACTERS = 6;
const LONG_SHARE_MIN = 0.25;
const STEMS_MIN = 10;
const ROW_MIN = 3;
/**
 * Of the later parts of 850 articles, one in a hundred has no word of the title and a smaller share of the
 * words of the beginning. Of the beginnings of other articles, two in three are so.
 */
const SHARED_MAX = 0.12;
const HEADLINE_WORDS_MIN = 4;
const HEADLINE_UNSPACED_MIN = 8;

/** The parts of a page that are compared. */
export type Story = { headline: string; text: string };

/**
 * Whether a text under a headline of its own belongs to another article: it has no word of the title, and
 * hardly any of the words of the text before it. Chapters of one article have the same names and things.
 */
export function isOtherStory(own: Story, other: Story): boolean {
  if (!isHeadline(other.headline)) return false;
  const stems = stemsOf(`${other.headline} ${other.text}`);
  if (stems.size < STEMS_MIN) return false;
  const title = stemsOf(own.headline);
  if (title.size === 0 || countShared(stems, title) > 0) return false;
  return countShared(stems, stemsOf(own.text)) < stems.size * SHARED_MAX;
}

/**
 * Whether the headline at a place is one of a row of chapters or of a digest's items: a lesser one than the
 * page's, as one before it is, or two more of the same rank are. Given are the tags of all headlines there.
 */
export function isOfRow(tags: readonly (string | undefined)[], place: number, main: string): boolean {
  const tag = tags[place];
  if (tag === undefined || !/^h\d$/.test(main) || tag <= main) return false;
  return tags.slice(0, place).includes(tag) || tags.filter((other) => other === tag).length >= ROW_MIN;
}

/** Whether a heading is long enough for a headline, and no number begins it, as in a list. */
function isHeadline(text: string): boolean {
  if (/^\d/.test(text)) return false;
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  return unspaced >= HEADLINE_UNSPACED_MIN || wordsOf(text).length >= HEADLINE_WORDS_MIN;
}

/**
 * The beginnings of the long words, which inflection leaves alone. In a text without spaces, pairs of letters
 * stand for them; in one of short words, as in Vietnamese, pairs of words.
 */
function stemsOf(text: string): ReadonlySet<string> {
  const words = wordsOf(text.slice(0, TEXT_CHARACTERS_MAX));
  const long = words.filter((word) => word.length >= LONG_WORD_MIN);
  if (words.some((word) => UNSPACED_WORD.test(word)))
    return new Set(words.flatMap((word) => pairsIn([...word])));
  if (long.length < words.length * LONG_SHARE_MIN) return new Set(pairsIn(words));
  return new Set(long.map((word) => word.slice(0, STEM_CHARACTERS)));
}

function pairsIn(parts: readonly string[]): string[] {
  return parts.slice(1).map((part, index) => `${parts[index]} ${part}`);
}

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/gu;
const UNSPACED_WORD = new RegExp(UNSPACED.source, "u");

function countShared(stems: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let shared = 0;
  for (const stem of others) if (stems.has(stem)) shared++;
  return shared;
}

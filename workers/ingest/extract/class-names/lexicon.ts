import { BOX_NAMES, type BoxName } from "./box-names.ts";

/** What the words of a box's names mean, each meaning with the entry that told it. */
export type Meanings = ReadonlyMap<BoxName, string>;

/** Looks up class and id as their author wrote them. By the first two letters of each word: long lists cost no more than short ones. */
export function meaningsOf(names: string): Meanings {
  if (names === "") return NO_MEANING;
  const words = inWords(names);
  const meanings = new Map<BoxName, string>();
  for (let start = 0; start < words.length; start = nextWord(words, start)) {
    for (const entry of buckets.get(keyAt(words, start)) ?? []) {
      if (stands(entry, words, start) && !meanings.has(entry.meaning))
        meanings.set(entry.meaning, entry.text);
    }
  }
  return meanings.size === 0 ? NO_MEANING : meanings;
}

const NO_MEANING: Meanings = new Map();

/** Names as words in lower case joined by hyphens, each name parted from the next by a space. */
export function inWords(names: string): string {
  const spaced = /[A-Z_]/.test(names) ? names.replace(/([a-z])([A-Z])/g, "$1-$2").replace(/_+/g, "-") : names;
  return spaced.toLowerCase().trim();
}

type Entry = { meaning: BoxName; text: string; ends: "anywhere" | "word" | "name" };

const CODE_LIMIT = 128;

const buckets = new Map<number, Entry[]>();
for (const [meaning, list] of Object.entries(BOX_NAMES)) {
  for (const name of list.trim().split(/\s+/)) {
    const text = name.replace(/[$=]$/, "");
    const bucket = buckets.get(keyAt(text, 0)) ?? [];
    bucket.push({
      meaning: meaning as BoxName,
      text,
      ends: name.endsWith("=") ? "name" : name.endsWith("$") ? "word" : "anywhere",
    });
    buckets.set(keyAt(text, 0), bucket);
  }
}

function stands({ text, ends }: Entry, words: string, start: number): boolean {
  if (!words.startsWith(text, start)) return false;
  const next = words.charCodeAt(start + text.length);
  if (ends === "word") return !isLetter(next);
  return ends === "anywhere" || (isEdge(next) && isEdge(words.charCodeAt(start - 1)));
}

function isEdge(code: number): boolean {
  return Number.isNaN(code) || code <= 32;
}

function keyAt(text: string, start: number): number {
  return text.charCodeAt(start) * CODE_LIMIT + (start + 1 < text.length ? text.charCodeAt(start + 1) : 0);
}

function nextWord(words: string, from: number): number {
  let at = from;
  while (at < words.length && !isBreak(words.charCodeAt(at))) at++;
  while (at < words.length && isBreak(words.charCodeAt(at))) at++;
  return at;
}

function isBreak(code: number): boolean {
  return code === 45 || code <= 32;
}

function isLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

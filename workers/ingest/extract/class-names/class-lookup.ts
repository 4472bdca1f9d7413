import { isMark, type Mark, TOKENS } from "./tokens.ts";

/** What the words of an element's class names mark, with the token that matched. */
export type Marks = ReadonlyMap<Mark, Token>;

type Token = {
  text: string;
  marks: readonly Mark[];
  begins: "word" | "name";
  ends: "anywhere" | "word" | "name";
};

/**
 * Looks up the words of a class or id. Entries are indexed by the first two letters of each word, so that a
 * long list costs no more than a short one.
 */
export function marksOf(words: string): Marks {
  if (words === "") return NO_MARKS;
  const marks = new Map<Mark, Token>();
  for (let start = 0; start < words.length; start = nextWord(words, start)) {
    for (const token of buckets.get(keyAt(words, start)) ?? []) {
      if (matchesAt(token, words, start)) addMarks(token, marks);
    }
  }
  return marks.size === 0 ? NO_MARKS : marks;
}

function addMarks(token: Token, marks: Map<Mark, Token>): void {
  for (const mark of token.marks) if (!marks.has(mark)) marks.set(mark, token);
}

const NO_MARKS: Marks = new Map();

/**
 * Names as lower-case words joined by hyphens, with a space between names. Atomic names
 * (`Mstart(82px)--modalMinWidth`, `w-[10%]`) describe looks and are left out. Capitals in a random name
 * (`n1AuAdJlVL`) begin no words.
 *
 * @example inWords("relatedArticles") // "related-articles"
 */
export function inWords(names: string): string {
  const meaningful = ATOMIC.test(names)
    ? names.replace(/\S+/g, (name) => (ATOMIC.test(name) ? "" : name))
    : names;
  const apart = HUMP.test(meaningful) ? meaningful.replace(/[A-Za-z\d]+/g, parted) : meaningful;
  const joined = apart.includes("_") ? apart.replace(/_+/g, "-") : apart;
  return joined.toLowerCase().trim();
}

const ATOMIC = /[()[\]%!]/;

const HUMP = /[a-z][A-Z]/;

/** The name with a hyphen before each capital that follows a small letter. Faster than `replace`. */
function parted(name: string): string {
  if (!WORDY.test(name)) return name;
  let words = "";
  let from = 0;
  for (let at = 1; at < name.length; at++) {
    if (!isCapital(name.charCodeAt(at)) || !isLetter(name.charCodeAt(at - 1))) continue;
    words += `${name.slice(from, at)}-`;
    from = at;
  }
  return words + name.slice(from);
}

/** A word of at least three letters next to a capital. */
const WORDY = /[A-Z][a-z]{2}|[a-z]{3}[A-Z]/;

const CODE_LIMIT = 128;

const buckets: ReadonlyMap<number, readonly Token[]> = Map.groupBy(
  TOKENS.trim().split("\n").map(readToken),
  ({ text }) => keyAt(text, 0),
);

function readToken(line: string): Token {
  const [name = "", ...marks] = line.trim().split(/\s+/);
  return {
    text: name.replace(/^\^|[$=]$/g, ""),
    marks: marks.filter(isMark),
    begins: name.startsWith("^") ? "name" : "word",
    ends: name.endsWith("=") ? "name" : name.endsWith("$") ? "word" : "anywhere",
  };
}

function matchesAt({ text, begins, ends }: Token, words: string, start: number): boolean {
  if (!words.startsWith(text, start)) return false;
  if (begins === "name" && !isEdge(words.charCodeAt(start - 1))) return false;
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

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

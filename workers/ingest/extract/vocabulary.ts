/**
 * A list of names that boxes go by, made ready to be looked for. Names are read as words: "relatedArticles", "related_articles" and
 * "related-articles" are the same two. An entry is how a word begins, or a run of words joined by hyphens; with "$" it must end the
 * word too. What is found is the entry, or null. Looked up by the first two letters at each word's beginning: a long list costs no more than a short one.
 */
export type Vocabulary = (names: string) => string | null;

type Entry = { text: string; whole: boolean };

const CODE_LIMIT = 128;

export function vocabulary(list: string): Vocabulary {
  const buckets = new Map<number, Entry[]>();
  for (const entry of list.trim().split(/\s+/)) {
    const whole = entry.endsWith("$");
    const text = whole ? entry.slice(0, -1) : entry;
    const key = keyAt(text, 0);
    buckets.set(key, [...(buckets.get(key) ?? []), { text, whole }]);
  }
  return (names) => {
    for (let start = 0; start < names.length; start = nextWord(names, start)) {
      const found = buckets.get(keyAt(names, start))?.find((entry) => stands(entry, names, start));
      if (found) return found.text;
    }
    return null;
  };
}

/** Names as words in lower case joined by hyphens, each name parted from the next by a space. */
export function inWords(names: string): string {
  const spaced = /[A-Z_]/.test(names) ? names.replace(/([a-z])([A-Z])/g, "$1-$2").replace(/_+/g, "-") : names;
  return spaced.toLowerCase().trim();
}

function stands({ text, whole }: Entry, names: string, start: number): boolean {
  if (!names.startsWith(text, start)) return false;
  return !whole || !isLetter(names.charCodeAt(start + text.length));
}

function keyAt(text: string, start: number): number {
  return text.charCodeAt(start) * CODE_LIMIT + (start + 1 < text.length ? text.charCodeAt(start + 1) : 0);
}

function nextWord(names: string, from: number): number {
  let at = from;
  while (at < names.length && !isBreak(names.charCodeAt(at))) at++;
  while (at < names.length && isBreak(names.charCodeAt(at))) at++;
  return at;
}

function isBreak(code: number): boolean {
  return code === 45 || code <= 32;
}

function isLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

export type Piece = { kind: "same" | "added" | "removed"; text: string };

/** Maximum pairs of words for a comparison word by word. A longer change is shown as a whole. */
const PAIRS_MAX = 1_000_000;

/**
 * What to remove and to add to turn the first text into the second, in words, each with the space after it.
 * It is the longest common subsequence, found by dynamic programming between the common beginning and the
 * common end.
 */
export function diffWords(before: string, after: string): Piece[] {
  const old = wordsAndSpaces(before);
  const young = wordsAndSpaces(after);
  const head = sharedLength(old, young, (words, index) => words[index]);
  const rest = Math.min(old.length, young.length) - head;
  const tail = Math.min(
    rest,
    sharedLength(old, young, (words, index) => words.at(-1 - index)),
  );
  const middle = diffMiddle(old.slice(head, old.length - tail), young.slice(head, young.length - tail));
  return joined([
    ...old.slice(0, head).map((text): Piece => ({ kind: "same", text })),
    ...middle,
    ...old.slice(old.length - tail).map((text): Piece => ({ kind: "same", text })),
  ]);
}

function wordsAndSpaces(text: string): string[] {
  return text.match(/\S+\s*|\s+/g) ?? [];
}

type Take = (words: readonly string[], index: number) => string | undefined;

function sharedLength(one: readonly string[], other: readonly string[], take: Take): number {
  const most = Math.min(one.length, other.length);
  let length = 0;
  while (length < most && take(one, length) === take(other, length)) length += 1;
  return length;
}

function diffMiddle(old: readonly string[], young: readonly string[]): Piece[] {
  const removed = old.map((text): Piece => ({ kind: "removed", text }));
  const added = young.map((text): Piece => ({ kind: "added", text }));
  if (old.length * young.length > PAIRS_MAX) return [...removed, ...added];
  return walk(old, young, lengths(old, young));
}

/** `table[i][j]`: how many words the rest from i and the rest from j have in common, in order. */
function lengths(old: readonly string[], young: readonly string[]): Uint32Array[] {
  const table = Array.from({ length: old.length + 1 }, () => new Uint32Array(young.length + 1));
  for (const [i, word] of [...old.entries()].reverse()) {
    const [row, below] = [at(table, i), at(table, i + 1)];
    for (let j = young.length - 1; j >= 0; j -= 1) {
      row[j] = word === young[j] ? at(below, j + 1) + 1 : Math.max(at(below, j), at(row, j + 1));
    }
  }
  return table;
}

function at<Value>(list: { readonly [index: number]: Value }, index: number): Value {
  const value = list[index];
  if (value === undefined) throw new Error(`the table of common words has no place ${index}`);
  return value;
}

/** Whether taking the new text's word next keeps more than dropping the old text's word. */
function isMore(table: readonly Uint32Array[], i: number, j: number): boolean {
  return at(at(table, i), j + 1) > at(at(table, i + 1), j);
}

function walk(old: readonly string[], young: readonly string[], table: readonly Uint32Array[]): Piece[] {
  const pieces: Piece[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < young.length) {
    const [mine, theirs] = [old[i], young[j]];
    if (mine !== undefined && mine === theirs) {
      pieces.push({ kind: "same", text: mine });
      i += 1;
      j += 1;
    } else if (mine === undefined || (theirs !== undefined && isMore(table, i, j))) {
      pieces.push({ kind: "added", text: theirs ?? "" });
      j += 1;
    } else {
      pieces.push({ kind: "removed", text: mine });
      i += 1;
    }
  }
  return pieces;
}

function joined(pieces: readonly Piece[]): Piece[] {
  const groups: Piece[] = [];
  for (const { kind, text } of pieces) {
    const last = groups.at(-1);
    if (last?.kind === kind) last.text += text;
    else groups.push({ kind, text });
  }
  return groups;
}

import { diffArrays } from "diff";

/** A stretch of two texts: in both, or only in the later or in the earlier one. */
export type DiffPiece = { kind: "same" | "added" | "removed"; text: string };

/**
 * Maximum words that are removed or added. A larger change is shown as a whole: the cost of a comparison
 * grows with the length of the texts times this number, also for texts that are made to be slow.
 */
const EDITS_MAX = 300;

/**
 * What to remove and to add to turn the first text into the second, in words, each with the space after it
 * (Myers 1986, by the library jsdiff).
 *
 * @example diffWords("bắt 3 người", "bắt 5 người")[1] // { kind: "removed", text: "3 " }
 */
export function diffWords(before: string, after: string): DiffPiece[] {
  const [old, young] = [wordsOf(before), wordsOf(after)];
  const compared = diffArrays(old, young, { maxEditLength: EDITS_MAX, comparator: isSameWord });
  if (compared === undefined) return wholeChange(old, young);
  const pieces: DiffPiece[] = [];
  let oldAt = 0;
  for (const { added, removed, value } of compared) {
    const first = oldAt;
    if (added || removed) pieces.push({ kind: added ? "added" : "removed", text: value.join("") });
    else pieces.push(...value.flatMap((word, at) => spaceChange(old[first + at] ?? word, word)));
    if (!added) oldAt += value.length;
  }
  return joined(pieces);
}

/** A word at the end of a text has no space after it, and is the same word. */
function isSameWord(one: string, other: string): boolean {
  return one === other || one.trimEnd() === other.trimEnd();
}

/** The word of two texts, and what has changed in the space after it. */
function spaceChange(old: string, young: string): DiffPiece[] {
  if (old === young) return [{ kind: "same", text: old }];
  const word = old.trimEnd();
  return [
    { kind: "same", text: word },
    { kind: "removed", text: old.slice(word.length) },
    { kind: "added", text: young.slice(word.length) },
  ];
}

/** Without empty pieces, and with neighbours of one kind as one piece. */
function joined(pieces: readonly DiffPiece[]): DiffPiece[] {
  const all: DiffPiece[] = [];
  for (const { kind, text } of pieces) {
    const last = all.at(-1);
    if (last?.kind === kind) last.text += text;
    else if (text !== "") all.push({ kind, text });
  }
  return all;
}

function wordsOf(text: string): string[] {
  return text.match(/\S+\s*|\s+/g) ?? [];
}

/** Everything between the common beginning and the common end. */
function wholeChange(old: readonly string[], young: readonly string[]): DiffPiece[] {
  const most = Math.min(old.length, young.length);
  let head = 0;
  while (head < most && old[head] === young[head]) head += 1;
  let tail = 0;
  while (tail < most - head && old.at(-1 - tail) === young.at(-1 - tail)) tail += 1;
  const pieces: DiffPiece[] = [
    { kind: "same", text: old.slice(0, head).join("") },
    { kind: "removed", text: old.slice(head, old.length - tail).join("") },
    { kind: "added", text: young.slice(head, young.length - tail).join("") },
    { kind: "same", text: old.slice(old.length - tail).join("") },
  ];
  return pieces.filter(({ text }) => text !== "");
}

/**
 * The pieces with at most so many characters of what is the same beside each change, `…` for the rest: enough
 * to find the place.
 *
 * @example nearChanges([{ kind: "same", text: "một hai " }, { kind: "added", text: "ba" }], 5)[0] // { kind: "same", text: "…hai " }
 */
export function nearChanges(pieces: readonly DiffPiece[], charsMax: number): DiffPiece[] {
  return pieces.map(({ kind, text }, place) => {
    if (kind !== "same") return { kind, text };
    const start = place === 0 ? "" : beginning(text, charsMax);
    const end = place === pieces.length - 1 ? "" : ending(text, charsMax);
    return { kind, text: start.length + end.length < text.length ? `${start}…${end}` : text };
  });
}

/** Cut between words. */
function beginning(text: string, charsMax: number): string {
  return text.length <= charsMax ? text : text.slice(0, charsMax).replace(/\S*$/, "");
}

function ending(text: string, charsMax: number): string {
  return text.length <= charsMax ? text : text.slice(-charsMax).replace(/^\S*\s?/, "");
}

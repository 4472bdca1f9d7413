import { listOf } from "./stored-json.ts";

/** So many marks an article has at most, read or imported: its page looks through all of them. */
export const MARKS_MAX = 500;

/**
 * What a stretch of an article's body is on its page. `start` and `end` are UTF-16 offsets in the body; an
 * image stands before the text at its `start`, which is its `end` too.
 */
export type BodyMark = {
  kind: "heading" | "item" | "quote" | "row" | "link" | "strong" | "image";
  start: number;
  end: number;
  /** That of a heading's element, 1 to 6. */
  level?: number | undefined;
  /** Where a link leads: absolute, http or https. */
  href?: string | undefined;
  /** Which of the article's images stands here, counted from 0, and its address. */
  image?: number | undefined;
  src?: string | undefined;
};

/** The stored marks of an article; null where they are damaged. */
export function readMarks(text: string): BodyMark[] | null {
  const marks = readObjects(text);
  return marks && withHrefs(marks);
}

const readObjects = listOf<BodyMark>("object");

/** Marks in the form of now. Links that were stored or exported earlier have their address as `url`. */
export function withHrefs(marks: readonly (BodyMark & { url?: string })[]): BodyMark[] {
  return marks.map(({ url, ...mark }) => (url === undefined ? mark : { ...mark, href: url }));
}

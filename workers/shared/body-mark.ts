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
  /** Where a link leads: absolute, http or https. */
  url?: string | undefined;
  /** Which of the article's images stands here, counted from 0. */
  image?: number | undefined;
};

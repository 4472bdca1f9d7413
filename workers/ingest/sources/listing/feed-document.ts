import type { FeedText } from "../../../shared/feed-text.ts";
import type { PollHints } from "../../../shared/rhythm.ts";

/**
 * A feed as its document states it: links are resolved where their base is known, nothing else is interpreted
 * yet.
 */
export type FeedDocument = {
  title: string | null;
  /** The base of relative links. */
  base: string;
  entries: FeedEntry[];
  /** Some tags are not closed, or closed wrongly. */
  isBroken: boolean;
  /** It ends before its end: further entries may have been lost on the way. */
  isCut: boolean;
  /** Number of entries left out because there are too many. */
  leftOut: number;
  pollHints: PollHints | null;
};

export type FeedEntry = {
  link: string | null;
  /** The feed's identifier of the entry, whatever its address is. */
  guid: string | null;
  text: FeedText | null;
  title: string | null;
  published: string | null;
  modified: string | null;
};

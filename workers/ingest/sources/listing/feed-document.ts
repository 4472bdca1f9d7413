import type { FeedText } from "../../../shared/feed-text.ts";
import type { FeedWishes } from "../../../shared/rhythm.ts";

/** A feed as its document says it: links are resolved where their base is known, nothing else is read yet. */
export type FeedDocument = {
  title: string | null;
  /** What links are relative to. */
  base: string;
  entries: FeedEntry[];
  /** Tags that are not closed, or closed wrongly. */
  isBroken: boolean;
  /** Entries that were left out because there were too many. */
  leftOut: number;
  wishes: FeedWishes | null;
};

export type FeedEntry = {
  link: string | null;
  /** What the feed calls the entry, whatever its address is. */
  guid: string | null;
  text: FeedText | null;
  title: string | null;
  published: string | null;
  modified: string | null;
};

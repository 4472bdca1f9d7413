import type { FeedText } from "../feed-text.ts";

/**
 * An article's address as a source gives it: canonical, with what the source says of the article; times in
 * UTC.
 */
export type FoundLink = {
  url: string;
  title: string | null;
  publishedAt: string | null;
  modifiedAt: string | null;
  /** What the source calls the article whatever its address is; left out where that says no more than it. */
  guid?: string | undefined;
  text?: FeedText | undefined;
};

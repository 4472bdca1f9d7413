import type { FeedText } from "../feed-text.ts";

/**
 * An article's address in its canonical spelling, with what the source states about the article. Times are in
 * UTC.
 */
export type FoundLink = {
  url: string;
  title: string | null;
  publishedAt: string | null;
  modifiedAt: string | null;
  /** The source's own id of the article, whatever its address. Left out where it only repeats the address. */
  guid?: string | undefined;
  text?: FeedText | undefined;
};

/** A feed as its document says it: nothing is resolved, judged or read yet. */
export type FeedDocument = { title: string | null; siteUrl: string | null; entries: FeedEntry[] };
export type FeedEntry = {
  link: string | null;
  title: string | null;
  published: string | null;
  modified: string | null;
};

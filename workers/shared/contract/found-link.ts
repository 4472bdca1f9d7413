/**
 * An article's address as a source gives it: canonical, with what the source says of the article; times in
 * UTC.
 */
export type FoundLink = {
  url: string;
  title: string | null;
  publishedAt: string | null;
  modifiedAt: string | null;
};

/** A search or a subscription, as readers of feeds take it. */
export type WrittenFeed = {
  /** Stable, and the same for every format. */
  id: string;
  title: string;
  /** Its own address, without the token. */
  url: string;
  /** ISO 8601; that of its newest entry. */
  updatedAt: string;
  entries: WrittenEntry[];
};

export type WrittenEntry = {
  /** A URN, since a newspaper may change an article's address. */
  id: string;
  url: string;
  title: string;
  /** Plain text. */
  summary: string | null;
  authors: string[];
  outlet: string;
  publishedAt: string;
  updatedAt: string;
};

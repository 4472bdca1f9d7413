import type { Damage } from "../../../http/note-damage.ts";

/** A search or a subscription, as feed readers take it. */
export type WrittenFeed = {
  /** Stable, and the same in every format. */
  id: string;
  title: string;
  /** The feed's own address, without the token. */
  url: string;
  /** ISO 8601; the time of its newest entry. */
  updatedAt: string;
  entries: WrittenEntry[];
  /** What of its articles cannot be read. */
  damaged: Damage[];
};

export type WrittenEntry = {
  /** A URN, since a newspaper may change the address of an article. */
  id: string;
  url: string;
  title: string;
  /** Plain text. */
  summary: string | null;
  /** The whole text as HTML, if it was asked for. */
  content: string | null;
  authors: string[];
  outlet: string;
  publishedAt: string;
  updatedAt: string;
};

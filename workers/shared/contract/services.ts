import type { Outcome } from "../outcome.ts";

/*
 * What ingest and notify answer when the api calls them through a service binding. Plain values only: they
 * cross between workers. `INGEST` is bound to ingest's entrypoint `Ingest`, `NOTIFY` to notify's entrypoint
 * `Notify`; each implements its interface here.
 */

/** What a source's address serves. */
export type SourceKind = "feed" | "sitemap" | "page";

/**
 * One poll of a source: links found in it, those not known before, articles saved at once, pages that failed.
 */
export type PollReply = {
  found: number;
  new: number;
  saved: number;
  failed: number;
  /**
   * `ok`, `unchanged` (nothing new since the last poll), `busy` (polled by someone else right now), `empty`
   * or `no-articles` (the list was read and named none), or why it failed.
   */
  outcome: string;
};

/** One reading of a page. `known`: the article was stored before, and this reading changed nothing. */
export type ReadReply = { status: "created" | "known"; articleId: string } | ReadFailure;

/**
 * `reason` is a kebab-case literal; `detail` is for a person's eyes and never names an address that the
 * caller did not give.
 */
type ReadFailure = { status: "failed"; reason: string; detail?: string };

/** A source as its address shows it: `url` is where redirects led, `name` the title it gives itself. */
type FindKindReply = Outcome<{ kind: SourceKind; url: string; name: string; latest: Headline[] }, string>;

/** The feeds and sitemaps that a site offers, and last the page itself where it links to articles. */
type FindFeedsReply = Outcome<{ feeds: FoundFeed[] }, string>;

/** `count` articles are listed now; `latest` are the newest few of them. */
export type FoundFeed = {
  url: string;
  title: string | null;
  kind: SourceKind;
  count: number;
  latest: Headline[];
};

/** One of the articles that a source lists, as the source has it. */
export type Headline = { url: string; title: string | null };

/**
 * One attempt to reach a channel: `status` is the HTTP status, null where no reply came; `reason` is null for
 * a success.
 */
export type TestReply = {
  attemptedAt: string;
  durationMs: number;
  status: number | null;
  reason: string | null;
  /** What the receiver said, cut. */
  reply: string | null;
};

/** Whether a bot's chat was found: `reason` is a kebab-case literal. */
export type PairReply = { status: "paired"; chatId: string } | { status: "failed"; reason: string };

/** The entrypoint `Ingest` of the ingest worker. */
export interface IngestService {
  /** Polls now and waits for the outcome; null for an unknown source. */
  poll(sourceId: string): Promise<PollReply | null>;
  /** Reads this page now and stores the article. */
  read(url: string): Promise<ReadReply>;
  findKind(url: string): Promise<FindKindReply>;
  findFeeds(url: string): Promise<FindFeedsReply>;
  /** Whose each of these hosts is, in their order. Only ingest has the list of public suffixes. */
  ownersOf(hostnames: string[]): Promise<string[]>;
}

/** The entrypoint `Notify` of the notify worker. */
export interface NotifyService {
  /** Sends a test message and answers with the attempt; null for an unknown channel. */
  testChannel(channelId: string): Promise<TestReply | null>;
  /** Searches the latest messages to the channel's bot for the pairing code; null for an unknown channel. */
  pairChannel(channelId: string): Promise<PairReply | null>;
}

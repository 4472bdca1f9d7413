import type { Outcome } from "../outcome.ts";

/*
 * What ingest and notify answer when the api calls them through a service binding. Plain values only: they
 * cross between workers. `INGEST` is bound to ingest's entrypoint `Ingest`, `NOTIFY` to notify's entrypoint
 * `Notify`; each implements its interface here.
 */

/** What a source's address serves. */
export type SourceKind = "feed" | "sitemap" | "page";

/** One poll of a source: links found, links not known before, articles stored at once, pages that failed. */
export type PollReply = {
  found: number;
  new: number;
  saved: number;
  failed: number;
  /**
   * `ok`, `unchanged` (nothing new since the last poll), `busy` (another invocation is polling it; a further
   * poll follows), `empty` or `no-articles` (the list was read and named no article), or the reason of a
   * failure.
   */
  outcome: string;
};

/** One reading of a page. `known`: the article was stored before, and this reading changed nothing. */
export type ReadReply = { status: "created" | "known"; articleId: string } | ReadFailure;

/**
 * `reason` is a kebab-case literal. `detail` is for a person, and never names an address that the caller did
 * not give.
 */
type ReadFailure = { status: "failed"; reason: string; detail?: string };

/**
 * Whether the page of an article that is read badly was kept. `reason` is `unknown-id`, `too-old` (pages are
 * kept of new articles only), or why the page could not be fetched.
 */
export type ReportReply = { status: "kept" } | ReadFailure;

/** The source at an address: `url` is where redirects led, `name` the title that the source states. */
type FindKindReply = Outcome<{ kind: SourceKind; url: string; name: string; latest: Headline[] }, string>;

/** The feeds and sitemaps of a site; last the page itself where it links to articles. */
type FindFeedsReply = Outcome<{ feeds: FoundFeed[] }, string>;

/** `count` articles are listed now; `latest` holds the newest few of them. */
export type FoundFeed = {
  url: string;
  title: string | null;
  kind: SourceKind;
  count: number;
  latest: Headline[];
};

/** An article in a source's list, as the source states it. */
export type Headline = { url: string; title: string | null };

/**
 * One attempt to reach a channel: `status` is the HTTP status, null without a reply; `reason` is null for a
 * success.
 */
export type TestReply = {
  attemptedAt: string;
  durationMs: number;
  status: number | null;
  reason: string | null;
  /** The receiver's reply, cut. */
  reply: string | null;
};

/** Whether a bot's chat was found: `reason` is a kebab-case literal. */
export type PairReply = { status: "paired"; chatId: string } | { status: "failed"; reason: string };

/** `obeysRobots` false: robots.txt is not obeyed while an address is looked into; it is, if left out. */
export type DiscoveryChoice = { obeysRobots?: boolean };

/** The entrypoint `Ingest` of the ingest worker. */
export interface IngestService {
  /** Polls now and waits for the outcome; null for an unknown source. */
  poll(sourceId: string): Promise<PollReply | null>;
  /** Reads this page now and stores the article. */
  read(url: string): Promise<ReadReply>;
  /** Fetches the page of an article that a person calls badly read, and keeps it for two weeks. */
  report(articleId: string): Promise<ReportReply>;
  findKind(url: string, choice?: DiscoveryChoice): Promise<FindKindReply>;
  findFeeds(url: string, choice?: DiscoveryChoice): Promise<FindFeedsReply>;
  /** The owner of each of these hosts, in the same order. Only ingest has the list of public suffixes. */
  ownersOf(hostnames: string[]): Promise<string[]>;
}

/** The entrypoint `Notify` of the notify worker. */
export interface NotifyService {
  /** Sends a test message and returns the attempt; null for an unknown channel. */
  testChannel(channelId: string): Promise<TestReply | null>;
  /** Searches the latest messages to the channel's bot for the pairing code; null for an unknown channel. */
  pairChannel(channelId: string): Promise<PairReply | null>;
}

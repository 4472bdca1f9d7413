import { answerOf, expected } from "./answer.ts";
import type { ListedChannel, ListedSource, ListedSubscription, ListedToken } from "./resources.ts";
import type { Client } from "./visit.ts";

/**
 * Rows that a page names or offers as choices, read in pages as large as one request gives and up to a
 * maximum.
 */
const PAGE_ROWS = "100";
const PAGES_MAX = 5;

export function everyChannel(client: Client): Promise<ListedChannel[]> {
  return every((query) => expected(answerOf(client.channels.$get({ query }))));
}

export function everySource(client: Client, state: SourceFilter | null = null): Promise<ListedSource[]> {
  const which = state === null ? {} : { state };
  return every((query) => expected(answerOf(client.sources.$get({ query: { ...query, ...which } }))));
}

export function everySubscription(client: Client): Promise<ListedSubscription[]> {
  return every((query) => expected(answerOf(client.subscriptions.$get({ query }))));
}

export function everyToken(client: Client): Promise<ListedToken[]> {
  return every((query) => expected(answerOf(client.tokens.$get({ query }))));
}

/** The states by which the page filters sources, those that need their owner first. */
export const SOURCE_FILTERS = [
  "failing",
  "blocked",
  "gone",
  "silent",
  "drifting",
  "active",
  "paused",
] as const;
type SourceFilter = (typeof SOURCE_FILTERS)[number];

type ListPage<Row> = { data: Row[]; next: string | null };

async function every<Row>(
  read: (query: { limit: string; cursor?: string }) => Promise<ListPage<Row>>,
): Promise<Row[]> {
  const rows: Row[] = [];
  let cursor: string | null = null;
  for (let pages = 0; pages < PAGES_MAX; pages += 1) {
    const page: ListPage<Row> = await read({ limit: PAGE_ROWS, ...(cursor !== null && { cursor }) });
    rows.push(...page.data);
    if (page.next === null) break;
    cursor = page.next;
  }
  return rows;
}

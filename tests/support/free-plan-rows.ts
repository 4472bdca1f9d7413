import { firstIdAt, isoAt } from "../../workers/shared/run.ts";
import type { TestDb } from "./d1.ts";
import { OLD_SLUGS } from "./free-plan-papers.ts";
import { NOON_MS } from "./test-run.ts";

const MINUTE_MS = 60_000;

/** Sources that have been polled for long, due one after the other, whose lists are known. */
export async function followPapers({ database }: TestDb, sources: number): Promise<void> {
  const at = (seconds: string) =>
    `strftime('%Y-%m-%dT%H:%M:%fZ', '${isoAt(NOON_MS)}', (${seconds}) || ' seconds')`;
  const ids = JSON.stringify(Array.from({ length: sources }, (_, id) => id));
  const rows = [
    `insert into sources (id, url, kind, name, state, interval_seconds, next_poll_at, created_at, last_polled_at, first_polled_at, etag)
      select value + 1, 'https://bao-' || value || '.example.com/rss', 'feed', value, 'active', 600, ${at(`value * 600.0 / ${sources}`)},
        ${at("-9999")}, ${at("-600")}, ${at("-9999")}, '"0"' from json_each(?)`,
    `insert into hosts (host, robots_state, robots_until)
      select 'bao-' || value || '.example.com', 'none', ${at(`value * 86400.0 / ${sources}`)} from json_each(?)`,
    `insert into links (url, source_id, state, next_attempt_at, found_at)
      select 'https://bao-' || paper.value || '.example.com/' || old.value || '.html', paper.value + 1, 'saved', '', ''
      from json_each(?) as paper, json_each('${JSON.stringify(OLD_SLUGS)}') as old`,
  ];
  await database.batch(rows.map((row) => database.prepare(row).bind(ids)));
}

/** Old articles of as many papers that are due to be read again, one after the other. */
export async function planRereads(
  { database }: TestDb,
  { sources, rereadsAMinute }: { sources: number; rereadsAMinute: number },
  minutes: number,
): Promise<void> {
  const count = Math.round(rereadsAMinute * minutes);
  const plan = Array.from({ length: count }, (_, at) => ({
    url: `https://bao-${(at * 7) % sources}.example.com/${OLD_SLUGS[0]}.html`,
    at: isoAt(NOON_MS + (at / count) * minutes * MINUTE_MS),
    id: firstIdAt(NOON_MS - 60 * MINUTE_MS) + at,
  }));
  await database
    .prepare(
      `update links set etag = '"1"', article_id = plan.value ->> 'id', reread_at = plan.value ->> 'at'
        from json_each(?) as plan where links.url = plan.value ->> 'url'`,
    )
    .bind(JSON.stringify(plan))
    .run();
}

import { beforeEach, expect, test } from "vitest";
import { ingest } from "../../workers/ingest/ingest.ts";
import { sweep } from "../../workers/notify/notify.ts";
import { openDb } from "../../workers/shared/db.ts";
import { parseQuery } from "../../workers/shared/query/language/parse.ts";
import { anchorsOf } from "../../workers/shared/query/percolate/anchors.ts";
import { SECRET } from "../support/alerts.ts";
import { openNewspaper, story } from "../support/newspaper.ts";
import { openReceiver } from "../support/receiver.ts";
import { useEach } from "../support/stand-in.ts";
import { type TestRun, testRun } from "../support/test-run.ts";
import { migrate, migrationNames, openSqliteD1, type SqliteD1 } from "./engine/sqlite-d1.ts";

const MINUTE_MS = 60_000;
/** Longer than a deployment takes. */
const DEPLOYING_MINUTES = 6;
/** After this, leases and the waits after a few failures are over. */
const LATER_MINUTES = 60;
/** How many of the last migrations are each taken for the one that a deployment applies. */
const NEWEST = 3;

const receiver = useEach(openReceiver);
const paper = useEach(openNewspaper);
beforeEach(() => paper.publish(story("mot-1", "Tin một")));

/** A source, and a subscription with a channel, in the columns that they always had. */
function given({ sqlite }: SqliteD1): void {
  const query = parseQuery("tin");
  const [anchor = ""] = query.ok ? anchorsOf(query.value) : [];
  const at = "2026-11-21T12:00:00.000Z";
  sqlite.exec(`
    insert into sources (id, url, kind, name, state, interval_seconds, next_poll_at, created_at)
      values (1, '${paper.feedUrl}', 'feed', 'Báo thử', 'active', 600, '${at}', '${at}');
    insert into channels (id, kind, name, url, secret, state, created_at)
      values (2, 'webhook', 'hook', '${receiver.url}', '${SECRET}', 'active', '${at}');
    insert into subscriptions (id, name, query, channel_ids, state, created_at)
      values (3, 'tin', 'tin', '["2"]', 'active', '${at}');
    insert into postings (anchor, subscription_id) values ('${anchor}', 3);`);
}

/** Nothing may end an invocation but a table, column or index that is not there. */
async function live(run: TestRun, minutes: number, every = 1): Promise<void> {
  for (let minute = 0; minute < minutes; minute += every) {
    run.clock.nowMs += every * MINUTE_MS;
    for (const stage of [ingest, sweep])
      await stage(run).catch((error: unknown) => {
        if (!isOfAnotherSchema(error)) throw error;
      });
  }
}

function isOfAnotherSchema(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return /no such (?:table|column|index)|has no column/.test(error.message) || isOfAnotherSchema(error.cause);
}

function expectEveryAlert({ sqlite }: SqliteD1, count: number): void {
  const rows = (query: string) =>
    sqlite
      .prepare(query)
      .all()
      .map((row) => Object.values(row).join(" "));
  expect(rows("select state, count(*) from links group by 1")).toEqual([`saved ${count}`]);
  expect(rows("select state, count(*) from deliveries group by 1")).toEqual([`delivered ${count}`]);
  expect(rows("select state from sources")).toEqual(["active"]);
  const sent = Map.groupBy(receiver.received, ({ id }) => id);
  expect(sent.size).toBe(count);
  for (const [, requests] of sent) expect(new Set(requests.map(({ body }) => body)).size).toBe(1);
}

test.each(migrationNames().slice(-NEWEST))(
  "new workers lose nothing where %s is not applied yet",
  async (last) => {
    const archive = openSqliteD1({ migrations: (name) => name < last });
    given(archive);
    const run = testRun(openDb(archive.database));
    await live(run, DEPLOYING_MINUTES);
    for (const name of migrationNames().filter((name) => name >= last)) migrate(archive.sqlite, name);
    paper.publish(story("hai-2", "Tin hai"));
    await live(run, LATER_MINUTES, 5);
    expectEveryAlert(archive, 2);
  },
);

/** Columns that all stages read or write; for the workers of before, each could be the one that is gone. */
const COLUMNS = [
  "sources.poll_lease",
  "hosts.next_at",
  "links.article_id",
  "articles.matched_at",
  "subscriptions.query",
  "matches.snippets",
  "deliveries.next_attempt_at",
  "attempts.reply",
  "channels.failures",
];

test.each(COLUMNS)("old workers lose nothing where a migration has dropped %s", async (dropped) => {
  const archive = openSqliteD1();
  given(archive);
  const run = testRun(openDb(archive.database));
  const [table, column] = dropped.split(".");
  receiver.answer(500, 200);
  await live(run, 1);
  paper.publish(story("hai-2", "Tin hai"));
  run.clock.nowMs += 10 * MINUTE_MS;
  // The new workers have a name of their own for it, so the old one is gone for a while.
  archive.sqlite.exec(`alter table ${table} rename column ${column} to renamed`);
  await live(run, DEPLOYING_MINUTES);
  archive.sqlite.exec(`alter table ${table} rename column renamed to ${column}`);
  await live(run, LATER_MINUTES, 5);
  expectEveryAlert(archive, 2);
});

import { beforeEach, expect, test } from "vitest";
import { readHealth } from "../../workers/api/read-health.ts";
import { ingest } from "../../workers/ingest/ingest.ts";
import { sweep } from "../../workers/notify/notify.ts";
import { openDb } from "../../workers/shared/db.ts";
import { asInvocation } from "../../workers/shared/invocation.ts";
import type { Run } from "../../workers/shared/run.ts";
import { isDatabaseFull } from "../../workers/shared/store/sql/full.ts";
import { givenChannel, givenSubscription } from "../support/alerts.ts";
import { openNewspaper, story } from "../support/newspaper.ts";
import { openReceiver } from "../support/receiver.ts";
import { follow } from "../support/sources.ts";
import { useEach } from "../support/stand-in.ts";
import { type TestRun, testRun } from "../support/test-run.ts";
import { openSqliteD1, type SqliteD1 } from "./engine/sqlite-d1.ts";

const MINUTE_MS = 60_000;
/** Longer than the two days in which a link is tried, and the four hours in which an article is matched. */
const FULL_HOURS = 54;
const STORIES = 9;

const receiver = useEach(openReceiver);
const paper = useEach(openNewspaper);

let archive: SqliteD1;
let run: TestRun;
beforeEach(() => {
  archive = openSqliteD1();
  run = testRun(openDb(archive.database));
});

/** Both workers as cron starts them. Nothing but a full database may end an invocation. */
async function live(minutes: number, every: number): Promise<void> {
  for (let passed = 0; passed < minutes; passed += every) {
    run.clock.nowMs += every * MINUTE_MS;
    for (const stage of [ingest, sweep]) await survive(stage);
  }
}

async function survive(stage: (run: Run) => Promise<void>): Promise<void> {
  try {
    await asInvocation(run, stage);
  } catch (error) {
    if (!isDatabaseFull(error)) throw error;
  }
}

function rows(query: string): unknown[] {
  return archive.sqlite
    .prepare(query)
    .all()
    .map((row) => Object.values(row).join(" "));
}

function publish(number: number): void {
  paper.publish(
    story(`tin-${number}`, `Tin thứ ${number}`, `Bài ${number} ${"kể lại chuyện đó ".repeat(300)}`),
  );
}

const refuses = (statements: RegExp, message: string) => {
  archive.refuse = (query) => (statements.test(query) ? message : null);
};

const PLACES: [string, () => void, string[]][] = [
  [
    "refuses every write, as D1 does",
    () => refuses(/^\s*(?:insert|update)/i, "Exceeded maximum DB size."),
    ["polls-overdue", "articles-overdue", "deliveries-overdue"],
  ],
  [
    "takes no new row of any size",
    () =>
      refuses(
        /^\s*insert into "(?!leases|usage|hosts|poll_leases)/i,
        "database or disk is full: SQLITE_FULL",
      ),
    ["database-full"],
  ],
  [
    "may not grow, as SQLite has it",
    () => {
      const { page_count: pages } = archive.sqlite.prepare("pragma page_count").get() ?? {};
      archive.sqlite.exec(`pragma max_page_count = ${pages}`);
    },
    ["database-full"],
  ],
];

test.each(PLACES)(
  "a database that %s for days loses nothing, says so, and catches up",
  async (_, fill, says) => {
    await follow(run, paper.feedUrl);
    await givenSubscription(run, "tin", [await givenChannel(run, receiver.url)]);
    receiver.answer(500);
    publish(0);
    await live(30, 15);
    publish(1);
    run.clock.nowMs += 15 * MINUTE_MS;
    await survive(ingest);
    expect(rows("select count(*) from articles where matched_at is null")).toEqual(["1"]);

    fill();
    receiver.answer(200);
    for (let number = 2; number < STORIES; number += 1) {
      publish(number);
      await live((FULL_HOURS * 60) / (STORIES - 2), 60);
    }
    expect((await readHealth(run, 100)).reasons).toEqual(expect.arrayContaining(says));
    expect(run.events).toContain("database.full");

    archive.refuse = () => null;
    archive.sqlite.exec("pragma max_page_count = 1000000");
    await live(60, 5);
    expect(rows("select state, reason, count(*) from links group by 1, 2")).toEqual([`saved  ${STORIES}`]);
    expect(rows("select distinct state, last_error from deliveries")).toEqual(["delivered "]);
    expect(rows("select state, last_error from sources")).toEqual(["active "]);
    expect((await readHealth(run, 100)).reasons).toEqual([]);
    const sent = Map.groupBy(receiver.received, ({ id }) => id);
    expect(sent.size).toBe(STORIES);
    // The first was refused once, before the database was full.
    for (const [, requests] of sent) expect(requests.length).toBeLessThanOrEqual(4);
    for (const [, requests] of sent) expect(new Set(requests.map(({ body }) => body)).size).toBe(1);
  },
);

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { backUp, restore } from "../../scripts/backup/copy.ts";
import { releaseLeases } from "../../scripts/start/leases.ts";
import { ingest } from "../../workers/ingest/ingest.ts";
import { sweep } from "../../workers/notify/notify.ts";
import { openDb } from "../../workers/shared/db.ts";
import { givenChannel, givenSubscription } from "../support/alerts.ts";
import { openNewspaper, story } from "../support/newspaper.ts";
import { openReceiver } from "../support/receiver.ts";
import { follow } from "../support/sources.ts";
import { useEach } from "../support/stand-in.ts";
import { type TestRun, testRun } from "../support/test-run.ts";
import { openSqliteD1, type SqliteD1 } from "./engine/sqlite-d1.ts";

const MINUTE_MS = 60_000;

const receiver = useEach(openReceiver);
const paper = useEach(openNewspaper);
const folder = mkdtempSync(join(tmpdir(), "baodong-restore-"));
afterAll(() => rmSync(folder, { recursive: true }));

const TITLES = ["Tin đã đến", "Tin đang gửi", "Tin sau bản sao", "Tin chưa đọc"];

function publish(number: number): void {
  paper.publish(story(`tin-${number}`, TITLES[number] ?? ""));
}

async function live(run: TestRun, minutes: number, every = 1): Promise<void> {
  for (let minute = 0; minute < minutes; minute += every) {
    run.clock.nowMs += every * MINUTE_MS;
    await ingest(run);
    await sweep(run);
  }
}

/** As a start of the embedded system opens it, at the time of another run. */
async function reopened(file: string, run: TestRun): Promise<{ archive: SqliteD1; again: TestRun }> {
  const archive = openSqliteD1({ file });
  await releaseLeases(archive.database as unknown as Parameters<typeof releaseLeases>[0]);
  const again = testRun(openDb(archive.database));
  again.clock.nowMs = run.clock.nowMs;
  return { archive, again };
}

test("after yesterday's copy is put back no alert is missing, and those it knows come under the ids that they had", async () => {
  const [file, copy] = [join(folder, "archive.sqlite"), join(folder, "copy.sqlite")];
  const before = openSqliteD1({ file });
  // What the runner keeps of its migrations.
  before.sqlite.exec("create table d1_migrations (name text)");
  const run = testRun(openDb(before.database));
  await follow(run, paper.feedUrl);
  await givenSubscription(run, "tin", [await givenChannel(run, receiver.url)]);
  publish(0);
  await live(run, 5);
  receiver.answer(500);
  publish(1);
  await live(run, 15);
  expect(await backUp(file, copy)).toMatchObject({ ok: true });
  receiver.answer(200);
  publish(2);
  await live(run, 20 * 60, 20);
  publish(3);
  before.sqlite.close();

  expect(await restore(file, copy)).toMatchObject({ ok: true });
  const { archive, again } = await reopened(file, run);
  await live(again, 60, 5);
  const told = Map.groupBy(receiver.received, ({ body }) => JSON.parse(body).data.article.title);
  const [known = [], sending = [], since = [], unread = []] = TITLES.map((title) => told.get(title));
  const idsOf = (requests: typeof known) => [...new Set(requests.map(({ id }) => id))];
  expect([known.length, idsOf(sending).length, idsOf(since).length, unread.length]).toEqual([1, 1, 2, 1]);
  // Delivered before the copy was put back, and again after that.
  expect(sending.slice(-2).map(({ body }) => body)).toEqual([sending[0]?.body, sending[0]?.body]);
  // No id ever stands for two alerts: a receiver that remembers ids drops nothing.
  const bodies = Map.groupBy(receiver.received, ({ id }) => id);
  for (const [, requests] of bodies) expect(idsOf(requests).length).toBe(1);
  for (const [, requests] of bodies) expect(new Set(requests.map(({ body }) => body)).size).toBe(1);
  expect(archive.sqlite.prepare("select distinct state from deliveries").all()).toEqual([
    { state: "delivered" },
  ]);
  archive.sqlite.close();
});

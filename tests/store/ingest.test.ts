import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ingest, readDue } from "../../workers/ingest/ingest.ts";
import { pollNow, readNow } from "../../workers/ingest/now.ts";
import { findLink } from "../../workers/shared/store/links.ts";
import { createSource, findSource } from "../../workers/shared/store/sources.ts";
import { openTestDb, type TestDb } from "../support/d1.ts";
import { page } from "../support/loopback-site.ts";
import { type Newspaper, openNewspaper, story } from "../support/newspaper.ts";
import { type TestRun, testRun } from "../support/test-run.ts";

const MINUTE_MS = 60_000;

let archive: TestDb;
let paper: Newspaper;
let run: TestRun;

beforeAll(async () => {
  archive = await openTestDb();
});
afterAll(() => archive.close());

beforeEach(async () => {
  await archive.clear();
  paper = await openNewspaper();
  run = testRun(archive.db);
});
afterEach(() => paper.close());

async function follow(url = paper.feedUrl): Promise<string> {
  const source = await createSource(run, { url, kind: "feed", name: "Báo thử", intervalSeconds: 600 });
  return String(source?.id);
}

async function titles(): Promise<string[]> {
  const { results } = await archive.database
    .prepare("select title from articles order by title")
    .all<{ title: string }>();
  return results.map(({ title }) => title);
}

describe("the sweep", () => {
  test("finds, reads and saves with every bell lost", async () => {
    await follow();
    paper.publish(story("mot-1", "Tin một"), story("hai-2", "Tin hai"));
    await ingest(run);
    expect(await titles()).toEqual([]);
    await ingest(run);
    expect(await titles()).toEqual(["Tin hai", "Tin một"]);
  });

  test("rings for the pages that wait, and for notify when one was saved", async () => {
    await follow();
    paper.publish(story("mot-1", "Tin một"), story("hai-2", "Tin hai"), story("ba-3", "Tin ba"));
    await ingest(run);
    expect(run.rung).toEqual({ ingest: 2, notify: 0 });
    await readDue(run);
    expect(run.rung).toEqual({ ingest: 2, notify: 1 });
    expect(await titles()).toHaveLength(2);
  });

  test("polls a source again only when it is due, and then finds what is new", async () => {
    await follow();
    paper.publish(story("mot-1", "Tin một"));
    await ingest(run);
    paper.publish(story("hai-2", "Tin hai"));
    await ingest(run);
    expect(paper.asked.filter((path) => path === "/feed.xml")).toHaveLength(1);
    run.clock.nowMs += 11 * MINUTE_MS;
    await ingest(run);
    await ingest(run);
    expect(await titles()).toEqual(["Tin hai", "Tin một"]);
  });
});

test("a feed that rolled over between two polls is loud about it", async () => {
  const id = await follow();
  paper.publish(story("mot-1", "Tin một"));
  await pollNow(run, id);
  paper.retract();
  paper.publish(...Array.from({ length: 10 }, (_, n) => story(`moi-${n}`, `Tin mới ${n}`)));
  await pollNow(run, id);
  expect(run.events).toContain("source.gap");
});

describe("a page that fails", () => {
  test("is read when it works again", async () => {
    await follow();
    paper.publish(story("mot-1", "Tin một"));
    paper.serve("/mot-1.html", page("", {}, 503));
    await ingest(run);
    await ingest(run);
    expect(await findLink(run, `${paper.url}/mot-1.html`)).toMatchObject({
      state: "pending",
      reason: "server-error",
      attempts: 1,
    });
    paper.publish(story("mot-1", "Tin một"));
    run.clock.nowMs += 2 * MINUTE_MS;
    await ingest(run);
    expect(await titles()).toEqual(["Tin một"]);
  });

  test("ends dead with its reason when it never works", async () => {
    await follow();
    paper.publish(story("mot-1", "Tin một"));
    paper.serve("/mot-1.html", page("", {}, 503));
    for (let day = 0; day < 20; day += 1) {
      await ingest(run);
      run.clock.nowMs += 1_440 * MINUTE_MS;
    }
    expect(await findLink(run, `${paper.url}/mot-1.html`)).toMatchObject({
      state: "dead",
      reason: "server-error",
      attempts: 8,
    });
  });

  test.each([
    ["that is gone", page("", {}, 404), "dead", "gone"],
    [
      "that is not an article",
      page("<!doctype html><title>Trống</title><body><p>Không có gì.</p>"),
      "skipped",
      expect.any(String),
    ],
  ])("%s leaves a row that says why", async (_, serve, state, reason) => {
    await follow();
    paper.publish(story("mot-1", "Tin một"));
    paper.serve("/mot-1.html", serve);
    await ingest(run);
    await ingest(run);
    expect(await findLink(run, `${paper.url}/mot-1.html`)).toMatchObject({
      state,
      reason,
      claimedUntil: null,
    });
  });

  test("that killed its reader each time is given up in the end", async () => {
    await follow();
    paper.publish(story("mot-1", "Tin một"));
    await ingest(run);
    await archive.database.prepare("update links set attempts = 8").run();
    await ingest(run);
    expect(await findLink(run, `${paper.url}/mot-1.html`)).toMatchObject({
      state: "dead",
      reason: "reader-died",
    });
  });
});

test("a source that fails is polled less and less, and its row says why", async () => {
  const id = Number(await follow(`${paper.url}/nowhere.xml`));
  for (let poll = 0; poll < 3; poll += 1) {
    await ingest(run);
    run.clock.nowMs += 600 * MINUTE_MS;
  }
  expect(await findSource(run.db, id)).toMatchObject({
    state: "failing",
    failures: 3,
    lastError: "gone",
    claimedUntil: null,
  });
});

describe("a poll on demand", () => {
  test("waits for the outcome", async () => {
    const id = await follow();
    paper.publish(story("mot-1", "Tin một"), story("hai-2", "Tin hai"));
    paper.serve("/hai-2.html", page("", {}, 500));
    expect(await pollNow(run, id)).toEqual({ found: 2, new: 2, saved: 1, failed: 1, outcome: "ok" });
    expect(await pollNow(run, id)).toEqual({ found: 2, new: 0, saved: 0, failed: 0, outcome: "ok" });
  });

  test("says when somebody polls already, and null for an unknown source", async () => {
    const id = await follow();
    await archive.database.prepare("update sources set claimed_until = '2026-11-21T12:01:00.000Z'").run();
    expect(await pollNow(run, id)).toMatchObject({ outcome: "busy" });
    expect(await pollNow(run, "123")).toBeNull();
    expect(await pollNow(run, "no-id")).toBeNull();
  });
});

test("a page read on demand is created once and known afterwards", async () => {
  paper.publish(story("mot-1", "Tin một"));
  const first = await readNow(run, `${paper.url}/mot-1.html#dau-trang`);
  expect(first).toMatchObject({ status: "created" });
  expect(await readNow(run, `${paper.url}/mot-1.html?utm_source=zalo`)).toEqual({
    ...first,
    status: "known",
  });
  expect(await readNow(run, `${paper.url}/khong-co.html`)).toEqual({ status: "failed", reason: "gone" });
});

test("an article that its feed says was changed is read again and keeps its earlier text", async () => {
  const id = await follow();
  paper.publish(story("mot-1", "Tin một"));
  await pollNow(run, id);
  run.clock.nowMs += 120 * MINUTE_MS;
  paper.publish({ ...story("mot-1", "Tin một, sửa lại"), modified: "2026-11-21T13:30:00.000Z" });
  await pollNow(run, id);
  expect(await titles()).toEqual(["Tin một, sửa lại"]);
  const kept = await archive.database.prepare("select number, title from revisions").all();
  expect(kept.results).toEqual([{ number: 1, title: "Tin một" }]);
});

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ingest, readNext } from "../../workers/ingest/ingest.ts";
import { findLink } from "../../workers/shared/store/links.ts";
import { createSource, findSource } from "../../workers/shared/store/sources.ts";
import { storedTitles } from "../support/articles.ts";
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

describe("the sweep", () => {
  test("finds, reads and saves with every bell lost", async () => {
    await follow();
    paper.publish(story("mot-1", "Tin một"), story("hai-2", "Tin hai"));
    await ingest(run);
    expect(await storedTitles(archive)).toEqual([]);
    await ingest(run);
    expect(await storedTitles(archive)).toEqual(["Tin hai", "Tin một"]);
  });

  test("rings for pages that may be read now, each reader for the next ones, and each article for notify", async () => {
    await follow();
    paper.publish(story("mot-1", "Tin một"), story("hai-2", "Tin hai"), story("ba-3", "Tin ba"));
    await ingest(run);
    expect(run.rung).toEqual({ ingest: 1, notify: 0 });
    await readNext(run);
    expect(run.rung).toEqual({ ingest: 2, notify: 2 });
    await readNext(run);
    expect(run.rung).toEqual({ ingest: 2, notify: 3 });
    expect(await storedTitles(archive)).toHaveLength(3);
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
    expect(await storedTitles(archive)).toEqual(["Tin hai", "Tin một"]);
  });
});

test("a site with many slow pages holds up its own and nobody else's", async () => {
  await follow();
  const slow = Array.from({ length: 8 }, (_, n) => story(`cham-${n}`, `Tin chậm ${n}`));
  paper.publish(...slow);
  for (const { slug } of slow) paper.serve(`/${slug}.html`, () => undefined);
  await ingest(run);
  const hanging = readNext(run);
  const other = await openNewspaper();
  await follow(other.feedUrl);
  other.publish(story("nhanh-1", "Tin nhanh"));
  await ingest(run);
  await readNext(run);
  expect(await storedTitles(archive)).toEqual(["Tin nhanh"]);
  await Promise.all([paper.close(), other.close()]);
  await hanging;
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
    expect(await storedTitles(archive)).toEqual(["Tin một"]);
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
    ["that is gone", page("", {}, 410), "dead", "gone"],
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
    lastError: "not-found",
    claimedUntil: null,
  });
});

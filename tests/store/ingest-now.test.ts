import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { pollNow, readNow } from "../../workers/ingest/now.ts";
import { createSource } from "../../workers/shared/store/sources.ts";
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

async function follow(): Promise<string> {
  const source = await createSource(run, {
    url: paper.feedUrl,
    kind: "feed",
    name: "Báo thử",
    intervalSeconds: 600,
  });
  return String(source?.id);
}

describe("a poll on demand", () => {
  test("waits for the outcome", async () => {
    const id = await follow();
    paper.publish(story("mot-1", "Tin một"), story("hai-2", "Tin hai"));
    paper.serve("/hai-2.html", page("", {}, 500));
    expect(await pollNow(run, id)).toEqual({ found: 2, new: 2, saved: 1, failed: 1, outcome: "ok" });
    expect(await pollNow(run, id)).toEqual({ found: 2, new: 0, saved: 0, failed: 0, outcome: "ok" });
  });

  test("reads as many pages as an invocation may, and rings for the rest", async () => {
    const id = await follow();
    paper.publish(...Array.from({ length: 7 }, (_, n) => story(`tin-${n}`, `Tin ${n}`)));
    expect(await pollNow(run, id)).toEqual({ found: 7, new: 7, saved: 4, failed: 0, outcome: "ok" });
    expect(run.rung.ingest).toBe(1);
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
  expect(await readNow(run, `${paper.url}/khong-co.html`)).toEqual({ status: "failed", reason: "not-found" });
});

test("an article that its feed says was changed is read again and keeps its earlier text", async () => {
  const id = await follow();
  paper.publish(story("mot-1", "Tin một"));
  await pollNow(run, id);
  run.clock.nowMs += 120 * MINUTE_MS;
  paper.publish({ ...story("mot-1", "Tin một, sửa lại"), modified: "2026-11-21T13:30:00.000Z" });
  await pollNow(run, id);
  expect(await storedTitles(archive)).toEqual(["Tin một, sửa lại"]);
  const kept = await archive.database.prepare("select number, title from revisions").all();
  expect(kept.results).toEqual([{ number: 1, title: "Tin một" }]);
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

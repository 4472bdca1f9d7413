import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ingest, readNext } from "../../workers/ingest/ingest.ts";
import { createSource } from "../../workers/shared/store/sources.ts";
import { storedTitles } from "../support/articles.ts";
import { openTestDb, type TestDb } from "../support/d1.ts";
import { FAULT_KINDS, failEach } from "../support/faults.ts";
import { type Newspaper, openNewspaper, story } from "../support/newspaper.ts";
import { testRun } from "../support/test-run.ts";

/** After this, every lease and every wait of a first failure is over. */
const HALF_AN_HOUR_MS = 1_800_000;

let archive: TestDb;
let paper: Newspaper;

beforeAll(async () => {
  archive = await openTestDb();
});
afterAll(() => archive.close());

beforeEach(async () => {
  paper = await openNewspaper();
  paper.publish(story("mot-1", "Tin một"), story("hai-2", "Tin hai"));
});
afterEach(() => paper.close());

describe.each(FAULT_KINDS)("when an operation fails ($strikes it is done) and the worker $worker", (kind) => {
  test("no article is lost and none is stored twice, whichever operation it is", async () => {
    const operations = await failEach(kind, async (plan) => {
      await archive.clear();
      const run = testRun(archive.db);
      await createSource(run, { url: paper.feedUrl, kind: "feed", name: "Báo thử", intervalSeconds: 600 });
      const faulty = plan.applyTo(run, archive.database);
      await plan.survive(ingest(faulty));
      await plan.survive(readNext(faulty));

      run.clock.nowMs += HALF_AN_HOUR_MS;
      for (let tick = 0; tick < 3; tick += 1) await ingest(run);
      expect(await storedTitles(archive)).toEqual(["Tin hai", "Tin một"]);
    });
    expect(operations).toBeGreaterThan(8);
  });
});

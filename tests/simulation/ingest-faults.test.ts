import { beforeEach, describe, expect, test } from "vitest";
import { ingest, readNext } from "../../workers/ingest/ingest.ts";
import { openDb } from "../../workers/shared/db.ts";
import { storedTitles } from "../support/articles.ts";
import { FAULT_KINDS, failEach } from "../support/faults.ts";
import { page } from "../support/loopback-site.ts";
import { openNewspaper, story } from "../support/newspaper.ts";
import { follow } from "../support/sources.ts";
import { useEach } from "../support/stand-in.ts";
import { testRun } from "../support/test-run.ts";
import { openSqliteD1 } from "./engine/sqlite-d1.ts";

/** After this, every lease and every wait of a first failure is over. */
const HALF_AN_HOUR_MS = 1_800_000;
/** What was in flight is tried alone, one in each. */
const TICKS_MAX = 6;

/** After this, the source is polled again. */
const QUARTER_MS = 900_000;

const archive = openSqliteD1();
const db = openDb(archive.database);
const paper = useEach(openNewspaper);
beforeEach(() => paper.publish(story("mot-1", "Tin một"), story("hai-2", "Tin hai")));

function linkStates(): unknown[] {
  return archive.sqlite
    .prepare("select state from links")
    .all()
    .map(({ state }) => state);
}

function linkUrls(): unknown[] {
  return archive.sqlite
    .prepare("select url from links")
    .all()
    .map(({ url }) => url);
}

function sitemap({ url, at }: { url: string; at: string }) {
  const namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
  return page(`<urlset xmlns="${namespace}"><url><loc>${url}</loc><lastmod>${at}</lastmod></url></urlset>`);
}

function indexedArticles(): unknown {
  return archive.sqlite.prepare("select count(*) as n from articles_index").get()?.n;
}

describe.each(FAULT_KINDS)("when an operation fails ($strikes it is done) and the worker $worker", (kind) => {
  test("no article is lost and none is stored twice, whichever operation it is", async () => {
    const operations = await failEach(kind, async (plan) => {
      archive.clear();
      const run = testRun(db);
      await follow(run, paper.feedUrl);
      const faulty = plan.applyTo(run, archive.database);
      await plan.survive(ingest(faulty));
      await plan.survive(readNext(faulty));

      run.clock.nowMs += HALF_AN_HOUR_MS;
      for (let tick = 0; tick < TICKS_MAX && linkStates().join() !== "saved,saved"; tick += 1)
        await ingest(run);
      expect(await storedTitles(archive)).toEqual(["Tin hai", "Tin một"]);
      expect(linkStates()).toEqual(["saved", "saved"]);
      expect(indexedArticles()).toBe(2);
    });
    expect(operations).toBeGreaterThan(8);
  });

  test("an article that came and went between two polls is found, whichever operation it is", async () => {
    const missed = `${paper.url}/bai-bi-lo-mat-100003.html`;
    paper.serve("/sitemap.xml", sitemap({ url: missed, at: "2026-11-21T12:06:00Z" }));
    const operations = await failEach(kind, async (plan) => {
      archive.clear();
      paper.retract();
      paper.publish(story("mot-1", "Tin một"));
      const run = testRun(db);
      await follow(run, paper.feedUrl);
      await ingest(run);
      paper.retract();
      paper.publish(story("hai-2", "Tin hai"));
      run.clock.nowMs += QUARTER_MS;
      await plan.survive(ingest(plan.applyTo(run, archive.database)));

      run.clock.nowMs += HALF_AN_HOUR_MS;
      for (let tick = 0; tick < TICKS_MAX && !linkUrls().includes(missed); tick += 1) await ingest(run);
      expect(linkUrls()).toContain(missed);
    });
    expect(operations).toBeGreaterThan(20);
  });
});

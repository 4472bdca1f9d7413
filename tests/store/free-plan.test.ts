import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { givenChannel, givenSubscription } from "../support/alerts.ts";
import { useArchive } from "../support/archive.ts";
import { aDay, liveOnFreePlan } from "../support/free-plan-day.ts";

const MINUTES = 20;
const SOURCES = 200;
const ARTICLES_A_DAY = 2_000;
/** Those of the 500 alerts of a day are read again four times. */
const REREADS_A_DAY = 2_000;

const given = useArchive();

/** As wrangler.toml has them. */
function ingestCrons(): number {
  const toml = readFileSync(join(import.meta.dirname, "../../wrangler.toml"), "utf8");
  const [, crons = ""] = /\[env\.ingest\][^[]*?crons = \[([^\]]*)\]/.exec(toml) ?? [];
  return crons.split(",").length;
}

test("200 sources every 10 minutes, 2,000 articles, 500 alerts and what they have read again a day stay inside the free plan", async () => {
  const channel = await givenChannel(given.run, "https://receiver.example.com/hook");
  await givenSubscription(given.run, '"ma túy" AND tin', [channel]);
  const world = {
    sources: SOURCES,
    ingestCrons: ingestCrons(),
    articlesAMinute: ARTICLES_A_DAY / 1_440,
    rereadsAMinute: REREADS_A_DAY / 1_440,
  };
  const { late, ...spent } = await liveOnFreePlan(given.archive, world, MINUTES);
  const day = aDay(spent, MINUTES);
  // A source is due 10 to 11 minutes after its last poll, and is polled by the next sweep.
  expect(day.polls).toBeGreaterThan(SOURCES * (1_440 / 12));
  expect(late).toBe(0);
  expect(day.articles).toBeGreaterThan(0.9 * ARTICLES_A_DAY);
  expect(day.alerts).toBeGreaterThan(0.9 * (ARTICLES_A_DAY / 4));
  expect(day.rereads).toBeGreaterThan(0.9 * REREADS_A_DAY);
  expect(day.rowsWritten).toBeLessThanOrEqual(100_000);
  expect(day.rowsRead).toBeLessThanOrEqual(5_000_000);
  expect(day.queueOperations).toBeLessThanOrEqual(10_000);
  expect(day.invocations).toBeLessThanOrEqual(100_000);
  expect(day.subrequestsMax).toBeLessThanOrEqual(50);
  expect(day.databaseCallsMax).toBeLessThanOrEqual(50);
});

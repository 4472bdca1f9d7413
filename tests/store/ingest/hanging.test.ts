import { expect, test } from "vitest";
import { pollDue } from "../../../workers/ingest/due.ts";
import { ingest, ingestSource, readNext } from "../../../workers/ingest/ingest.ts";
import { turnOf } from "../../../workers/ingest/turn.ts";
import type { Run } from "../../../workers/shared/run.ts";
import { findSuspectSource } from "../../../workers/shared/store/claim-sources.ts";
import type { Source } from "../../../workers/shared/store/sources.ts";
import { useArchive } from "../../support/archive.ts";
import { storedTitles } from "../../support/articles.ts";
import { page } from "../../support/loopback-site.ts";
import { type Newspaper, openNewspaper, story, storyPage } from "../../support/newspaper.ts";
import { follow } from "../../support/sources.ts";
import { useEach } from "../../support/stand-in.ts";

const HANGING = 40;
const MINUTE_MS = 60_000;

const given = useArchive();
const paper = useEach(openNewspaper);

/** Embedded, by an owner who has no patience at all. */
function impatient() {
  const embedded = { sources: 50, pages: 40, pagesABell: 40, patienceMs: 0, aside: 100 };
  return { ...given.run, reach: { ...given.run.reach, ...embedded } };
}

/** Sites of which no list is ever answered in time, each of them a source. */
async function followHanging(): Promise<Newspaper[]> {
  const sites = await Promise.all(Array.from({ length: HANGING }, () => openNewspaper()));
  for (const site of sites) {
    site.serve("/feed.xml", () => undefined);
    await follow(given.run, site.feedUrl);
  }
  return sites;
}

function askedOf(sites: readonly Newspaper[]): number {
  return sites.flatMap(({ asked }) => asked).length;
}

/** Lets the requests go that hang, and with them whoever waits. */
async function letGo(sites: readonly Newspaper[], held: Promise<unknown>) {
  await Promise.all(sites.map((site) => site.close()));
  await held;
}

async function publishGood() {
  given.run.clock.nowMs += MINUTE_MS;
  await follow(given.run, paper.feedUrl);
  paper.publish(story("tot-1", "Tin tốt"));
}

async function goodIsRead() {
  await expect.poll(() => storedTitles(given.archive), { timeout: 300_000 }).toEqual(["Tin tốt"]);
}

test("a good article is read by the same sweep while the lists of other sites hang", async () => {
  const sites = await followHanging();
  await publishGood();
  const sweep = ingest(impatient());
  await goodIsRead();
  expect(askedOf(sites)).toBe(HANGING);
  await letGo(sites, sweep);
});

test("pages that do not answer delay no article of another site, nor the bells after them", async () => {
  const hanging = await openNewspaper();
  const slow = Array.from({ length: 20 }, (_, n) => story(`cham-${n}`, `Tin chậm ${n}`));
  hanging.publish(...slow);
  for (const { slug } of slow) hanging.serve(`/${slug}.html`, () => undefined);
  await follow(given.run, hanging.feedUrl);
  const sweep = ingest(given.run);
  await expect.poll(() => hanging.asked.length, { timeout: 300_000 }).toBe(2);
  await publishGood();
  await readNext(given.run);
  await goodIsRead();
  expect(hanging.asked).toHaveLength(2);
  await letGo([hanging], sweep);
});

test("sources that hung at their last poll take no slot from the others", async () => {
  const sites = await followHanging();
  await given.archive.database.prepare("update sources set last_error = 'timeout', failures = 1").run();
  await publishGood();
  const sweep = ingest(given.run);
  await goodIsRead();
  expect(askedOf(sites)).toBeLessThanOrEqual(1);
  await letGo(sites, sweep);
});

test("lists of a few hosts that hang longer than their lease are polled once, and their lease costs a row more", async () => {
  const { run } = given;
  for (let number = 0; number < 8; number += 1)
    await follow(run, `https://cham-${number % 2}.example/${number}.xml`);
  const polled: number[] = [];
  const poll = async ({ id }: Source) => {
    polled.push(id);
    run.clock.nowMs += MINUTE_MS;
    // Another sweep begins meanwhile.
    const suspect = await findSuspectSource(run);
    if (suspect !== null) polled.push(suspect.id);
    return { found: 0, waiting: 0, urls: [], outcome: "ok" };
  };
  given.archive.meter.reset();
  await pollDue(run, { pages: 0 }, { poll, read: () => Promise.reject(new Error("nothing is to be read")) });
  expect(polled).toHaveLength(8);
  expect(new Set(polled).size).toBe(8);
  expect(given.archive.meter.rowsWritten).toBeLessThanOrEqual(1 + 4);
});

test("a sweep that was asleep until its lease was over leaves the rest to others", async () => {
  const { run } = given;
  for (let number = 0; number < 3; number += 1) await follow(run, `https://cham.example/${number}.xml`);
  const polled: number[] = [];
  const poll = async ({ id }: Source) => {
    polled.push(id);
    run.clock.nowMs += 60 * MINUTE_MS;
    return { found: 0, waiting: 0, urls: [], outcome: "ok" };
  };
  await pollDue(run, { pages: 0 }, { poll, read: () => Promise.reject(new Error("nothing is to be read")) });
  expect(polled).toHaveLength(1);
});

test("a reading that fails while a list is still waited for fails the sweep, and not the process", async () => {
  const slow = await follow(given.run, "https://cham.example/feed.xml");
  await follow(given.run, paper.feedUrl);
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const unhandled: unknown[] = [];
  const note = (error: unknown) => unhandled.push(error);
  process.on("unhandledRejection", note);
  const poll = async (source: Source, run: Run) => {
    if (String(source.id) !== slow) return ingestSource(source, run);
    await released;
    return { found: 0, waiting: 0, urls: [], outcome: "ok" };
  };
  let reads = 0;
  const read = () => {
    reads += 1;
    return Promise.reject(new Error("the database is gone"));
  };
  paper.publish(story("mot-1", "Tin một"));
  const sweep = pollDue(given.run, { pages: 5 }, { poll, read });
  await expect.poll(() => reads, { timeout: 300_000 }).toBe(1);
  for (let turn = 0; turn < 200; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  release();
  await expect(sweep).rejects.toThrow("the database is gone");
  process.off("unhandledRejection", note);
  expect(unhandled).toEqual([]);
});

test("no page is claimed while many wait for the thread", async () => {
  const passing = async (ms: number) => {
    given.run.clock.nowMs += Math.max(0, ms);
  };
  const busy: Run = { ...given.run, wait: passing, reach: { ...given.run.reach, restMs: 25 } };
  await publishGood();
  await ingest({ ...busy, reach: { ...busy.reach, pages: 0 } });
  const startMs = given.run.clock.nowMs;
  for (let waiting = 0; waiting < 100; waiting += 1)
    void turnOf({ ...busy, wait: () => Promise.withResolvers<void>().promise });
  const article = page(storyPage(story("tot-1", "Tin tốt")));
  let askedMs = 0;
  paper.serve("/tot-1.html", (request, response) => {
    askedMs = given.run.clock.nowMs - startMs;
    article(request, response);
  });
  await readNext(busy);
  expect(askedMs).toBeGreaterThanOrEqual(1_500);
});

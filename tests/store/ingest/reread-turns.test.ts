import { expect, test } from "vitest";
import { ingest } from "../../../workers/ingest/ingest.ts";
import { firstIdAt, isoAt } from "../../../workers/shared/run.ts";
import { links } from "../../../workers/shared/schema/sources.ts";
import { askForReread } from "../../../workers/shared/store/links/rereads.ts";
import { useArchive } from "../../support/archive.ts";
import { openNewspaper } from "../../support/newspaper.ts";
import { useEach } from "../../support/stand-in.ts";

const HOUR_MS = 3_600_000;

const given = useArchive();
const many = useEach(openNewspaper);
const few = useEach(openNewspaper);

/** Pages of articles that were stored an hour ago, due since `minutes` ago. */
async function givenDue(site: string, count: number, minutes: number): Promise<void> {
  const nowMs = given.run.now();
  const [foundAt, rereadAt] = [isoAt(nowMs - HOUR_MS), isoAt(nowMs - minutes * 60_000)];
  const articleId = firstIdAt(nowMs - HOUR_MS);
  const row = { state: "saved" as const, articleId, foundAt, nextAttemptAt: foundAt, rereadAt };
  for (let number = 0; number < count; number += 1)
    await given.run.db.insert(links).values({ ...row, url: `${site}/tin-${number}` });
}

async function plannedFor(site: string): Promise<string[]> {
  const rows = await given.run.db.select({ url: links.url, at: links.rereadAt }).from(links);
  const now = isoAt(given.run.now());
  return rows.flatMap(({ url, at }) => (url.startsWith(site) && at !== null && at > now ? [at] : []));
}

function readOf({ asked }: { asked: string[] }): number {
  return asked.filter((path) => path.startsWith("/tin-")).length;
}

test("a paper with many overdue pages delays those of another paper by one sweep at most", async () => {
  await givenDue(many.url, 150, 30);
  await givenDue(few.url, 1, 1);
  await ingest(given.run);
  expect(readOf(many)).toBe(1);
  // Of the 100 that were looked at, all but the next one are spread over the time to come.
  const times = await plannedFor(many.url);
  expect(times).toHaveLength(99);
  expect(new Set(times).size).toBe(99);
  await ingest(given.run);
  expect(readOf(few)).toBe(1);
});

test("pages of a paper that is asked for others all the time take no place from another paper's", async () => {
  await givenDue(many.url, 150, 30);
  await givenDue(few.url, 1, 1);
  const busy = "insert into hosts (host, next_at) values (?, ?)";
  const soon = isoAt(given.run.now() + 500);
  await given.archive.database.prepare(busy).bind(new URL(many.url).host, soon).run();
  await ingest(given.run);
  expect(readOf(many)).toBe(0);
  await ingest(given.run);
  expect(readOf(few)).toBe(1);
});

test("no page is put off where all that are due can be looked at", async () => {
  await givenDue(many.url, 20, 30);
  await ingest(given.run);
  expect(readOf(many)).toBe(1);
  expect(await plannedFor(many.url)).toHaveLength(1);
});

test("an old page that a person asked for is read when its paper's pause ends", async () => {
  const nowMs = given.run.now();
  const old = { state: "saved" as const, articleId: firstIdAt(nowMs - 2_000 * HOUR_MS) };
  const url = `${few.url}/tin-0`;
  const [foundAt, restUntil] = [isoAt(nowMs - 2_000 * HOUR_MS), isoAt(nowMs + 10 * 60_000)];
  await given.run.db.insert(links).values({ ...old, url, foundAt, nextAttemptAt: foundAt });
  const resting = "insert into hosts (host, rest_until) values (?, ?)";
  await given.archive.database.prepare(resting).bind(new URL(few.url).host, restUntil).run();
  expect(await askForReread(given.run, { id: old.articleId, url })).toBe(true);
  await ingest(given.run);
  expect(readOf(few)).toBe(0);
  expect(await plannedFor(few.url)).toEqual([restUntil]);
});

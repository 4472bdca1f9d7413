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

/** An old page that a person asked for, of a paper that asked for a pause until so many minutes from now. */
async function givenAsked(restMinutes: number): Promise<void> {
  const nowMs = given.run.now();
  const articleId = firstIdAt(nowMs - 2_000 * HOUR_MS);
  const url = `${few.url}/tin-0`;
  const foundAt = isoAt(nowMs - 2_000 * HOUR_MS);
  const row = { state: "saved" as const, articleId, url, foundAt, nextAttemptAt: foundAt };
  await given.run.db.insert(links).values(row);
  const resting = "insert into hosts (host, rest_until) values (?, ?)";
  const until = isoAt(nowMs + restMinutes * 60_000);
  await given.archive.database.prepare(resting).bind(new URL(few.url).host, until).run();
  expect(await askForReread(given.run, { id: articleId, url })).toBe(true);
  await ingest(given.run);
}

test.each([
  ["ends", 10, 10],
  ["has lasted an hour", 300, 60],
])(
  "an old page that a person asked for is looked at again when its paper's pause %s",
  async (_, rest, again) => {
    await givenAsked(rest);
    expect(readOf(few)).toBe(0);
    expect(await plannedFor(few.url)).toEqual([isoAt(given.run.now() + again * 60_000)]);
  },
);

test("an old page that a person asked for is read once where its paper's pause is over", async () => {
  await givenAsked(-10);
  expect(readOf(few)).toBe(1);
  const rows = await given.run.db.select({ at: links.rereadAt }).from(links);
  expect(rows).toEqual([{ at: null }]);
});

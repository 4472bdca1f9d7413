import { expect, test } from "vitest";
import { retain } from "../../../workers/notify/retain.ts";
import { useArchive } from "../../support/archive.ts";
import { reading, store } from "../../support/articles.ts";

const DAY_MS = 86_400_000;

const given = useArchive();

/** An article that was matched, and a first run of retention. */
async function givenArticle(days: number): Promise<void> {
  await store(given.run, reading({ url: "https://news.example/a.html" }));
  await given.archive.database.prepare("update articles set matched_at = first_seen_at").run();
  await retain(given.run, { article: days }, null);
}

async function articlesLeft(days: number): Promise<number | undefined> {
  await retain(given.run, { article: days }, null);
  const counted = given.archive.database.prepare("select count(*) as left from articles");
  return (await counted.first<{ left: number }>())?.left;
}

test("an article stays where only a clock that is ahead for an hour says that it is old", async () => {
  await givenArticle(30);
  given.run.clock.nowMs += 365 * DAY_MS;
  for (let run = 0; run < 6; run += 1) expect(await articlesLeft(30)).toBe(1);
  given.run.clock.nowMs -= 365 * DAY_MS;
  expect(await articlesLeft(30)).toBe(1);
});

test("an article grows older by at most forty minutes between two runs, however long they are apart", async () => {
  const hundredMinutes = 100 / (24 * 60);
  await givenArticle(hundredMinutes);
  given.run.clock.nowMs += 31 * DAY_MS;
  const left: unknown[] = [];
  for (let run = 0; run < 3; run += 1) left.push(await articlesLeft(hundredMinutes));
  expect(left).toEqual([1, 1, 0]);
});

test("the time is stored every forty minutes, and no run before that writes a row", async () => {
  await givenArticle(30);
  given.run.clock.nowMs += 10 * 60_000;
  given.archive.meter.reset();
  await articlesLeft(30);
  expect(given.archive.meter.rowsWritten).toBe(0);
  given.run.clock.nowMs += 30 * 60_000;
  await articlesLeft(30);
  expect(given.archive.meter.rowsWritten).toBe(1);
});

import { eq, sql } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { releaseLeases } from "../../../scripts/start/leases.ts";
import { notify } from "../../../workers/notify/notify.ts";
import { articles } from "../../../workers/shared/schema/articles.ts";
import { matches } from "../../../workers/shared/schema/deliveries.ts";
import { claimUnmatched } from "../../../workers/shared/store/alerts/claim-unmatched.ts";
import { findLink } from "../../../workers/shared/store/links/links.ts";
import { givenArticle, givenSubscription } from "../../support/alerts.ts";
import { useArchive } from "../../support/archive.ts";
import { reading, store } from "../../support/articles.ts";
import { UNREADABLE_IMAGES } from "../../support/unreadable.ts";

const NEWS = { title: "Bắt ma túy" };
const LEASE_MS = 60_000;
const HOUR_MS = 3_600_000;
const ATTEMPTS_MAX = 8;

const given = useArchive();
beforeEach(async () => {
  await givenSubscription(given.run, "ma túy", []);
});

/** An article that no attempt can match: its caption is no text. */
async function givenPoison() {
  const id = await givenArticle(given.run, NEWS);
  await given.run.db.run(sql`update articles set images = ${UNREADABLE_IMAGES} where id = ${id}`);
  return id;
}

/** As many runs as it takes to see that nothing more comes. */
async function notifyForHours() {
  await notifyFor(10 * HOUR_MS, 20 * LEASE_MS);
}

async function notifyFor(ms: number, stepMs: number) {
  for (let passedMs = 0; passedMs < ms; passedMs += stepMs) {
    await notify(given.run);
    given.run.clock.nowMs += stepMs;
  }
}

async function stateOf(id: number) {
  const [article] = await given.run.db.select().from(articles).where(eq(articles.id, id));
  return article;
}

function logged(event: string) {
  return given.run.events.filter((one) => one === event).length;
}

test("an article that cannot be matched does not stop the others, and is tried again when its lease ends", async () => {
  const [bad, good] = [await givenPoison(), await givenArticle(given.run, NEWS)];
  await notify(given.run);
  expect((await stateOf(good))?.matchedAt).not.toBeNull();
  expect(await stateOf(bad)).toMatchObject({ matchedAt: null, matchFailure: null });
  expect(logged("article.match-failed")).toBe(1);

  await given.run.db.run(sql`update articles set images = '[]'`);
  given.run.clock.nowMs += 2 * LEASE_MS;
  await notify(given.run);
  expect(await stateOf(bad)).toMatchObject({ matchFailure: null, matchAttempts: 0, claimedUntil: null });
  expect(await given.run.db.$count(matches)).toBe(2);
});

test("articles that failed before come last, the most often failed at the very end", async () => {
  const ids = [];
  for (let number = 0; number < 3; number += 1) ids.push(await givenArticle(given.run, NEWS));
  const [often, once, never] = ids;
  const failed = "2026-11-21T10:00:00.000Z";
  await given.run.db.run(
    sql`update articles set claimed_until = ${failed}, match_attempts = 3 where id = ${often}`,
  );
  await given.run.db.run(
    sql`update articles set claimed_until = ${failed}, match_attempts = 1 where id = ${once}`,
  );
  const claimed = await claimUnmatched(given.run, 3);
  expect(claimed.map(({ id }) => id)).toEqual([never, once, often]);
});

test("an article that can never be matched is given up, logged, and found by a query", async () => {
  const bad = await givenPoison();
  await notifyForHours();
  expect(logged("article.match-failed")).toBe(ATTEMPTS_MAX);
  expect(logged("article.match-given-up")).toBe(1);
  expect(await stateOf(bad)).toMatchObject({ matchFailure: "attempts-used-up", claimedUntil: null });
  expect((await stateOf(bad))?.matchedAt).not.toBeNull();
});

test.each([
  ["every page is", "all", "2026-11-21T13:00:00.000Z"],
  ["only pages that alerted are", "matched", null],
] as const)(
  "where %s read again, the page of one that is given up is so too",
  async (_, rereads, rereadAt) => {
    given.run.rereads = rereads;
    const url = "https://bao.test/tin.html";
    const bad = await store(given.run, reading({ url, ...NEWS }));
    await given.run.db.run(
      sql`update articles set images = ${UNREADABLE_IMAGES}, match_attempts = 8, claimed_until = '2026' where id = ${bad}`,
    );
    await notify(given.run);
    expect(await stateOf(bad)).toMatchObject({ matchFailure: "attempts-used-up" });
    expect(await findLink(given.run, url)).toMatchObject({ rereadAt });
  },
);

test("an article that could not be matched for two hours is matched then, because its attempts take over four", async () => {
  const late = await givenPoison();
  await notifyFor(2 * HOUR_MS, LEASE_MS);
  expect(logged("article.match-failed")).toBe(6);
  await given.run.db.run(sql`update articles set images = '[]'`);
  await notifyFor(3 * HOUR_MS, 20 * LEASE_MS);
  expect(await stateOf(late)).toMatchObject({ matchFailure: null, matchAttempts: 0 });
  expect(await given.run.db.$count(matches)).toBe(1);
});

test("an article that was given up is tried again when its text changes", async () => {
  const bad = await givenPoison();
  await notifyForHours();
  await given.run.db.run(sql`update articles set matched_at = null, revision = 2 where id = ${bad}`);
  await notifyForHours();
  expect(logged("article.match-failed")).toBe(2 * ATTEMPTS_MAX);

  await given.run.db.run(
    sql`update articles set matched_at = null, revision = 3, images = '[]' where id = ${bad}`,
  );
  await notify(given.run);
  expect(await stateOf(bad)).toMatchObject({ matchFailure: null });
  expect(await given.run.db.$count(matches)).toBe(1);
});

test("an article that crashes the run every time affects no other article", async () => {
  const deadly = [await givenPoison(), await givenPoison()];
  const others = [await givenArticle(given.run, NEWS), await givenArticle(given.run, NEWS)];
  const { error } = given.run.log;
  given.run.log.error = (...said) => {
    error(...said);
    throw new Error("the invocation is over");
  };
  const runs = async (count: number, stepMs: number) => {
    for (let number = 0; number < count; number += 1) {
      await notify(given.run).catch(() => undefined);
      given.run.clock.nowMs += stepMs;
    }
  };
  await runs(5, 2 * LEASE_MS);
  for (const id of others) expect((await stateOf(id))?.matchedAt).not.toBeNull();
  expect(await given.run.db.$count(matches)).toBe(2);

  await runs(2 * ATTEMPTS_MAX, 3 * HOUR_MS);
  for (const id of deadly) expect(await stateOf(id)).toMatchObject({ matchFailure: "attempts-used-up" });
  for (const id of others) expect(await stateOf(id)).toMatchObject({ matchFailure: null, matchAttempts: 0 });
});

test("one that crashes the whole system is given up too, although a new start releases all claims", async () => {
  const deadly = await givenPoison();
  for (let start = 0; start <= ATTEMPTS_MAX; start += 1) {
    await releaseLeases(given.archive.database);
    await notify(given.run);
  }
  expect(await stateOf(deadly)).toMatchObject({ matchFailure: "attempts-used-up" });
});

test("an article whose lists are no JSON is matched without them, and delays no other", async () => {
  const bad = await givenArticle(given.run, NEWS);
  await given.run.db.run(
    sql`update articles set authors = '[', images = '7', marks = '{', provenance = '[', facts = '{}' where id = ${bad}`,
  );
  const good = await givenArticle(given.run, NEWS);
  await notify(given.run);
  for (const id of [bad, good])
    expect(await stateOf(id)).toMatchObject({ matchFailure: null, matchAttempts: 0 });
  expect(await given.run.db.$count(matches)).toBe(2);
});

import { expect, test } from "vitest";
import { ingest } from "../../../workers/ingest/ingest.ts";
import { notify } from "../../../workers/notify/notify.ts";
import { queueMatches } from "../../../workers/notify/queue-matches.ts";
import { isoAt } from "../../../workers/shared/run.ts";
import { claimUnmatched } from "../../../workers/shared/store/alerts/claim-unmatched.ts";
import { letRest } from "../../../workers/shared/store/hosts.ts";
import { pullFutureDeliveries } from "../../../workers/shared/store/sql/clock.ts";
import { givenArticle, givenChannel, givenSubscription } from "../../support/alerts.ts";
import { useArchive } from "../../support/archive.ts";
import { page } from "../../support/loopback-site.ts";
import { openNewspaper, story } from "../../support/newspaper.ts";
import { openReceiver } from "../../support/receiver.ts";
import { follow } from "../../support/sources.ts";
import { useEach } from "../../support/stand-in.ts";

const DAY_MS = 24 * 3_600_000;

const given = useArchive();
const paper = useEach(openNewspaper);
const receiver = useEach(openReceiver);

async function firstOf(query: string): Promise<Record<string, unknown> | null> {
  return given.archive.database.prepare(query).first();
}

test("a clock that was a day ahead and went back delays no poll, no page and no alert by a day", async () => {
  const { run } = given;
  await follow(run, paper.feedUrl);
  paper.publish(story("mot-1", "Tin một"));
  await givenSubscription(run, "ma túy", [await givenChannel(run, receiver.url)]);
  await givenArticle(run, { title: "Bắt ma túy" });
  receiver.answer(500);

  run.clock.nowMs += DAY_MS;
  await ingest(run);
  await notify(run);
  run.clock.nowMs -= DAY_MS - 17_000;
  await ingest(run);
  expect(run.events).toContain("clock.went-back");

  run.clock.nowMs += 10_000;
  receiver.answer(200);
  await notify(run);
  expect(await firstOf("select state from deliveries")).toEqual({ state: "delivered" });
  expect(await firstOf("select last_polled_at < '2026-11-21T13' as isNow from sources")).toEqual({
    isNow: 1,
  });
});

test("robots.txt and pauses stored by a clock that was ahead do not count after it is set back", async () => {
  const { run } = given;
  await follow(run, paper.feedUrl);
  paper.serve("/robots.txt", page("", {}, 503));
  run.clock.nowMs += DAY_MS;
  await ingest(run);
  await letRest(run, "other.test", isoAt(run.now() + 600_000));
  paper.serve("/robots.txt", page(""));
  run.clock.nowMs -= DAY_MS - 17_000;
  await given.archive.database.prepare("update sources set next_poll_at = '2026-11-21T12:00:00.000Z'").run();
  await ingest(run);
  expect(run.events).toContain("clock.went-back");
  const late =
    "select count(*) as late from hosts where max(coalesce(robots_until, ''), coalesce(rest_until, ''))";
  expect(await firstOf(`${late} > '2026-11-22T12:05'`)).toEqual({ late: 0 });
  expect(await firstOf(`${late} > '2026-11-21T12'`)).not.toEqual({ late: 0 });
});

test.each([
  ["stored before", false, "2026-11-21T13:00:00.000Z"],
  ["stored by it", true, "2026-11-21T13:00:17.000Z"],
])(
  "a clock that was a day ahead and went back delays no second reading of an article %s",
  async (_, isStoredAhead, at) => {
    const { run } = given;
    await follow(run, paper.feedUrl);
    await givenSubscription(run, "đê", [await givenChannel(run, receiver.url, { state: "disabled" })]);
    paper.publish(story("mot-1", "Tin một"));
    if (!isStoredAhead) await ingest(run);
    run.clock.nowMs += DAY_MS;
    await ingest(run);
    await notify(run);
    const planned = "select reread_at as at from links";
    expect(await firstOf(planned)).toEqual({
      at: isStoredAhead ? "2026-11-22T13:00:00.000Z" : "2026-11-24T12:00:00.000Z",
    });
    run.clock.nowMs -= DAY_MS - 17_000;
    await given.archive.database
      .prepare("update sources set next_poll_at = '2026-11-21T12:00:00.000Z'")
      .run();
    await ingest(run);
    expect(run.events).toContain("clock.went-back");
    expect(await firstOf(planned)).toEqual({ at });
  },
);

test("a delivery created by a clock a day ahead does not wait a day, although no source was polled meanwhile", async () => {
  const { run } = given;
  await givenSubscription(run, "ma túy", [await givenChannel(run, receiver.url)]);
  await givenArticle(run, { title: "Bắt ma túy" });
  receiver.answer(200);
  run.clock.nowMs += DAY_MS;
  // Its invocation ends before it is sent.
  for (const article of await claimUnmatched(run, 1)) await queueMatches(article, [], run);
  run.clock.nowMs -= DAY_MS - 17_000;
  await notify(run);
  expect(await firstOf("select state from deliveries")).toEqual({ state: "pending" });
  await pullFutureDeliveries(run);
  await notify(run);
  expect(await firstOf("select state from deliveries")).toEqual({ state: "delivered" });
});

test("a lease written by a clock a day ahead holds a row no longer than any other", async () => {
  const { run } = given;
  await follow(run, paper.feedUrl);
  await given.archive.database.batch([
    given.archive.database.prepare(
      "insert into poll_leases select 1, 1, '2026-11-22T12:03:00.000Z', json_array(id) from sources",
    ),
  ]);
  paper.publish(story("mot-1", "Tin một"));
  await ingest(run);
  expect(await firstOf("select count(*) as links from links")).toEqual({ links: 1 });
});

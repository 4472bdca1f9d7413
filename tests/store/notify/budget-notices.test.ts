import { expect, test } from "vitest";
import { notify } from "../../../workers/notify/notify.ts";
import { usage } from "../../../workers/shared/schema/usage.ts";
import { notifyOfBudget } from "../../../workers/shared/store/budget-notices.ts";
import { givenChannel } from "../../support/alerts.ts";
import { useArchive } from "../../support/archive.ts";
import { openReceiver } from "../../support/receiver.ts";
import { useEach } from "../../support/stand-in.ts";

const HOUR_MS = 3_600_000;

const given = useArchive();
const office = useEach(openReceiver);

/** Sends what was raised, and lets so many hours pass. */
async function hoursLater(hours: number) {
  await notify(given.run);
  given.run.clock.nowMs += hours * HOUR_MS;
}

/** What the owner was told, in order. */
function told() {
  return office.received.map(
    ({ body }) => JSON.parse(body) as { type: string; data: Record<string, unknown> },
  );
}

/** What was used so far, in place of what was counted before. */
async function givenUsage(used: Partial<typeof usage.$inferInsert>) {
  const now = new Date(given.run.now()).toISOString();
  const nothing = { rowsRead: 0, rowsWritten: 0, queueOperations: 0, requests: 0 };
  const row = { day: now.slice(0, 10), worker: "ingest", since: now, storedAt: now, ...nothing } as const;
  await given.run.db.delete(usage);
  await given.run.db.insert(usage).values({ ...row, ...used });
}

test("that little is left of a day's limit is told once for each day and resource", async () => {
  await givenChannel(given.run, office.url, { takesNotices: true });
  await givenUsage({ rowsWritten: 79_999 });
  await notifyOfBudget(given.run);
  await givenUsage({ rowsWritten: 80_000, since: "2026-11-21T02:00:00.000Z" });
  await Promise.all([notifyOfBudget(given.run), notifyOfBudget(given.run)]);
  await hoursLater(0);
  await givenUsage({ rowsWritten: 100_000, queueOperations: 8_000 });
  await notifyOfBudget(given.run);
  await hoursLater(24);
  await givenUsage({ rowsWritten: 90_000 });
  await notifyOfBudget(given.run);
  given.archive.meter.reset();
  await notifyOfBudget(given.run);
  expect(given.archive.meter.rowsWritten).toBe(0);
  await hoursLater(1);
  expect(told().map(({ type, data }) => [type, data.resource, data.used, data.limit])).toEqual([
    ["budget.low", "rowsWritten", 80_000, 100_000],
    ["budget.low", "queueOperations", 8_000, 10_000],
    ["budget.low", "rowsWritten", 90_000, 100_000],
  ]);
  expect(told()[0]?.data).toMatchObject({
    lastsUntil: "2026-11-21T14:30:00.000Z",
    resetsAt: "2026-11-22T00:00:00.000Z",
  });
});

test("that little is left of the database's size is told once until there is room again", async () => {
  await givenChannel(given.run, office.url, { takesNotices: true });
  for (const megabytes of [399, 400, 399, 410, 374, 400]) {
    await givenUsage({ databaseBytes: megabytes * 1_000_000 });
    await notifyOfBudget(given.run);
    await hoursLater(24);
  }
  expect(told().map(({ data }) => data)).toMatchObject([
    { resource: "databaseBytes", used: 400_000_000, limit: 500_000_000, resetsAt: null },
    { resource: "databaseBytes", used: 400_000_000 },
  ]);
});

test("a look at the budget reads few rows and writes none, and a plan without limits tells nothing", async () => {
  await givenChannel(given.run, office.url, { takesNotices: true });
  await givenUsage({ rowsWritten: 70_000 });
  given.archive.meter.reset();
  await notifyOfBudget(given.run);
  expect(given.archive.meter).toMatchObject({ rowsRead: 2, rowsWritten: 0, queries: 2 });
  await givenUsage({ rowsWritten: 10 ** 9 });
  given.run.plan = "embedded";
  await notifyOfBudget(given.run);
  await hoursLater(1);
  expect(told()).toEqual([]);
});

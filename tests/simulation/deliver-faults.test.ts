import { expect, test } from "vitest";
import { notify } from "../../workers/notify/notify.ts";
import { openDb } from "../../workers/shared/db.ts";
import { deliveries } from "../../workers/shared/schema/deliveries.ts";
import { givenArticle, givenChannel, givenSubscription, notifyUntilQuiet } from "../support/alerts.ts";
import { FAULT_KINDS, type FaultPlan, failEach } from "../support/faults.ts";
import { openReceiver } from "../support/receiver.ts";
import { useEach } from "../support/stand-in.ts";
import { type TestRun, testRun } from "../support/test-run.ts";
import { openSqliteD1 } from "./engine/sqlite-d1.ts";

/** Longer than any lease and than the wait after a first failure. */
const LATER_MS = 10 * 60_000;
const LATER_RUNS = 2;

const archive = openSqliteD1();
const db = openDb(archive.database);
const receiver = useEach(openReceiver);

/** An article and two subscriptions that it matches, one with two channels: three deliveries. */
async function givenThreeAlerts(run: TestRun) {
  const [one, other] = [
    await givenChannel(run, `${receiver.url}/1`),
    await givenChannel(run, `${receiver.url}/2`),
  ];
  await givenSubscription(run, "ma túy", [one, other]);
  await givenSubscription(run, "biên giới", [other]);
  await givenArticle(run, { title: "Chặn ma túy qua biên giới" });
}

/** The fault meets one run; later runs are sound. */
async function play(plan: FaultPlan): Promise<void> {
  archive.clear();
  receiver.received.length = 0;
  const run = testRun(db);
  await givenThreeAlerts(run);
  await plan.survive(notify(plan.applyTo(run, archive.database)));
  for (let runs = 0; runs < LATER_RUNS; runs += 1) {
    run.clock.nowMs += LATER_MS;
    await notifyUntilQuiet(run);
  }
}

test.each(FAULT_KINDS)(
  "whichever operation fails ($strikes it is done; the worker $worker), every alert arrives, repeated under its id at most",
  async (kind) => {
    const failed = await failEach(kind, async (plan) => {
      await play(plan);
      const rows = await db.select().from(deliveries);
      expect(rows.map(({ state }) => state)).toEqual(["delivered", "delivered", "delivered"]);

      const sent = new Map(rows.map(({ id, body }) => [String(id), body]));
      for (const { id, body } of receiver.received) expect(body).toBe(sent.get(id));
      const keptByReceiver = new Set(receiver.received.map(({ id }) => id));
      expect(keptByReceiver).toEqual(new Set(sent.keys()));
    });
    expect(failed).toBeGreaterThan(10);
  },
);

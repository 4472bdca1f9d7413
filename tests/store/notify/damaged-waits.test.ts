import { expect, test } from "vitest";
import { mendWaits } from "../../../workers/shared/store/mend-waits.ts";
import { givenArticle, notifyUntilQuiet } from "../../support/alerts.ts";
import { useArchive } from "../../support/archive.ts";
import { damageTo } from "../../support/damage.ts";
import { openReceiver } from "../../support/receiver.ts";
import { follow } from "../../support/sources.ts";
import { useEach } from "../../support/stand-in.ts";

const given = useArchive();
const receiver = useEach(openReceiver);
const { damage, statesTo, later, givenTwo } = damageTo(given, receiver);

const NO_TIMES = [new Uint8Array([0xff]), "soon", "9999-12-31T00:00:00.000Z"];

async function firstOf(query: string): Promise<Record<string, unknown> | null> {
  return given.archive.database.prepare(query).first();
}

test.each(NO_TIMES)("a delivery that waits for %s is sent within ten minutes", async (time) => {
  const { own, others } = await givenTwo();
  receiver.answer(500);
  await givenArticle(given.run, { title: "Bắt ma túy" });
  await notifyUntilQuiet(given.run);
  receiver.answer(200);
  const row = await firstOf(`select id from deliveries where channel_id = ${own}`);
  await damage("deliveries", "next_attempt_at", time, Number(row?.id));
  await mendWaits(given.run);
  await later(10);
  expect(await statesTo(own)).toEqual(["delivered"]);
  expect(await statesTo(others)).toEqual(["delivered"]);
  expect(given.run.events).toContain("waits.mended");
});

test.each(NO_TIMES)("a digest that waits for %s is sent within ten minutes", async (time) => {
  const { id, own } = await givenTwo({ digest: { every: "minutes", minutes: 30 } });
  await givenArticle(given.run, { title: "Bắt ma túy" });
  await notifyUntilQuiet(given.run);
  await damage("subscriptions", "digest_due_at", time, id);
  await mendWaits(given.run);
  await later(10);
  expect(await statesTo(own)).toEqual(["delivered"]);
});

test.each(NO_TIMES)("a link that waits for %s is read on the same day", async (time) => {
  const source = await follow(given.run, "https://paper.example/feed");
  await given.archive.database
    .prepare(
      `insert into links (url, source_id, state, next_attempt_at, found_at) values ('https://paper.example/a', ?, 'pending', ?, ?)`,
    )
    .bind(Number(source), time, new Date(given.run.now()).toISOString())
    .run();
  for (let hour = 0; hour < 24; hour += 1) {
    given.run.clock.nowMs += 3_600_000;
    await mendWaits(given.run);
  }
  const link = await firstOf("select next_attempt_at as due from links");
  expect(Date.parse(String(link?.due))).toBeLessThanOrEqual(given.run.now());
});

test("what waits for a time of its plan goes on waiting", async () => {
  const { own } = await givenTwo({
    digest: { every: "week", weekday: "mon", at: "07:30", timeZone: "Asia/Ho_Chi_Minh" },
  });
  await givenArticle(given.run, { title: "Bắt ma túy" });
  await notifyUntilQuiet(given.run);
  const before = await firstOf("select digest_due_at as due from subscriptions");
  await mendWaits(given.run);
  expect(await firstOf("select digest_due_at as due from subscriptions")).toEqual(before);
  expect(given.run.events).not.toContain("waits.mended");
  expect(await statesTo(own)).toEqual([]);
});

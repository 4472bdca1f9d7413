import { expect, test } from "vitest";
import { givenArticle, notifyUntilQuiet } from "../../support/alerts.ts";
import { useArchive } from "../../support/archive.ts";
import { damageTo } from "../../support/damage.ts";
import { openReceiver } from "../../support/receiver.ts";
import { useEach } from "../../support/stand-in.ts";

const BYTES = new Uint8Array([0xff]);

const given = useArchive();
const receiver = useEach(openReceiver);
const { damage, statesTo, later, givenTwo } = damageTo(given, receiver);

const columnsOf = (table: string, columns: string) => columns.split(" ").map((column) => [table, column]);

/** Columns in whose place bytes stop the alerts of their own row at most. */
const COLUMNS = [
  ...columnsOf("channels", "kind name url secret options group_by host failures last_error failing_since"),
  ...columnsOf("channels", "failing_level state cool_until"),
  ...columnsOf("subscriptions", "name query language state channel_ids source_ids max_age_hours digest"),
  ...columnsOf("subscriptions", "quiet_hours per_story max_per_hour"),
] as [table: string, column: string][];

test.each(COLUMNS)("bytes in %s.%s stop no alerts of others", async (table, column) => {
  const { id, own, others } = await givenTwo();
  receiver.answer(500);
  await givenArticle(given.run, { title: "Bắt ma túy" });
  await notifyUntilQuiet(given.run);
  receiver.answer(200);
  await damage(table, column, BYTES, table === "channels" ? own : id);
  await givenArticle(given.run, { title: "Vụ ma túy" });
  await notifyUntilQuiet(given.run);
  await later(60);
  expect(await statesTo(others)).toEqual(["delivered", "delivered"]);
});

test("bytes in a name are sent as the text that they are", async () => {
  const { id, own } = await givenTwo();
  await damage("subscriptions", "name", new TextEncoder().encode("Ma túy"), id);
  await givenArticle(given.run, { title: "Bắt ma túy" });
  await notifyUntilQuiet(given.run);
  expect(await statesTo(own)).toEqual(["delivered"]);
  const names = receiver.received.map(({ body }) => JSON.parse(body).data.subscription.name);
  expect(names.toSorted()).toEqual(["Ma túy", "túy"]);
});

test.each(["url", "secret"])(
  "bytes in a channel's %s fail each attempt, at the times of its schedule",
  async (column) => {
    const { own } = await givenTwo();
    await damage("channels", column, BYTES, own);
    await givenArticle(given.run, { title: "Bắt ma túy" });
    await notifyUntilQuiet(given.run);
    for (let attempt = 0; attempt < 20; attempt += 1) await later(24 * 60);
    expect(await statesTo(own)).toEqual(["dead"]);
  },
);

import { expect, test } from "vitest";
import { notify } from "../../../workers/notify/notify.ts";
import { givenArticle, givenManySubscriptions } from "../../support/alerts.ts";
import { useArchive } from "../../support/archive.ts";

const given = useArchive();

/** What it reads to try an article on this many subscriptions, which it does not match. */
async function readToTry(subscriptions: number) {
  await given.archive.clear();
  await givenManySubscriptions(given.archive, subscriptions, {
    query: '"ma túy" AND "bóng đá"',
    anchor: "ma tuý",
  });
  await givenArticle(given.run, { title: "Bắt ma túy" });
  given.archive.meter.reset();
  await notify(given.run);
  return given.archive.meter.rowsRead;
}

test("an article that many subscriptions wait for reads each of them once", async () => {
  const [some, many] = [await readToTry(1_000), await readToTry(4_000)];
  expect(many / some).toBeLessThan(4.2);
});

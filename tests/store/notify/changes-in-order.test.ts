import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { notify } from "../../../workers/notify/notify.ts";
import { deliveries, matches } from "../../../workers/shared/schema/deliveries.ts";
import { channels } from "../../../workers/shared/schema/subscriptions.ts";
import { givenSubscription } from "../../support/alerts.ts";
import { useArchive } from "../../support/archive.ts";
import { useChangingArticle } from "../../support/changing-article.ts";

const WANTED = { alertsOnRevisions: true };

const given = useArchive();
const article = useChangingArticle(given, "https://bao.test/ma-tuy.html");
const { read, revise, change } = article;

/** The words that the last change took away and added. */
async function lastWords(): Promise<string[]> {
  const rows = await given.run.db.select().from(deliveries).orderBy(deliveries.id);
  const [{ pieces }] = JSON.parse(rows.at(-1)?.body ?? "").data.revision.changes;
  return pieces.flatMap(({ kind, text }: { kind: string; text: string }) =>
    kind === "same" ? [] : [text.trim()],
  );
}

test("of changes that were read before the first of them was matched, none is left out", async () => {
  await givenSubscription(given.run, "ma túy", [article.channelId], WANTED);
  await read("Bắt 3 kẻ mang ma túy");
  await revise("Bắt 5 kẻ mang ma túy");
  await change("Bắt 5 kẻ mang 7 cân ma túy");
  expect(await given.run.db.$count(deliveries)).toBe(2);
  expect(await lastWords()).toEqual(["3", "5", "7 cân"]);

  await change("Bắt 5 kẻ mang 8 cân ma túy");
  expect(await given.run.db.$count(deliveries)).toBe(3);
  expect(await lastWords()).toEqual(["7", "8"]);
});

test("one that was read while the article was matched is sent, though the match was stored after it", async () => {
  await givenSubscription(given.run, "ma túy", [article.channelId], WANTED);
  await read("Bắt 3 kẻ mang ma túy");
  await revise("Bắt 5 kẻ mang ma túy");
  await given.run.db
    .update(matches)
    .set({ matchedAt: new Date(given.run.clock.nowMs + 1_000).toISOString() });
  await notify(given.run);
  expect(await lastWords()).toEqual(["3", "5"]);
});

test("the words of a text between that alone matched are found", async () => {
  await givenSubscription(given.run, "ma túy", [article.channelId], WANTED);
  await read("Bắt 3 kẻ mang ma túy");
  await revise("Bắt 5 kẻ buôn lậu");
  await change("Bắt 5 người đi lạc");
  expect(await given.run.db.$count(deliveries)).toBe(2);
});

test("a change does not overtake the first alert of its article, which waits for a retry", async () => {
  await given.run.db.update(channels).set({ state: "active" });
  await givenSubscription(given.run, "ma túy", [article.channelId], WANTED);
  await read("Bắt 3 kẻ mang ma túy");
  const later = new Date(given.run.clock.nowMs + 2 * 3_600_000).toISOString();
  await given.run.db.update(deliveries).set({ nextAttemptAt: later });
  await change("Bắt 5 kẻ mang ma túy");
  const [first, second] = await given.run.db.select().from(deliveries).orderBy(deliveries.id);
  expect(first?.attempts).toBe(1);
  expect(second).toMatchObject({ kind: "revision", attempts: 0, claimedUntil: null, state: "pending" });
  expect(second && first && second.nextAttemptAt > later).toBe(true);

  await given.run.db
    .update(deliveries)
    .set({ state: "dead" })
    .where(eq(deliveries.id, first?.id ?? 0));
  given.run.clock.nowMs += 2 * 3_600_000;
  await notify(given.run);
  const rows = await given.run.db.select().from(deliveries).orderBy(deliveries.id);
  expect(rows.map(({ attempts }) => attempts)).toEqual([1, 1]);
});

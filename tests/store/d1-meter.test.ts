import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { attempts } from "../../workers/shared/schema/deliveries.ts";
import { channels } from "../../workers/shared/schema/subscriptions.ts";
import { openTestDb, type TestDb } from "../support/d1.ts";

let store: TestDb;
beforeAll(async () => {
  store = await openTestDb();
});
afterAll(() => store.close());
beforeEach(async () => {
  await store.clear();
  store.meter.reset();
});

function channel(id: number): typeof channels.$inferInsert {
  const url = `https://hook.test/${id}`;
  return { id, kind: "webhook", name: "n", url, secret: "s", state: "active", createdAt: "2026-01-01" };
}

test("what drizzle reads and writes is counted, in a batch and outside of one", async () => {
  const insert = (number: number) =>
    store.db.insert(attempts).values({ deliveryId: 1, number, attemptedAt: "2026-01-01", durationMs: 0 });
  await insert(1);
  await store.db.batch([insert(2), insert(3)]);
  expect(store.meter).toMatchObject({ rowsWritten: 3, queries: 3, calls: 2 });

  store.meter.reset();
  expect(await store.db.select().from(attempts)).toHaveLength(3);
  expect(store.meter).toMatchObject({ rowsRead: 3, rowsWritten: 0, queries: 1 });
});

test("a write that returns rows happens once", async () => {
  await store.db.insert(channels).values(channel(1));
  const renamed = await store.db
    .update(channels)
    .set({ name: sql`${channels.name} || '+'` })
    .where(eq(channels.id, 1))
    .returning({ id: channels.id, name: channels.name });
  expect(renamed).toEqual([{ id: 1, name: "n+" }]);
});

test("two columns of one name come back as two", async () => {
  await store.db.batch([
    store.db.insert(channels).values(channel(1)),
    store.db.insert(channels).values(channel(2)),
  ]);
  const other = sql<number>`(select id from channels where id = 2)`;
  const rows = await store.db
    .select({ one: channels.id, two: other.as("id") })
    .from(channels)
    .limit(1);
  expect(rows).toEqual([{ one: 1, two: 2 }]);
});

test("a value that is too big for D1 is refused, though the local one would take it", async () => {
  const text = (bytes: number) => store.db.run(sql`select ${"é".repeat(bytes / 2)}`);
  await text(2_000_000);
  await expect(text(2_000_002)).rejects.toThrow();
  const doubled = sql`select replace(hex(zeroblob(600000)), '00', 'é') as text`;
  await store.db.all(doubled);
  await expect(store.db.all(sql`select text || text as text from (${doubled})`)).rejects.toThrow();
});

test("clearing leaves no row of any table", async () => {
  await store.db.insert(channels).values(channel(1));
  await store.clear();
  expect(await store.db.select().from(channels)).toEqual([]);
});

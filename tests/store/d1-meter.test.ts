import { eq, sql } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { attempts } from "../../workers/shared/schema/deliveries.ts";
import { channels } from "../../workers/shared/schema/subscriptions.ts";
import { useArchive } from "../support/archive.ts";

const given = useArchive();
beforeEach(() => given.archive.meter.reset());

function channel(id: number): typeof channels.$inferInsert {
  const url = `https://hook.test/${id}`;
  return { id, kind: "webhook", name: "n", url, secret: "s", state: "active", createdAt: "2026-01-01" };
}

test("what drizzle reads and writes is counted, in a batch and outside of one", async () => {
  const insert = (number: number) =>
    given.run.db.insert(attempts).values({ deliveryId: 1, number, attemptedAt: "2026-01-01", durationMs: 0 });
  await insert(1);
  await given.run.db.batch([insert(2), insert(3)]);
  expect(given.archive.meter).toMatchObject({ rowsWritten: 3, queries: 3, calls: 2 });

  given.archive.meter.reset();
  expect(await given.run.db.select().from(attempts)).toHaveLength(3);
  expect(given.archive.meter).toMatchObject({ rowsRead: 3, rowsWritten: 0, queries: 1 });
});

test("a write that returns rows happens once", async () => {
  await given.run.db.insert(channels).values(channel(1));
  const renamed = await given.run.db
    .update(channels)
    .set({ name: sql`${channels.name} || '+'` })
    .where(eq(channels.id, 1))
    .returning({ id: channels.id, name: channels.name });
  expect(renamed).toEqual([{ id: 1, name: "n+" }]);
});

test("a query with two columns of one name is refused: drizzle would be handed one of them", async () => {
  await given.run.db.batch([
    given.run.db.insert(channels).values(channel(1)),
    given.run.db.insert(channels).values(channel(2)),
  ]);
  const other = sql<number>`(select id from channels where id = 2)`;
  const both = (name: string) =>
    given.run.db
      .select({ one: channels.id, two: other.as(name) })
      .from(channels)
      .limit(1);
  expect(await both("other")).toEqual([{ one: 1, two: 2 }]);
  await expect(both("id")).rejects.toThrow();
});

test("a value that is too big for D1 is refused, although the local database would accept it", async () => {
  const text = (bytes: number) => given.run.db.run(sql`select ${"é".repeat(bytes / 2)}`);
  await text(2_000_000);
  await expect(text(2_000_002)).rejects.toThrow();
  const doubled = sql`select replace(hex(zeroblob(600000)), '00', 'é') as text`;
  await given.run.db.all(doubled);
  await expect(given.run.db.all(sql`select text || text as text from (${doubled})`)).rejects.toThrow();
});

test("clearing leaves no row of any table", async () => {
  await given.run.db.insert(channels).values(channel(1));
  await given.archive.clear();
  expect(await given.run.db.select().from(channels)).toEqual([]);
});

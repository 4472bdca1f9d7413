import { beforeEach, expect, test } from "vitest";
import { gatherReads } from "../../../workers/api/gather-reads.ts";
import { useArchive } from "../../support/archive.ts";

const given = useArchive();

beforeEach(async () => {
  await given.archive.database.prepare("insert into renewals (name) values ('index')").run();
  given.archive.meter.reset();
});

const reads = () => gatherReads(given.archive.database);

test("reads that are asked for in one turn reach the database in one call, and each gets its own rows", async () => {
  const database = reads();
  const named = async (name: string) => {
    for (let promise = 0; promise < 30; promise += 1) await null;
    const { results } = await database.prepare("select name from renewals where name = ?").bind(name).all();
    return results;
  };
  const batch = database.batch([
    database.prepare("select 1 as one"),
    database.prepare("select count(*) as many from renewals"),
  ]);
  const [known, unknown, [one, many]] = await Promise.all([named("index"), named("days"), batch]);
  expect([known, unknown]).toEqual([[{ name: "index" }], []]);
  expect([one?.results, many?.results]).toEqual([[{ one: 1 }], [{ many: 1 }]]);
  expect(given.archive.meter).toMatchObject({ calls: 1, queries: 4 });
});

test("a read that fails fails no other one that was sent with it", async () => {
  const database = reads();
  const [bad, good] = await Promise.allSettled([
    database.prepare("select json_extract('{', '$')").all(),
    database.prepare("select 1 as one").all(),
  ]);
  expect(bad.status).toBe("rejected");
  expect(good).toMatchObject({ status: "fulfilled", value: { results: [{ one: 1 }] } });
});

test("a write is sent by itself and at once, and so is a batch that has one", async () => {
  const database = reads();
  const write = (name: string) => database.prepare("insert into renewals (name) values (?)").bind(name);
  const count = () => database.prepare("select count(*) as many from renewals");
  const [, [, after], read] = await Promise.all([
    write("days").run(),
    database.batch([write("hours"), count()]),
    count().all(),
  ]);
  expect(after?.results).toEqual([{ many: 3 }]);
  expect(read.results).toEqual([{ many: 3 }]);
  expect(given.archive.meter.calls).toBe(3);
});

test("more reads than twenty are sent in several calls", async () => {
  const database = reads();
  const asked = Array.from({ length: 45 }, (_, n) => database.prepare("select ? as n").bind(n).all());
  const found = await Promise.all(asked);
  expect(found.map(({ results }) => results[0])).toEqual(asked.map((_, n) => ({ n })));
  expect(given.archive.meter.calls).toBe(3);
});

import { beforeEach, expect, test } from "vitest";
import { releaseLeases } from "../../scripts/start/leases.ts";
import { useArchive } from "../support/archive.ts";

const given = useArchive();
const LATER = "2099-01-01T00:00:00.000Z";

/** So many rows of each table are done with, and one waits under a lease. The schema is read too, 40 rows. */
const DONE = 500;
const ROWS_READ_MAX = 100;

beforeEach(async () => {
  const { database } = given.archive;
  const ids = JSON.stringify(Array.from({ length: DONE + 1 }, (_, at) => at));
  const lease = `iif(value = 0, '${LATER}', null)`;
  const inserts = [
    `insert into links (url, state, next_attempt_at, found_at, claimed_until)
     select 'https://news.example/' || value, iif(value = 0, 'pending', 'saved'), '', '', ${lease} from json_each(?)`,
    `insert into deliveries (id, subscription_id, article_id, channel_id, state, next_attempt_at, body, created_at, claimed_until)
     select value, 1, value, 1, iif(value = 0, 'pending', 'delivered'), '', '', '', ${lease} from json_each(?)`,
    `insert into articles (id, url, canonical_url, outlet, title, body, authors, images, word_count, quality, provenance, first_seen_at, matched_at, claimed_until)
     select value, value, value, '', '', '', '[]', '[]', 0, 0, '{}', '', iif(value = 0, null, ''), ${lease} from json_each(?)`,
  ];
  await database.batch(inserts.map((insert) => database.prepare(insert).bind(ids)));
});

test("a start gives back the leases of what waits, and reads nothing of what is done", async () => {
  const { database, meter } = given.archive;
  meter.reset();
  await releaseLeases(database as unknown as Parameters<typeof releaseLeases>[0]);
  expect(meter.rowsRead).toBeLessThanOrEqual(ROWS_READ_MAX);
  for (const table of ["links", "deliveries", "articles"]) {
    const query = `select count(*) as held from ${table} where claimed_until > '2026'`;
    expect([table, await database.prepare(query).first("held")]).toEqual([table, 0]);
  }
});

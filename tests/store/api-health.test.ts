import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type TestApi, testApi } from "../support/api.ts";
import { openTestDb, type TestDb } from "../support/d1.ts";

let store: TestDb;
let api: TestApi;

beforeAll(async () => {
  store = await openTestDb();
});
beforeEach(async () => {
  await store.clear();
  api = testApi(store);
});
afterAll(() => store.close());

test("without a token it says that the system works, and no more", async () => {
  const reply = await api.app.request("/v1/health");
  expect(await reply.json()).toEqual({ status: "ok" });
});

test("a wrong token is refused even there", async () => {
  expect((await api.ask("/v1/health", { headers: { authorization: "Bearer guess" } })).status).toBe(401);
});

test("a database that does not answer is no health", async () => {
  api.run.db.run = () => {
    throw new Error("Network connection lost");
  };
  api.run.log.error = () => undefined;
  expect((await api.app.request("/v1/health")).status).toBe(500);
});

test("with the token it says what waits, and since when", async () => {
  await api.send("POST", "/v1/sources", { url: "https://news.example.com/", kind: "page" });
  await givenLink("a", "pending", "2026-11-21T11:59:00.000Z");
  await givenLink("b", "pending", "2026-11-21T12:30:00.000Z");
  await givenLink("c", "saved", "2026-11-21T11:00:00.000Z");
  const nothing = { waiting: 0, due: 0, dueSince: null, dueSeconds: 0 };
  const reply = await api.client.health.$get();
  expect(await reply.json()).toEqual({
    status: "ok",
    queues: {
      links: { waiting: 2, due: 1, dueSince: "2026-11-21T11:59:00.000Z", dueSeconds: 60 },
      articles: nothing,
      deliveries: nothing,
    },
    sources: { active: 1 },
  });
});

test("what it costs grows with what waits, not with what is done", async () => {
  for (let number = 0; number < 30; number += 1)
    await givenLink(`https://news.example.com/${number}`, "saved", "");
  await givenLink("a", "pending", "2026-11-21T11:59:00.000Z");
  store.meter.reset();
  await api.client.health.$get();
  expect(store.meter.rowsRead).toBeLessThanOrEqual(10);
});

async function givenLink(url: string, state: string, nextAttemptAt: string): Promise<void> {
  const insert = "insert into links (url, state, next_attempt_at, found_at) values (?, ?, ?, '')";
  await store.database.prepare(insert).bind(url, state, nextAttemptAt).run();
}

import { describe, expect, test } from "vitest";
import { articles, revisions } from "../../../workers/shared/schema/articles.ts";
import { sources } from "../../../workers/shared/schema/sources.ts";
import { channels } from "../../../workers/shared/schema/subscriptions.ts";
import { givenArticle, givenChannel } from "../../support/alerts.ts";
import { useApi } from "../../support/archive-api.ts";
import { givenDelivery } from "../../support/deliveries.ts";
import { createSource } from "../../support/settings.ts";

const api = useApi();

test("without a token it says that the system works, and no more", async () => {
  const reply = await api.app.request("/v1/health");
  expect(await reply.json()).toEqual({ status: "ok", reasons: [] });
});

test("a wrong token is refused even there", async () => {
  expect((await api.ask("/v1/health", { headers: { authorization: "Bearer guess" } })).status).toBe(401);
});

test("without a database the health check fails", async () => {
  const batch = () => Promise.reject(new Error("Network connection lost"));
  api.run.db = Object.assign(Object.create(api.run.db), { batch });
  api.run.log.error = () => undefined;
  expect((await api.app.request("/v1/health")).status).toBe(500);
});

const NOTHING = { waiting: 0, due: 0, dueSince: null, dueSeconds: 0 };

async function wholeHealth(): Promise<Record<string, unknown>> {
  return (await api.ask("/v1/health")).body;
}

async function statusForStrangers(): Promise<unknown> {
  return (await api.app.request("/v1/health")).json();
}

test("with the token it says what waits, and since when", async () => {
  await createSource(api);
  await givenLink("a", "pending", "2026-11-21T11:59:00.000Z");
  await givenLink("b", "pending", "2026-11-21T12:30:00.000Z");
  await givenLink("c", "saved", "2026-11-21T11:00:00.000Z");
  expect(await wholeHealth()).toEqual({
    status: "ok",
    reasons: [],
    queues: {
      polls: { waiting: 1, due: 1, dueSince: "2026-11-21T12:00:00.000Z", dueSeconds: 0 },
      links: { waiting: 2, due: 1, dueSince: "2026-11-21T11:59:00.000Z", dueSeconds: 60 },
      articles: NOTHING,
      deliveries: NOTHING,
    },
    sources: { active: 1 },
    givenUp: { articles: 0, deliveries: 0 },
  });
});

test("with the token it counts what was given up and never alerted", async () => {
  await givenSeen("2026-11-21T11:59:00.000Z");
  await api.run.db.update(articles).set({ matchFailure: "attempts-used-up" });
  await givenDelivery(api.run.db, { id: 1, state: "dead" });
  await givenDelivery(api.run.db, { id: 2, state: "canceled" });
  expect((await wholeHealth()).givenUp).toEqual({ articles: 1, deliveries: 1 });
});

describe("it is degraded", () => {
  test.each([
    ["polls", () => givenPlanned("active", "2026-11-21T11:44:00.000Z")],
    ["links", () => givenLink("a", "pending", "2026-11-21T11:44:00.000Z")],
    ["articles", () => givenSeen("2026-11-21T11:44:00.000Z")],
    ["deliveries", () => givenAlert({ state: "active" }, { nextAttemptAt: "2026-11-21T11:44:00.000Z" })],
  ])("where %s are due since more than a quarter of an hour", async (queue, given) => {
    await given();
    const { status, reasons, queues } = await wholeHealth();
    expect({ status, reasons }).toEqual({ status: "degraded", reasons: [`${queue}-overdue`] });
    expect(queues).toMatchObject({ [queue]: { due: 1, dueSeconds: 960 } });
    expect(await statusForStrangers()).toEqual({ status: "degraded", reasons: [`${queue}-overdue`] });
  });

  test("where a source's articles are read worse than before, and not if it is paused", async () => {
    await givenPlanned("active", "2026-11-21T12:00:00.000Z");
    const signs = [{ sign: "dates" as const, usual: 0.02, now: 0.95 }];
    const drift = { since: "2026-11-21T11:00:00.000Z", signs };
    await api.run.db.update(sources).set({ drift });
    expect((await wholeHealth()).reasons).toEqual(["sources-drifting"]);
    expect((await api.ask("/v1/sources/1/health")).body).toMatchObject({ alarms: ["drifting"], drift });
    expect((await api.ask("/v1/sources?state=drifting")).body.data).toMatchObject([{ id: "1" }]);
    await api.run.db.update(sources).set({ state: "paused" });
    expect((await wholeHealth()).reasons).toEqual([]);
    expect((await api.ask("/v1/sources?state=drifting")).body.data).toEqual([]);
  });

  test.each([
    ["a source is paused", () => givenPlanned("paused", "2026-11-20T12:00:00.000Z")],
    ["a channel is disabled", () => givenAlert({ state: "disabled" }, {})],
    ["a subscription is paused", () => givenAlert({ state: "active" }, { held: true })],
    ["an old article was revised just now", givenRevised],
  ])("not where %s", async (_, given) => {
    await given();
    expect((await wholeHealth()).status).toBe("ok");
  });
});

test("what it costs grows with what waits, not with what is done", async () => {
  for (let number = 0; number < 30; number += 1)
    await givenLink(`https://news.example.com/${number}`, "saved", "");
  await givenLink("a", "pending", "2026-11-21T11:59:00.000Z");
  api.archive.meter.reset();
  await wholeHealth();
  expect(api.archive.meter.rowsRead).toBeLessThanOrEqual(17);
});

test("a request without a token costs little, however much waits", async () => {
  for (let number = 0; number < 100; number += 1) await givenLink(String(number), "pending", "2026");
  for (let id = 1; id <= 100; id += 1) await givenDelivery(api.run.db, { id });
  await givenChannel(api.run, "https://hook.example.com/");
  await api.run.db.update(channels).set({ id: 1 });
  api.archive.meter.reset();
  await statusForStrangers();
  expect(api.archive.meter.rowsRead).toBeLessThanOrEqual(100);
});

async function givenLink(url: string, state: string, nextAttemptAt: string): Promise<void> {
  const insert = "insert into links (url, state, next_attempt_at, found_at) values (?, ?, ?, '')";
  await api.archive.database.prepare(insert).bind(url, state, nextAttemptAt).run();
}

async function givenPlanned(state: "active" | "paused", nextPollAt: string): Promise<void> {
  const row = { id: 1, url: "a", kind: "feed", name: "a", intervalSeconds: 600, createdAt: "2026" } as const;
  await api.run.db.insert(sources).values({ ...row, state, nextPollAt });
}

async function givenAlert(
  channel: { state: "active" | "disabled" },
  given: { nextAttemptAt?: string; held?: boolean },
): Promise<void> {
  const channelId = await givenChannel(api.run, "https://hook.example.com/", channel);
  await givenDelivery(api.run.db, { id: 1, channelId, ...given });
}

async function givenSeen(firstSeenAt: string, revision = 1): Promise<number> {
  const id = await givenArticle(api.run);
  await api.run.db.update(articles).set({ firstSeenAt, revision });
  return id;
}

async function givenRevised(): Promise<void> {
  const articleId = await givenSeen("2026-11-20T12:00:00.000Z", 2);
  const row = { articleId, number: 1, title: "", body: "", replacedAt: "2026-11-21T11:59:00.000Z" };
  await api.run.db.insert(revisions).values(row);
}

test("with check=1 it lists the rows that violate an invariant", async () => {
  await givenDelivery(api.run.db, { id: 1, state: "dead" });
  await givenDelivery(api.run.db, { id: 2, state: "delivered", attempts: 1 });
  const found = ["delivered-by-attempt", "attempts-counted"].map((name) => ({ name, rows: 1, example: "2" }));
  expect((await api.ask("/v1/health?check=1")).body).toMatchObject({ broken: found });
  expect(await statusForStrangers()).not.toHaveProperty("broken");
});

test("with check=1 a sound archive violates no invariant", async () => {
  expect((await api.ask("/v1/health?check=1")).body).toMatchObject({ broken: [] });
});

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { anHourAgo, type Newspaper, openNewspaper, story } from "../support/newspaper.ts";
import { isSigned, openReceiver, type Receiver } from "../support/receiver.ts";
import { eventually, type System, startSystem } from "../support/system.ts";

type Created = { id: string; secret: string };
type Outlook = { used: number; workers: Record<string, number> };
type Resource = "rowsRead" | "rowsWritten" | "queueOperations" | "requests" | "databaseBytes";
type Budget = { plan: string; resources: Record<Resource, Outlook> };
type Hits = { data: { title: string; snippets: { text: string; ranges: [number, number][] }[] }[] };

const HEARD = story(
  "hoi-nghi-1",
  "Hội nghị hợp tác an ninh khai mạc",
  "Ngày 21/11, tại Huế, hội nghị bàn về hợp tác.",
);
const UNHEARD = story("con-de-2", "Bà con bàn chuyện giữ đê");

/** More than one run delivers: the rest is rung for. */
const SUBSCRIPTIONS = 20;

let system: System;
let paper: Newspaper;
let receiver: Receiver;

beforeEach(async () => {
  paper = await openNewspaper(anHourAgo());
  receiver = await openReceiver();
  paper.publish(HEARD, UNHEARD);
});
afterEach(async () => {
  await paper.close();
  await receiver.close();
});

async function create(path: string, body: object): Promise<Created> {
  const reply = await system.ask<Created>(path, body);
  expect(reply).toMatchObject({ status: 201 });
  return reply.body;
}

/** A source, a channel and a subscription, as a newcomer makes them. */
async function setUp(query: string): Promise<{ source: Created; channel: Created; subscription: Created }> {
  const source = await create("/v1/sources", { url: paper.feedUrl });
  const channel = await create("/v1/channels", {
    kind: "webhook",
    name: "desk",
    url: `${receiver.url}/hook`,
  });
  const subscription = await create("/v1/subscriptions", {
    name: "hội nghị",
    query,
    channelIds: [channel.id],
  });
  return { source, channel, subscription };
}

describe("with its bells", () => {
  beforeAll(async () => {
    system = await startSystem({ bells: true });
  });
  afterAll(() => system.close());

  test("one poll brings the articles into the archive, and one signed alert to the receiver", async () => {
    const { source, channel, subscription } = await setUp('"Hội nghị hợp tác an ninh"');
    const poll = await system.ask(`/v1/sources/${source.id}/poll`, {});
    expect(poll.body).toEqual({ found: 2, new: 2, saved: 2, failed: 0, outcome: "ok" });

    const hits = await system.ask<Hits>(`/v1/articles?q=${encodeURIComponent("hop tac an ninh")}`);
    expect(hits.body.data.map(({ title }) => title)).toEqual([HEARD.title]);
    const [snippet] = hits.body.data[0]?.snippets ?? [];
    expect(snippet?.ranges.map(([start, end]) => snippet.text.slice(start, end))).toEqual([
      "hợp tác an ninh",
    ]);

    const [alert] = await eventually(
      async () => receiver.received,
      (all) => all.length > 0,
    );
    if (alert === undefined) throw new Error("no alert");
    expect(isSigned(alert, channel.secret)).toBe(true);
    expect(JSON.parse(alert.body)).toMatchObject({
      type: "article.matched",
      data: {
        subscription: { id: subscription.id },
        article: {
          title: HEARD.title,
          lead: HEARD.lead,
          publishedAt: expect.any(String),
          url: paper.urlOf(HEARD),
        },
      },
    });
    const delivery = await eventually(
      () => system.ask(`/v1/deliveries/${alert.id}`),
      ({ body }) => body.state === "delivered",
    );
    expect(delivery.body).toMatchObject({ attempts: 1 });

    await system.sweep();
    await system.sweep();
    expect(receiver.received).toHaveLength(1);
  });

  test("a source that is due is polled, read and alerted on by itself", async () => {
    await setUp('title:"giữ đê"');
    await system.sweep();
    await eventually(
      async () => receiver.received.length,
      (received) => received === 1,
    );
  });

  test("what all three workers used is counted, on a machine that sets no limits", async () => {
    await system.sweep();
    const { body } = await eventually(
      () => system.ask<Budget>("/v1/budget"),
      ({ body }) => Object.values(body.resources.rowsRead.workers).every((rows) => rows > 0),
    );
    expect(body.plan).toBe("embedded");
    const { rowsRead, rowsWritten, queueOperations, databaseBytes } = body.resources;
    for (const { used } of [rowsRead, rowsWritten, queueOperations, databaseBytes])
      expect(used).toBeGreaterThan(0);
  });

  test("a story that many subscriptions match reaches all of them by bells, without another sweep", async () => {
    const { channel, source } = await setUp('"hợp tác an ninh"');
    const wish = { name: "hội nghị", query: "title:khai", channelIds: [channel.id] };
    for (let number = 1; number < SUBSCRIPTIONS; number += 1) await create("/v1/subscriptions", wish);
    await system.ask(`/v1/sources/${source.id}/poll`, {});
    await eventually(
      async () => new Set(receiver.received.map(({ id }) => id)).size,
      (ids) => ids === SUBSCRIPTIONS,
    );
  });
});

describe("with every bell lost", () => {
  beforeAll(async () => {
    system = await startSystem({ bells: false });
  });
  afterAll(() => system.close());

  test("the sweeps alone get every article in and every alert out", async () => {
    await setUp('"hợp tác an ninh" OR "giữ đê"');
    for (let tick = 0; tick < 3; tick += 1) await system.sweep();
    expect(receiver.received.map(({ body }) => JSON.parse(body).data.article.title).sort()).toEqual(
      [HEARD.title, UNHEARD.title].sort(),
    );
    expect((await system.ask<Hits>("/v1/articles")).body.data).toHaveLength(2);
  });

  test("a receiver that fails gets the alert later, with the same id", async () => {
    receiver.answer(500, 200);
    await setUp('"hợp tác an ninh"');
    for (let tick = 0; tick < 3; tick += 1) await system.sweep();
    expect(receiver.received).toHaveLength(1);
    await system.database.prepare("update deliveries set next_attempt_at = '2026-01-01T00:00:00.000Z'").run();
    await system.sweep();
    const ids = receiver.received.map(({ id }) => id);
    expect(ids).toEqual([ids[0], ids[0]]);
  });
});

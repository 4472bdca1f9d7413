import { expect, test } from "vitest";
import { useApi } from "../../support/archive-api.ts";
import { givenDelivery } from "../../support/deliveries.ts";
import { createSubscription, createWebhook } from "../../support/settings.ts";

const api = useApi();

async function anchors(): Promise<string[]> {
  const { results } = await api.archive.database
    .prepare("select anchor from postings order by anchor")
    .all<{ anchor: string }>();
  return results.map(({ anchor }) => anchor);
}

test("a subscription with only a query covers every source and is named after the query", async () => {
  const made = await api.send("POST", "/v1/subscriptions", { query: '"ma túy" AND title:"biên giới"' });
  expect(made).toMatchObject({
    status: 201,
    body: {
      name: '"ma túy" AND title:"biên giới"',
      query: '"ma túy" AND title:"biên giới"',
      channelIds: [],
      sourceIds: null,
      state: "active",
      maxAgeHours: 168,
      ...{
        digest: null,
        quietHours: null,
        maxPerHour: null,
        stormCap: null,
        perStory: false,
        fallbackChannelId: null,
        digestDueAt: null,
        failedAt: null,
      },
    },
  });
  expect(made.headers.get("location")).toBe(`/v1/subscriptions/${made.body.id}`);
  expect(await anchors()).not.toEqual([]);
});

test("a fallback channel is one that exists and that the alert does not go to anyway", async () => {
  const [channel, fallback] = [await createWebhook(api), await createWebhook(api)];
  const path = "/v1/subscriptions";
  const ask = { query: "ma túy", channelIds: [channel] };
  const made = await api.send("POST", path, { ...ask, fallbackChannelId: fallback });
  expect(made).toMatchObject({
    status: 201,
    body: { fallbackChannelId: fallback, fallbackAfterMinutes: 30 },
  });
  const refused = async (method: string, at: string, input: object) => {
    const { status, body } = await api.send(method, at, input);
    return [status, (body.errors as { path: string; message: string }[])[0]];
  };
  const among = { path: "fallbackChannelId", message: "is one of channelIds, which get every alert anyway" };
  expect(await refused("POST", path, { ...ask, fallbackChannelId: channel })).toEqual([422, among]);
  const one = `${path}/${made.body.id}`;
  expect(await refused("PATCH", one, { channelIds: [fallback] })).toEqual([422, among]);
  expect(await refused("PATCH", one, { fallbackChannelId: "7" })).toMatchObject([
    422,
    { path: "fallbackChannelId", message: "no channel has the id 7" },
  ]);
  await api.ask(`/v1/channels/${fallback}`, { method: "DELETE" });
  expect((await api.ask(one)).body).toMatchObject({ fallbackChannelId: null, channelIds: [channel] });
});

test("a name that a long query gave can be sent back as it is", async () => {
  const { body } = await api.send("POST", "/v1/subscriptions", {
    query: Array(40).fill('"buôn lậu"').join(" OR "),
  });
  const edited = await api.send("PATCH", `/v1/subscriptions/${body.id}`, { name: body.name });
  expect(edited).toMatchObject({ status: 200, body: { name: expect.stringMatching(/^"buôn lậu" OR .*…$/) } });
});

test("a bad query is refused with the place of the error, when made and when edited", async () => {
  const id = await createSubscription(api);
  for (const [method, path] of [
    ["POST", "/v1/subscriptions"],
    ["PATCH", `/v1/subscriptions/${id}`],
  ] as const) {
    const { status, body } = await api.send(method, path, { query: 'an ninh AND ("ma túy"' });
    expect(status).toBe(422);
    expect(body).toMatchObject({
      type: "urn:baodong:problem:bad-query",
      reason: "unbalanced-parenthesis",
      position: 12,
    });
  }
});

test("channels and sources must exist", async () => {
  const channel = await createWebhook(api);
  const wanted = { query: "an ninh", channelIds: [channel, "7"], sourceIds: ["8"] };
  const { status, body } = await api.send("POST", "/v1/subscriptions", wanted);
  expect(status).toBe(422);
  expect(body.errors).toEqual([
    { path: "channelIds", message: "no channel has the id 7" },
    { path: "sourceIds", message: "no source has the id 8" },
  ]);

  const id = await createSubscription(api, { channelIds: [channel] });
  expect((await api.send("PATCH", `/v1/subscriptions/${id}`, { sourceIds: ["8"] })).status).toBe(422);
});

test("a new query takes the place of the old one in the matcher's index", async () => {
  const id = await createSubscription(api);
  const before = await anchors();
  const edited = await api.send("PATCH", `/v1/subscriptions/${id}`, { query: "buôn lậu" });
  expect(edited).toMatchObject({ status: 200, body: { query: "buôn lậu" } });
  const after = await anchors();
  expect(after).not.toEqual([]);
  expect(after.filter((anchor) => before.includes(anchor))).toEqual([]);
});

test("a pause and a resumption leave the query where articles find it", async () => {
  const id = await createSubscription(api);
  const before = await anchors();
  expect((await api.send("PATCH", `/v1/subscriptions/${id}`, { state: "paused" })).body.state).toBe("paused");
  expect((await api.send("PATCH", `/v1/subscriptions/${id}`, { state: "active" })).body.state).toBe("active");
  expect(await anchors()).toEqual(before);
});

test("an edit of an unknown subscription leaves nothing behind", async () => {
  const { status } = await api.send("PATCH", "/v1/subscriptions/404", { query: "buôn lậu" });
  expect(status).toBe(404);
  expect(await anchors()).toEqual([]);
});

test("a deleted subscription is found by no article, and what waits to be sent for it is canceled", async () => {
  const id = await createSubscription(api);
  await givenDelivery(api.run.db, { id: 1, subscriptionId: Number(id) });

  expect((await api.ask(`/v1/subscriptions/${id}`, { method: "DELETE" })).status).toBe(204);
  expect(await anchors()).toEqual([]);
  expect((await api.ask("/v1/deliveries/1")).body).toMatchObject({
    state: "canceled",
    endedAt: "2026-11-21T12:00:00.000Z",
  });
  expect((await api.ask(`/v1/subscriptions/${id}`, { method: "DELETE" })).status).toBe(404);
});

test("a query is tried on an article, term by term", async () => {
  const article = { title: "Hội nghị hợp tác an ninh", lead: null, body: "Khai mạc sáng nay.", captions: [] };
  const reply = await api.client.query.explain.$post({ json: { query: '"an ninh" AND "ma túy"', article } });
  expect(await reply.json()).toMatchObject({
    matches: false,
    terms: [
      { text: '"an ninh"', found: true },
      { text: '"ma túy"', found: false },
    ],
    highlights: [{ field: "title", start: 17, end: 24 }],
  });
  const bad = await api.send("POST", "/v1/query/explain", { query: "NOT covid", article });
  expect(bad).toMatchObject({ status: 422, body: { reason: "only-negative" } });
});

test("later changes of an article are sent only if a subscription asks for it", async () => {
  const usual = await api.send("POST", "/v1/subscriptions", { query: "an ninh" });
  expect(usual.body.alertsOnRevisions).toBe(false);
  const path = `/v1/subscriptions/${usual.body.id}`;
  expect((await api.send("PATCH", path, { alertsOnRevisions: true })).body.alertsOnRevisions).toBe(true);
  expect((await api.ask(path)).body.alertsOnRevisions).toBe(true);
  const wrong = await api.send("POST", "/v1/subscriptions", { query: "an ninh", alertsOnRevisions: "yes" });
  expect(wrong.status).toBe(422);
});

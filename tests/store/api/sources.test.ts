import { expect, test } from "vitest";
import { useApi } from "../../support/archive-api.ts";

const api = useApi();

const FEED = { url: "https://news.example.com/rss", kind: "feed" } as const;

async function givenSource(url: string = FEED.url): Promise<string> {
  const made = await api.client.sources.$post({ json: { ...FEED, url } });
  const { id } = (await made.json()) as { id: string };
  return id;
}

test("a source whose kind is given is made without a look at the site, and is due at once", async () => {
  const made = await api.send("POST", "/v1/sources", FEED);
  expect(made.status).toBe(201);
  expect(made.headers.get("location")).toBe(`/v1/sources/${made.body.id}`);
  expect(made.body).toEqual({
    id: expect.stringMatching(/^\d+$/),
    url: FEED.url,
    kind: "feed",
    name: "news.example.com",
    state: "active",
    intervalSeconds: 600,
    adaptive: true,
    obeysRobots: true,
    nextPollAt: "2026-11-21T12:00:00.000Z",
    lastPolledAt: null,
    lastError: null,
    listProblem: null,
    refusedPages: 0,
    failures: 0,
    listed: null,
    latest: null,
    lastNewAt: null,
    ...{ movedAt: null, movedFrom: null, movedTo: null },
    createdAt: "2026-11-21T12:00:00.000Z",
  });
});

test("a source's kind, name and final address are detected", async () => {
  const url = "https://news.example.com/feed.xml";
  api.services.findKind = async () => ({
    ok: true,
    value: { kind: "feed", url, name: "Báo Mẫu", latest: [] },
  });
  const made = await api.send("POST", "/v1/sources", { url: "https://news.example.com/" });
  expect(made).toMatchObject({ status: 201, body: { url, kind: "feed", name: "Báo Mẫu" } });

  const again = await api.send("POST", "/v1/sources", { url: "https://news.example.com/other" });
  expect(again.body).toMatchObject({ type: "urn:baodong:problem:source-exists", id: made.body.id });
});

test("a site's own name is cut to one that can be sent back", async () => {
  const name = "Tin tức mới nhất ".repeat(20);
  const found = { kind: "feed" as const, url: FEED.url, name, latest: [] };
  api.services.findKind = async () => ({ ok: true, value: found });
  const { body } = await api.send("POST", "/v1/sources", { url: FEED.url });
  expect((await api.send("PATCH", `/v1/sources/${body.id}`, { name: body.name })).status).toBe(200);
});

test("an address at which nothing is found is refused with the reason", async () => {
  api.services.findKind = async () => ({ ok: false, reason: "no-links", detail: "status 200" });
  const { status, body } = await api.send("POST", "/v1/sources", { url: "https://news.example.com/" });
  expect(status).toBe(422);
  expect(body).toMatchObject({ type: "urn:baodong:problem:unreadable-url", reason: "no-links" });
});

test.each([
  ["http://127.0.0.1/rss", "private-address"],
  ["http://[::ffff:127.0.0.1]/rss", "private-address"],
  ["ftp://news.example.com/rss", "scheme-not-allowed"],
  ["https://user:password@news.example.com/rss", "credentials"],
])("the address %s is refused as %s", async (url, reason) => {
  for (const path of ["/v1/sources", "/v1/sources/discover", "/v1/articles"]) {
    const { status, body } = await api.send("POST", path, { url });
    expect(status).toBe(422);
    expect(body).toMatchObject({ type: "urn:baodong:problem:refused-url", reason });
  }
});

test("an address without a scheme is taken for https", async () => {
  const asked: string[] = [];
  api.services.findFeeds = async (url) => {
    asked.push(url);
    return { ok: true, value: { feeds: [] } };
  };
  await api.send("POST", "/v1/sources/discover", { url: "news.example.com/rss" });
  expect(asked).toEqual(["https://news.example.com/rss"]);
});

test.each([
  ["http://127.0.0.1/rss", "BAODONG_ALLOW_PRIVATE=1"],
  ["https://news.example.com:8443/rss", "BAODONG_MORE_PORTS"],
  ["gopher://news.example.com/", "Use https:// or http://"],
  ["hai chữ", "percent-encode"],
])("the refusal of %s says what helps", async (url, cure) => {
  const { body } = await api.send("POST", "/v1/sources", { url });
  expect(body.detail).toContain(cure);
});

test("an address is a source once", async () => {
  const id = await givenSource();
  const { status, body } = await api.send("POST", "/v1/sources", FEED);
  expect(status).toBe(409);
  expect(body).toMatchObject({ type: "urn:baodong:problem:source-exists", id });
});

test.each([
  "HTTPS://News.Example.com:443/rss",
  "https://news.example.com./rss#latest",
  "https://news.example.com/rss?utm_source=zalo&fbclid=1",
])("%s is another spelling of a source that there is", async (url) => {
  const id = await givenSource();
  const { status, body } = await api.send("POST", "/v1/sources", { url, kind: "feed" });
  expect(status).toBe(409);
  expect(body).toMatchObject({ type: "urn:baodong:problem:source-exists", id });
});

test("an address that redirects into another spelling of a source is that source", async () => {
  const found = { kind: "feed" as const, url: `${FEED.url}?utm_source=home`, name: "Báo Mẫu", latest: [] };
  api.services.findKind = async () => ({ ok: true, value: found });
  const id = await givenSource();
  const { status, body } = await api.send("POST", "/v1/sources", { url: "https://news.example.com/" });
  expect({ status, id: body.id }).toEqual({ status: 409, id });
});

test("an interval that is asked for is fixed, until its source is made adaptive again", async () => {
  const made = await api.send("POST", "/v1/sources", { ...FEED, intervalSeconds: 120 });
  expect(made.body).toMatchObject({ intervalSeconds: 120, adaptive: false });
  const edit = async (change: object) =>
    (await api.send("PATCH", `/v1/sources/${made.body.id}`, change)).body;
  expect(await edit({ adaptive: true })).toMatchObject({ intervalSeconds: 120, adaptive: true });
  expect(await edit({ name: "Báo" })).toMatchObject({ adaptive: true });
  expect(await edit({ intervalSeconds: 900 })).toMatchObject({ intervalSeconds: 900, adaptive: false });
});

test.each([9, 86_401, 60.5, "600"])("an interval of %s seconds is refused", async (intervalSeconds) => {
  const { status, body } = await api.send("POST", "/v1/sources", { ...FEED, intervalSeconds });
  expect(status).toBe(422);
  expect(body.errors).toMatchObject([{ path: "intervalSeconds" }]);
});

test("an edit changes what it names and nothing else", async () => {
  const id = await givenSource();
  const before = (await api.ask(`/v1/sources/${id}`)).body;
  api.run.clock.nowMs += 60_000;
  const edited = await api.send("PATCH", `/v1/sources/${id}`, { name: "Báo Mẫu" });
  expect(edited).toMatchObject({ status: 200, body: { ...before, name: "Báo Mẫu" } });
  expect((await api.send("PATCH", `/v1/sources/${id}`, {})).body).toEqual(edited.body);
});

test("a resumed source has no failures and is due at once", async () => {
  const id = await givenSource();
  await api.send("PATCH", `/v1/sources/${id}`, { state: "paused" });
  await api.archive.database.prepare("update sources set failures = 7, last_error = 'timeout'").run();
  api.run.clock.nowMs += 3_600_000;

  const { body } = await api.send("PATCH", `/v1/sources/${id}`, { state: "active" });
  const resumed = { state: "active", failures: 0, lastError: null, nextPollAt: "2026-11-21T13:00:00.000Z" };
  expect(body).toMatchObject(resumed);
});

test("a poll answers with what it found", async () => {
  const outcome = { found: 3, new: 2, saved: 1, failed: 1, outcome: "ok" };
  const asked: string[] = [];
  api.services.poll = async (id) => {
    asked.push(id);
    return id === "404" ? null : outcome;
  };
  const reply = await api.client.sources[":id"].poll.$post({ param: { id: "12" } });
  expect(await reply.json()).toEqual(outcome);
  expect((await api.ask("/v1/sources/404/poll", { method: "POST" })).status).toBe(404);
  expect(asked).toEqual(["12", "404"]);
});

test("a site's feeds are discovered", async () => {
  const latest = [{ url: "https://news.example.com/1", title: "Tin đầu tiên" }];
  const feeds = [
    { url: "https://news.example.com/rss", title: "Thời sự", kind: "feed" as const, count: 40, latest },
  ];
  api.services.findFeeds = async () => ({ ok: true, value: { feeds } });
  const reply = await api.client.sources.discover.$post({ json: { url: "https://news.example.com" } });
  expect(await reply.json()).toEqual({ data: feeds, next: null });

  api.services.findFeeds = async () => ({ ok: false, reason: "timeout" });
  const failed = await api.send("POST", "/v1/sources/discover", { url: "https://news.example.com" });
  expect(failed).toMatchObject({ status: 422, body: { reason: "timeout" } });
});

test("a deleted source is gone", async () => {
  const id = await givenSource();
  expect((await api.ask(`/v1/sources/${id}`, { method: "DELETE" })).status).toBe(204);
  expect((await api.ask(`/v1/sources/${id}`)).status).toBe(404);
  expect((await api.ask(`/v1/sources/${id}`, { method: "DELETE" })).status).toBe(404);
});

import { describe, expect, test } from "vitest";
import { type Answer, testApi } from "../../support/api.ts";
import { fuzz } from "../../support/api-fuzz/fuzz.ts";
import { useApi } from "../../support/archive-api.ts";
import { fuzzSeeds } from "../../support/fuzz-runs.ts";

const api = useApi();

const JSON_TYPE = { "content-type": "application/json" };

test("bad input names every wrong field", async () => {
  const { body } = await api.send("POST", "/v1/sources", { url: "", kind: "blog", nmae: "Báo Mẫu" });
  expect((body.errors as { path: string }[]).map(({ path }) => path)).toEqual(["url", "kind", "nmae"]);
  expect(body.detail).toBe(
    'url must have at least 1 characters; kind must be "feed" or "sitemap" or "page"; nmae is not known here',
  );
});

test("a missing field is reported as required", async () => {
  const { body } = await api.send("POST", "/v1/query/explain", { article: { captions: 1, title: 2 } });
  expect(body.errors).toEqual([
    { path: "article.title", message: "must be a text" },
    { path: "article.captions", message: "must be a list" },
  ]);
  const { body: none } = await api.send("POST", "/v1/sources", {});
  expect(none.errors).toEqual([{ path: "url", message: "is required" }]);
});

test.each([
  [
    { query: "a", digest: { evry: "day" } },
    "digest.every",
    /^is required, and must be "minutes" or "day" or "week"$/,
  ],
  [{ query: "a", digest: { every: "month" } }, "digest.every", /^must be "minutes" or "day" or "week"$/],
  [{ query: "a", channelIds: ["x"] }, "channelIds.0", /^is not an id/],
  [{ query: "a", quietHours: { from: "7", to: "8", timeZone: "x" } }, "quietHours.from", /^(?!Invalid)/],
])("what is wrong with %j is said in plain words", async (input, path, message) => {
  const { status, body } = await api.send("POST", "/v1/subscriptions", input);
  expect(status).toBe(422);
  const errors = body.errors as { path: string; message: string }[];
  expect(errors.find((error) => error.path === path)?.message).toMatch(message);
});

test.each(["/v1/sources/1", "/v1/health", "/v1/sources", "/v1/articles/1"])(
  "%s refuses a parameter that it does not know",
  async (path) => {
    const { status, body } = await api.ask(`${path}?limt=3`);
    expect(status).toBe(422);
    expect((body.errors as { path: string }[]).map((error) => error.path)).toEqual(["limt"]);
  },
);

test("a body that is not JSON is told where", async () => {
  const ask = (body: string | Uint8Array<ArrayBuffer>) =>
    api.ask("/v1/sources", { method: "POST", headers: JSON_TYPE, body });
  expect((await ask('{"url": "https://a.example",}')).body).toMatchObject({ status: 400, position: 28 });
  const bytes = new Uint8Array([...new TextEncoder().encode('{"name": "'), 0xc3, 0x28, 0x22, 0x7d]);
  expect((await ask(bytes)).body).toMatchObject({ status: 400, detail: "The body is not UTF-8." });
});

describe("bytes that are no UTF-8", () => {
  const text = new TextEncoder();
  test.each([
    ["POST", "/v1/subscriptions", "application/json", '{"query":"'],
    ["POST", "/v1/articles/import", "application/x-ndjson", '{"url":"https://a.example/","title":"'],
    ["POST", "/v1/sources/opml", "text/plain", "https://news.example.com/"],
  ])("are refused in the body of %s %s", async (method, path, type, start) => {
    const body = new Uint8Array([...text.encode(start), 0xc3, 0x28]);
    const answer = await api.ask(path, { method, body, headers: { "content-type": type } });
    expect(problemOf(answer)).toEqual([400, "malformed-json"]);
  });

  test("are refused in an address", async () => {
    for (const path of ["/v1/articles?q=%c3%28", "/v1/articles/%ff", "/v1/events?name=%ed%a0%80"])
      expect(problemOf(await api.ask(path)), path).toEqual([400, "malformed-url"]);
  });
});

describe("a body", () => {
  const post = (path: string, body: string) => api.ask(path, { method: "POST", headers: JSON_TYPE, body });

  test("that writes on the prototype of all objects is refused, and writes nothing", async () => {
    const body = '{"query":"ma túy","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}';
    expect(problemOf(await post("/v1/subscriptions", body))).toEqual([422, "bad-input"]);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  test("that is nested too deeply is refused", async () => {
    const deep = "[".repeat(30_000) + "]".repeat(30_000);
    expect(problemOf(await post("/v1/subscriptions", deep))).toEqual([422, "bad-input"]);
    const query = JSON.stringify({ query: "(".repeat(30_000) });
    expect(problemOf(await post("/v1/subscriptions", query))).toEqual([422, "bad-query"]);
  });

  test("cannot add a line to a header", async () => {
    const name = "Báo\r\nset-cookie: a=1";
    const url = "https://hook.example.com/";
    const made = await api.send("POST", "/v1/channels", { kind: "webhook", url, name });
    expect([made.status, made.headers.has("set-cookie")]).toEqual([201, false]);
    const options = { headers: { "x-a": "1\r\nx-injected: 1" } };
    const refused = await api.send("POST", "/v1/channels", { kind: "webhook", url, options });
    expect(problemOf(refused)).toEqual([422, "bad-input"]);
  });
});

test("a parameter that is given twice is refused, not chosen among", async () => {
  for (const path of [
    "/v1/articles?limit=1&limit=2",
    "/v1/articles?q=a&q=b",
    "/v1/deliveries?state=dead&state=x",
  ])
    expect(problemOf(await api.ask(path)), path).toEqual([422, "bad-input"]);
});

function problemOf({ status, body }: Answer): [number, unknown] {
  return [status, String(body.type).split(":").at(-1)];
}

/** Each operation three or four times. */
const FUZZ_REQUESTS = 160;

test("every request made from openapi.json gets a reply that it describes", async () => {
  for (const seed of fuzzSeeds()) {
    await api.archive.clear();
    const { faults } = await fuzz(testApi(api.archive), FUZZ_REQUESTS, seed);
    expect(faults, `seed ${seed}`).toEqual([]);
  }
});

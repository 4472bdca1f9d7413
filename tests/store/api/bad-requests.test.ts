import { expect, test } from "vitest";
import { testApi } from "../../support/api.ts";
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

test("a missing field is required, in so many words", async () => {
  const { body } = await api.send("POST", "/v1/query/explain", { article: { captions: 1, title: 2 } });
  expect(body.errors).toEqual([
    { path: "query", message: "is required" },
    { path: "article.title", message: "must be a text" },
    { path: "article.captions", message: "must be a list" },
  ]);
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

/** Each operation three or four times. */
const FUZZ_REQUESTS = 160;

test("no request made from openapi.json is answered otherwise than it says", async () => {
  for (const seed of fuzzSeeds()) {
    await api.archive.clear();
    const { faults } = await fuzz(testApi(api.archive), FUZZ_REQUESTS, seed);
    expect(faults, `seed ${seed}`).toEqual([]);
  }
});

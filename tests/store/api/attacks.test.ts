import { beforeEach, describe, expect, test } from "vitest";
import { type Answer, TOKEN } from "../../support/api.ts";
import { useApi } from "../../support/archive-api.ts";
import { storeNext } from "../../support/articles.ts";
import {
  addressOf,
  FORGED_CURSORS,
  hostileAddresses,
  listsAt,
  operations,
  SPELLINGS,
} from "../../support/attacks.ts";
import { visitor } from "../../support/visitor.ts";

const api = useApi();

const EVIL = "<script>alert(1)</script>";
const TYPES_WITH_BODY = ["POST", "PUT", "PATCH"];

let articleId: string;
beforeEach(async () => {
  articleId = await storeNext(api.run, { title: `Tin ${EVIL}`, lead: '=1+1 "x"', body: `Ma túy ${EVIL}` });
});

function problemOf({ status, body }: Answer): [number, unknown] {
  return [status, String(body.type).split(":").at(-1)];
}

async function withToken(scopes: string[], given: Record<string, unknown> = {}): Promise<RequestInit> {
  const { body } = await api.send("POST", "/v1/tokens", { name: "Lan", scopes, ...given });
  return { headers: { authorization: `Bearer ${body.token}` } };
}

describe("a token that does not open a route", () => {
  test("opens none: an unknown one, an expired one, one for feeds only", async () => {
    const expired = await withToken(["admin"], { expiresAt: "2026-11-22T00:00:00Z" });
    const feed = await withToken(["feed"]);
    api.run.clock.nowMs += 86_400_000;
    for (const operation of operations) {
      if (["/v1/health", "/openapi.json"].includes(operation.path)) continue;
      const { method } = operation;
      const address = addressOf(operation);
      expect((await api.app.request(address, { method })).status, address).toBe(401);
      expect(problemOf(await api.ask(address, { method, ...expired })), address).toEqual([
        401,
        "unauthorized",
      ]);
      const isFeed = /\.(?:rss|atom|json)$/.test(operation.path);
      const { status } = await api.app.request(address, { method, ...feed });
      expect(status, address).toBe(isFeed ? 200 : 403);
    }
  });

  test("that may read changes nothing, and sees no tokens", async () => {
    const reader = await withToken(["read"]);
    const refused: string[] = [];
    for (const { method, ...operation } of operations) {
      const { status } = await api.app.request(addressOf({ method, ...operation }), { method, ...reader });
      if (status === 403) refused.push(`${method} ${operation.path}`);
    }
    const changes = operations
      .map(({ method, path }) => `${method} ${path}`)
      .filter((name) => !name.startsWith("GET "));
    const harmless = ["POST /v1/query/explain", "POST /v1/sources/discover"];
    expect(refused).toEqual(expect.arrayContaining(changes.filter((name) => !harmless.includes(name))));
    expect(refused).toEqual(expect.arrayContaining(["GET /v1/tokens", "GET /v1/audit"]));
  });

  test("stands in no URL but a feed's", async () => {
    expect((await api.app.request(`/v1/articles?token=${TOKEN}`)).status).toBe(401);
    expect((await api.app.request(`/v1/articles.rss?token=${TOKEN}`)).status).toBe(403);
    expect((await api.app.request("/v1/articles.rss?token=guess")).status).toBe(401);
  });
});

test("no route takes a parameter that it does not know", async () => {
  for (const operation of operations) {
    const { method } = operation;
    const answer = await api.ask(`${addressOf(operation)}?qq=1`, { method });
    expect(problemOf(answer), `${method} ${operation.path}`).toEqual([422, "bad-input"]);
    expect(answer.body.errors).toMatchObject([{ path: "qq" }]);
  }
});

test.each(FORGED_CURSORS)("a cursor %s is refused by every list", async (name, cursor) => {
  for (const address of listsAt(name, cursor))
    expect(problemOf(await api.ask(address)), address).toEqual([422, "bad-input"]);
});

describe("the web page", () => {
  test("accepts no cookie that it did not sign, and ends no session because of one", async () => {
    const mai = visitor(api);
    await mai.signIn();
    const [name = "", value = ""] = [...mai.cookies][0] ?? [];
    for (const forged of [
      value.slice(1),
      `${value}x`,
      `x.${value.split(".")[1]}`,
      encodeURIComponent(EVIL),
      "",
    ]) {
      mai.cookies.set(name, forged);
      expect((await mai.see("/sources")).location, forged).toMatch(/^\/sign-in/);
    }
    mai.cookies.set(name, value);
    expect((await mai.see("/sources")).status).toBe(200);
  });

  test("shows what others wrote as text, wherever it is asked for", async () => {
    const mai = visitor(api);
    await mai.signIn();
    await api.send("POST", "/v1/subscriptions", { name: EVIL, query: "ma túy" });
    const asked = encodeURIComponent(`"${EVIL}"`);
    for (const path of [
      "/",
      `/?q=${asked}`,
      "/?q=ma+t%C3%BAy",
      `/a/${articleId}`,
      "/alerts",
      `/?cursor=${asked}`,
    ]) {
      const { text } = await mai.see(path);
      expect(text, path).not.toContain("<script>alert");
      expect(text, path).not.toMatch(/<[^>]+ on\w+=/);
    }
  });
});

describe("what a newspaper wrote", () => {
  test("is JSON, feeds and cells, and nothing that runs in them", async () => {
    const { body } = await api.ask("/v1/articles?q=ma+t%C3%BAy");
    expect(body.data).toMatchObject([{ title: `Tin ${EVIL}`, snippets: [{ text: `Ma túy ${EVIL}` }] }]);
    for (const format of ["rss", "atom"]) {
      const reply = await api.app.request(`/v1/articles.${format}`, { headers: auth });
      expect(await reply.text()).not.toContain("<script");
    }
    const csv = await (await api.app.request("/v1/articles/export?format=csv", { headers: auth })).text();
    expect(csv).toContain(`"'=1+1 ""x"""`);
  });
});

const auth = { authorization: `Bearer ${TOKEN}` };

test("no text breaks out of a parameter, and none breaks anything", async () => {
  Object.assign(api.services, { poll: nobody, testChannel: nobody, pairChannel: nobody });
  for (const [method, address] of operations.flatMap(hostileAddresses)) {
    const { status, headers } = await api.app.request(address, { method, headers: auth });
    expect(status, address).toBeLessThan(500);
    expect(headers.has("x-injected"), address).toBe(false);
  }
  expect((await api.ask(`/v1/articles/${articleId}`)).status).toBe(200);
});

async function nobody(): Promise<null> {
  return null;
}

test("no route reads a body of 10 MB, whether its length is told or not", async () => {
  for (const operation of operations.filter(({ method }) => TYPES_WITH_BODY.includes(method))) {
    const { method, requestBody, path } = operation;
    const [type = "application/json"] = Object.keys(requestBody?.content ?? {});
    const headers = { ...auth, "content-type": type };
    const told = await api.app.request(addressOf(operation), { method, headers, body: MANY });
    expect(told.status, path).toBe(413);
    expect(Object.keys(operation.responses), path).toContain("413");
    const stream = new ReadableStream({ pull: (part) => part.enqueue(MANY.subarray(0, 1_000_000)) });
    const untold = { method, headers, body: stream, duplex: "half" } as RequestInit;
    expect((await api.app.request(addressOf(operation), untold)).status, path).toBe(413);
  }
});

const MANY = new Uint8Array(10_000_000).fill(0x20);

describe("an address", () => {
  test("leads nowhere outside the page, however it is spelt", async () => {
    const reader = await withToken(["read"]);
    for (const [path, status] of SPELLINGS)
      expect((await api.app.request(path, reader)).status, path).toBe(status);
  });

  test("counts, not the headers that name another address or method", async () => {
    const headers = {
      "x-http-method-override": "DELETE",
      "x-original-url": "/v1/tokens",
      "x-rewrite-url": "/v1/tokens",
      "x-forwarded-host": "evil.example",
    };
    const made = await api.send("POST", "/v1/subscriptions", { query: "ma túy" });
    const path = made.headers.get("location") ?? "";
    expect((await api.ask(path, { headers })).body.id).toBe(made.body.id);
    expect((await api.ask(path)).status).toBe(200);
  });
});

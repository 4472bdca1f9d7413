import { describe, expect, test } from "vitest";
import { PROBLEMS, problemType } from "../../../workers/api/http/problem.ts";
import { createVault } from "../../../workers/shared/vault.ts";
import { type Answer, TOKEN, testApi } from "../../support/api.ts";
import { useApi } from "../../support/archive-api.ts";
import { reading, store } from "../../support/articles.ts";
import { createSource } from "../../support/settings.ts";

const api = useApi();

const JSON_TYPE = { "content-type": "application/json" };
const LARGE = JSON.stringify({ url: "https://news.example.com/", name: "a".repeat(65_536) });

/** A request for each problem, by which it is reached. */
const REACHED: Record<keyof typeof PROBLEMS, () => Promise<Answer>> = {
  "malformed-json": () => api.ask("/v1/sources", { method: "POST", headers: JSON_TYPE, body: '{"url":' }),
  "malformed-url": () => api.ask("/v1/articles?q=%ff"),
  unauthorized: () => api.ask("/v1/sources", { headers: { authorization: "Bearer guess" } }),
  forbidden: async () => {
    const made = await api.send("POST", "/v1/tokens", { name: "Lan", scopes: ["read"] });
    const headers = { authorization: `Bearer ${made.body.token}` };
    return api.ask("/v1/sources/1", { method: "DELETE", headers });
  },
  "not-found": () => api.ask("/v1/nothing"),
  "unknown-id": () => api.ask("/v1/sources/404"),
  "method-not-allowed": () => api.ask("/v1/sources", { method: "PUT" }),
  "source-exists": async () => {
    await createSource(api);
    return api.send("POST", "/v1/sources", { url: "https://news.example.com/", kind: "page" });
  },
  "too-many-aliases": async () => {
    const number = "with recursive n (id) as (select 1 union all select id + 1 from n where id < 200)";
    await api.archive.database
      .prepare(`insert into aliases (id, words, created_at) ${number} select id, id, '' from n`)
      .run();
    return api.send("POST", "/v1/aliases", { words: ["Viêng Chăn", "Vientiane"] });
  },
  "too-many-tokens": async () => {
    const number = "with recursive n (id) as (select 1 union all select id + 1 from n where id < 1000)";
    const columns = "id, name, digest, scopes, rate_limit, created_at";
    await api.archive.database
      .prepare(`insert into tokens (${columns}) ${number} select id, '', id, '[]', 1, '' from n`)
      .run();
    return api.send("POST", "/v1/tokens", { name: "Lan", scopes: ["read"] });
  },
  "delivery-orphaned": async () => {
    const columns = "id, subscription_id, article_id, channel_id, state, next_attempt_at, body, created_at";
    await api.archive.database
      .prepare(`insert into deliveries (${columns}) values (1, 1, 1, 1, 'dead', '', '', '')`)
      .run();
    return api.ask("/v1/deliveries/1/retry", { method: "POST" });
  },
  "link-read": async () => {
    await store(api.run, reading({ url: "https://news.example.com/a" }));
    return api.ask(`/v1/links/${btoa("https://news.example.com/a")}/retry`, { method: "POST" });
  },
  "rereads-off": () => {
    api.run.rereads = "off";
    return api.ask("/v1/articles/1/reread", { method: "POST" });
  },
  "article-too-old": () => {
    api.services.report = async () => ({ status: "failed", reason: "too-old" });
    return api.ask("/v1/articles/1/report", { method: "POST" });
  },
  "body-too-large": () => api.ask("/v1/sources", { method: "POST", headers: JSON_TYPE, body: LARGE }),
  "unsupported-media-type": () =>
    api.ask("/v1/sources", { method: "POST", body: "url=https://news.example.com/" }),
  "bad-input": () => api.send("POST", "/v1/sources", { address: "https://news.example.com/" }),
  "bad-query": () => api.send("POST", "/v1/subscriptions", { query: "(" }),
  "refused-url": () => api.send("POST", "/v1/sources", { url: "http://localhost/" }),
  "unreadable-url": () => {
    api.services.findKind = async () => ({ ok: false, reason: "timeout" });
    return api.send("POST", "/v1/sources", { url: "https://news.example.com/" });
  },
  "rate-limited": async () => {
    const made = await api.send("POST", "/v1/tokens", { name: "Lan", scopes: ["read"], rateLimit: 1 });
    const headers = { authorization: `Bearer ${made.body.token}` };
    await api.ask("/v1/sources", { headers });
    return api.ask("/v1/sources", { headers });
  },
  "not-paired": async () => {
    api.services.pairChannel = async () => ({ status: "failed", reason: "code-not-seen" });
    return api.ask("/v1/channels/1/pair", { method: "POST" });
  },
  "database-full": () => {
    const full = () => Promise.reject(new Error("D1_ERROR: Exceeded maximum DB size."));
    api.services.findKind = full;
    api.run.log.error = () => undefined;
    return api.send("POST", "/v1/sources", { url: "https://news.example.com/" });
  },
  "no-secret-key": () => {
    api.run.vault = createVault(undefined);
    return api.send("POST", "/v1/channels", { kind: "webhook", url: "https://hook.example.com/" });
  },
  internal: () => {
    api.run.log.error = () => undefined;
    return api.send("POST", "/v1/sources", { url: "https://news.example.com/" });
  },
};

test.each(Object.keys(PROBLEMS) as (keyof typeof PROBLEMS)[])(
  "the problem %s is a problem document",
  async (name) => {
    const { status, headers, body } = await REACHED[name]();
    expect(headers.get("content-type")).toBe("application/problem+json");
    const { status: expected, title } = PROBLEMS[name];
    expect(status).toBe(expected);
    expect(body).toMatchObject({
      type: problemType(name),
      title,
      status,
      detail: expect.stringMatching(/./),
    });
  },
);

test("an error that no one foresaw is logged whole, and the caller learns nothing of it", async () => {
  const logged: unknown[] = [];
  api.services.poll = () => Promise.reject(new Error("secret at 10.0.0.7:6379"));
  api.run.log.error = (event, error) => void logged.push(event, error);
  const { status, body } = await api.ask("/v1/sources/1/poll", { method: "POST" });
  expect(status).toBe(500);
  expect(JSON.stringify(body)).not.toMatch(/secret|10\.0\.0\.7/);
  expect(logged).toEqual(["request.failed", new Error("secret at 10.0.0.7:6379")]);
});

test("a method that a route does not have is refused with a list of those that it has", async () => {
  const { headers } = await api.ask("/v1/sources/1", { method: "POST" });
  expect(headers.get("allow")?.split(", ").sort()).toEqual(["DELETE", "GET", "HEAD", "PATCH"]);
});

test("an id that cannot be one is the id of nothing", async () => {
  for (const id of ["abc", "-1", "01", "1e3", "99999999999999999999"]) {
    expect((await api.ask(`/v1/sources/${id}`)).body.type).toBe(problemType("unknown-id"));
  }
});

test("no reply may be kept, framed or read by another origin", async () => {
  const headers = { origin: "https://elsewhere.example.com", authorization: `Bearer ${TOKEN}` };
  for (const path of ["/v1/sources", "/v1/nothing"]) {
    const answer = await api.ask(path, { headers });
    expect(answer.headers.get("access-control-allow-origin")).toBeNull();
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
    expect(answer.headers.get("content-security-policy")).toBe("default-src 'none'; frame-ancestors 'none'");
  }
});

describe("the log", () => {
  test("has the requests that may have changed something", async () => {
    await api.send("POST", "/v1/subscriptions", { query: "(" });
    await api.ask("/v1/subscriptions");
    expect(api.run.events).toEqual(["request.answered"]);
  });

  test("cannot be filled by strangers", async () => {
    for (const path of ["/v1/sources", "/v1/health", "/v1/nothing"]) {
      const reply = await api.app.request(path, { method: "POST" });
      expect(reply.status).toBe(401);
    }
    expect(api.run.events).toEqual([]);
  });
});

describe("the token", () => {
  test.each([
    ["no header", {}],
    ["another token", { authorization: "Bearer bd_another" }],
    ["the beginning of the token", { authorization: `Bearer ${TOKEN.slice(0, -1)}` }],
    ["another scheme", { authorization: `Basic ${TOKEN}` }],
    ["nothing", { authorization: "Bearer " }],
  ])("%s does not open the api", async (_, headers) => {
    const reply = await api.app.request("/v1/articles", { headers: headers as Record<string, string> });
    expect(reply.status).toBe(401);
    expect(reply.headers.get("www-authenticate")).toMatch(/^Bearer realm="baodong"/);
  });

  test.each([undefined, ""])("with the admin token %j no request is accepted", async (adminToken) => {
    const closed = testApi(api.archive, { adminToken });
    for (const authorization of [`Bearer ${TOKEN}`, "Bearer ", "Bearer undefined"]) {
      expect((await closed.ask("/v1/articles", { headers: { authorization } })).status).toBe(401);
    }
  });

  test("every route but the health and the description asks for it", async () => {
    const { paths } = (await api.ask("/openapi.json")).body as { paths: Record<string, object> };
    const open: string[] = [];
    for (const [path, methods] of Object.entries(paths)) {
      for (const method of Object.keys(methods)) {
        const { status } = await api.app.request(path.replace("{id}", "1"), { method: method.toUpperCase() });
        if (status !== 401) open.push(`${method} ${path}`);
      }
    }
    expect(open.sort()).toEqual(["get /openapi.json", "get /v1/health"]);
  });
});

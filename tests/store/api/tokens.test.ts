import { describe, expect, test } from "vitest";
import { TOKEN, testApi } from "../../support/api.ts";
import { useApi } from "../../support/archive-api.ts";

const api = useApi();

type Made = { id: string; token: string };

async function make(input: object): Promise<Made> {
  const { status, body } = await api.send("POST", "/v1/tokens", { name: "Lan", ...input });
  if (status !== 201) throw new Error(JSON.stringify(body));
  return body as unknown as Made;
}

function askWith(token: string, path: string, method = "GET", body?: object) {
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  return api.ask(path, { method, headers, ...(body && { body: JSON.stringify(body) }) });
}

describe("a token", () => {
  test("is shown once, and kept as a digest", async () => {
    const { id, token } = await make({ scopes: ["read"] });
    expect(token).toMatch(/^bdt_[0-9A-Za-z]{38}$/);
    const seen = [await api.ask("/v1/tokens"), await api.ask(`/v1/tokens/${id}`)];
    const { results } = await api.archive.database.prepare("select * from tokens").all();
    expect(JSON.stringify([seen, results])).not.toContain(token.slice(4, 20));
    expect(seen[1]?.body).toMatchObject({
      id,
      name: "Lan",
      scopes: ["read"],
      expiresAt: null,
      lastUsedAt: null,
    });
  });

  test("opens what its scopes cover, and what they include", async () => {
    const asked: [string, string, object?][] = [
      ["GET", "/v1/articles"],
      ["POST", "/v1/query/explain", { query: "ma túy", article: {} }],
      ["POST", "/v1/aliases", { words: ["Viêng Chăn", "Vientiane"] }],
      ["GET", "/v1/tokens"],
      ["GET", "/v1/audit"],
    ];
    const statuses: Record<string, number[]> = {};
    for (const scope of ["feed", "read", "write", "admin"]) {
      const { token } = await make({ scopes: [scope] });
      statuses[scope] = [];
      for (const [method, path, body] of asked)
        statuses[scope].push((await askWith(token, path, method, body)).status);
    }
    expect(statuses).toEqual({
      feed: [403, 403, 403, 403, 403],
      read: [200, 200, 403, 403, 403],
      write: [200, 200, 201, 403, 403],
      admin: [200, 200, 200, 200, 200],
    });
  });

  test("without the required scope gets a reply that names it", async () => {
    const { token } = await make({ scopes: ["read"] });
    const { headers, body } = await askWith(token, "/v1/sources/1", "DELETE");
    expect(headers.get("www-authenticate")).toContain('error="insufficient_scope", scope="write"');
    expect(body.detail).toBe("This needs the scope write; this token has read.");
  });

  test("opens nothing once it is revoked", async () => {
    const { id, token } = await make({ scopes: ["read"] });
    expect((await askWith(token, "/v1/articles")).status).toBe(200);
    expect((await api.ask(`/v1/tokens/${id}`, { method: "DELETE" })).status).toBe(204);
    expect((await askWith(token, "/v1/articles")).status).toBe(401);
    expect((await api.ask(`/v1/tokens/${id}`, { method: "DELETE" })).status).toBe(404);
  });

  test("opens nothing after its last moment, and says so", async () => {
    const { token } = await make({ scopes: ["read"], expiresAt: "2026-11-21T19:30:00+07:00" });
    expect((await askWith(token, "/v1/articles")).status).toBe(200);
    api.run.clock.nowMs += 31 * 60_000;
    const { status, body } = await askWith(token, "/v1/articles");
    expect([status, body.detail]).toEqual([
      401,
      "This token is not valid: it expired at 2026-11-21T12:30:00.000Z.",
    ]);
  });

  test.each([
    [{ scopes: [] }, "scopes"],
    [{ scopes: ["root"] }, "scopes.0"],
    [{ scopes: ["feed", "read"] }, "scopes"],
    [{ scopes: ["read"], expiresAt: "2026-11-20" }, "expiresAt"],
    [{ scopes: ["read"], rateLimit: 0 }, "rateLimit"],
  ])("is not made of %j", async (input, path) => {
    const { status, body } = await api.send("POST", "/v1/tokens", { name: "Lan", ...input });
    expect(status).toBe(422);
    expect((body.errors as { path: string }[])[0]?.path).toBe(path);
  });

  test("that was cut is recognised without a query to the database", async () => {
    const { token } = await make({ scopes: ["read"] });
    api.archive.meter.reset();
    for (const wrong of [
      token.slice(0, -1),
      `${token}x`,
      token.replace(/.$/, (last) => (last === "a" ? "b" : "a")),
    ]) {
      expect((await askWith(wrong, "/v1/articles")).body.detail).toContain("its checksum is wrong");
    }
    expect(api.archive.meter.queries).toBe(0);
  });

  test("costs one row read for each request, and one written each ten minutes", async () => {
    const { token } = await make({ scopes: ["read"] });
    const cost = async () => {
      api.archive.meter.reset();
      await askWith(token, "/v1/nothing");
      return [api.archive.meter.rowsRead, api.archive.meter.rowsWritten];
    };
    expect(await cost()).toEqual([2, 1]);
    expect(await cost()).toEqual([1, 0]);
    api.run.clock.nowMs += 11 * 60_000;
    expect(await cost()).toEqual([2, 1]);
  });
});

describe("wrong tokens", () => {
  test("are logged in one line a minute", async () => {
    for (let time = 0; time < 50; time += 1) await askWith("bd_guess", "/v1/articles");
    expect(api.run.events).toEqual(["tokens.refused"]);
    api.run.clock.nowMs += 60_000;
    for (let time = 0; time < 50; time += 1) await askWith("bd_guess", "/v1/articles");
    expect(api.run.events).toEqual(["tokens.refused", "tokens.refused"]);
  });
});

describe("the admin token", () => {
  test.each(["admin", "bd_short", "aaaaaaaaaaaaaaaaaaaa", "1234567890123456"])(
    "%s is too weak and opens nothing, and the reply says so",
    async (adminToken) => {
      const weak = testApi(api.archive, { adminToken });
      const headers = { authorization: `Bearer ${adminToken}` };
      const { status, body } = await weak.ask("/v1/articles", { headers });
      expect(status).toBe(401);
      expect(body.detail).toContain("BAODONG_ADMIN_TOKEN is too weak");
    },
  );
});

describe("the rate", () => {
  test("of a token is bounded minute by minute, and told in standard fields", async () => {
    const { token } = await make({ scopes: ["read"], rateLimit: 2 });
    const answers = [];
    for (let time = 0; time < 3; time += 1) answers.push(await askWith(token, "/v1/articles"));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 429]);
    expect(answers.map(({ headers }) => headers.get("ratelimit"))).toEqual([
      '"token";r=1;t=60',
      '"token";r=0;t=60',
      '"token";r=0;t=60',
    ]);
    expect(answers[2]?.headers.get("ratelimit-policy")).toBe('"token";q=2;w=60');
    expect(answers[2]?.headers.get("retry-after")).toBe("60");
    expect((await api.ask("/v1/articles")).status).toBe(200);
    api.run.clock.nowMs += 60_000;
    expect((await askWith(token, "/v1/articles")).status).toBe(200);
  });
});

test("a caller inside the worker asks with its own scopes, without a token", async () => {
  const ask = (scopes: ("read" | "write")[]) =>
    api.app.request(
      "/v1/sources/1",
      { method: "DELETE" },
      {
        caller: { tokenId: null, name: "page", scopes, rateLimit: 1 },
      },
    );
  expect((await ask(["read"])).status).toBe(403);
  expect((await ask(["write"])).status).toBe(404);
  expect((await ask(["write"])).status).toBe(404);
});

test("the admin token itself is limited too", async () => {
  const { headers } = await api.ask("/v1/articles", { headers: { authorization: `Bearer ${TOKEN}` } });
  expect(headers.get("ratelimit-policy")).toBe('"token";q=60000;w=60');
});

import { beforeEach, describe, expect, test } from "vitest";
import openapi from "../../../workers/api/openapi.json" with { type: "json" };
import { useApi } from "../../support/archive-api.ts";
import { reading, store } from "../../support/articles.ts";
import { createSubscription } from "../../support/settings.ts";
import { type Visitor, visitor } from "../../support/visitor.ts";

const api = useApi();
let reader: Visitor;
beforeEach(() => {
  reader = visitor(api);
  api.services.testChannel = async () => ({
    attemptedAt: "2026-11-21T12:00:00.000Z",
    durationMs: 12,
    status: 204,
    reason: null,
    reply: null,
  });
});

const STRICT = /^default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'/;

describe("signing in", () => {
  test("a visitor is sent to the sign-in page, and afterwards to the requested page", async () => {
    expect(await reader.see("/alerts?x=1")).toMatchObject({
      status: 303,
      location: "/sign-in?next=%2Falerts%3Fx%3D1",
    });
    const entered = await reader.send("/sign-in", { token: "bd_a-token-for-tests", next: "/alerts?x=1" });
    expect(entered).toMatchObject({ status: 303, location: "/alerts?x=1" });
    expect((await reader.see("/alerts")).status).toBe(200);
  });

  test.each(["//evil.example", "/\\evil.example", "https://evil.example", "/a b"])(
    "never to %s",
    async (next) => {
      const entered = await reader.send("/sign-in", { token: "bd_a-token-for-tests", next });
      expect(entered.location).toBe("/");
    },
  );

  test("a wrong token opens nothing", async () => {
    expect((await reader.signIn("bd_guess")).status).toBe(401);
    expect((await reader.see("/system")).status).toBe(303);
  });

  test("the cookie is not for scripts, and a changed one is none", async () => {
    const entered = await reader.signIn();
    expect(entered.headers.get("set-cookie")).toMatch(/HttpOnly.*SameSite=Lax/);
    const cookie = reader.cookies.get("baodong_session") ?? "";
    const other = cookie.startsWith("A") ? "B" : "A";
    reader.cookies.set("baodong_session", `${other}${cookie.slice(1)}`);
    expect((await reader.see("/system")).status).toBe(303);
  });

  test("a session ends after two weeks", async () => {
    await reader.signIn();
    api.run.clock.nowMs += 15 * 86_400_000;
    expect((await reader.see("/system")).status).toBe(303);
  });

  test("signing out everywhere signs every browser out", async () => {
    const other = visitor(api);
    await reader.signIn();
    await other.signIn();
    await reader.send("/sign-out", { everywhere: "1" });
    expect((await other.see("/system")).status).toBe(303);
  });
});

describe("a token that may only read", () => {
  const signIn = async (scopes: string[]) => {
    const { body } = await api.send("POST", "/v1/tokens", { name: "desk", scopes });
    expect((await reader.signIn(String(body.token))).status).toBe(scopes.includes("read") ? 303 : 401);
    return String(body.id);
  };

  test("sees everything, and no action that would be refused", async () => {
    await signIn(["read"]);
    const id = await createSubscription(api);
    const others = "/ /alerts /sources /channels /system /start /why /links /tokens".split(" ");
    for (const path of [`/alerts/${id}`, ...others]) {
      const { status, text } = await reader.see(path);
      expect(status).toBe(200);
      expect(
        text
          .match(/action="[^"]*"/g)
          ?.filter((action) => !/\/(compose|preferences|sign-out|start|sources\/new|why)?"/.test(action)) ??
          [],
      ).toEqual([]);
    }
    await reader.send("/alerts", { query: "an ninh" });
    expect((await reader.see("/json/subscriptions")).text).not.toContain("an ninh");
  });

  test("that is deleted is signed out, and one for feeds opens no page", async () => {
    const id = await signIn(["read"]);
    await api.ask(`/v1/tokens/${id}`, { method: "DELETE" });
    expect((await reader.see("/system")).status).toBe(303);
    await signIn(["feed"]);
  });
});

describe("what changes something", () => {
  beforeEach(async () => {
    await reader.signIn();
  });

  test("takes a form of the same session", async () => {
    expect((await reader.send("/alerts", { query: "an ninh", csrf: "" })).status).toBe(403);
    expect((await reader.send("/alerts", { query: "an ninh", csrf: "forged" })).status).toBe(403);
    const made = await reader.send("/alerts", { query: "an ninh" });
    expect(made.location).toMatch(/^\/alerts\/\d+\?done=created$/);
  });

  test.each(["cross-site", "same-site"])("takes no form of another site (%s)", async (site) => {
    const headers = { "sec-fetch-site": site };
    expect((await reader.send("/alerts", { query: "an ninh" }, headers)).status).toBe(403);
    expect((await visitor(api).send("/sign-in", { token: "x" }, headers)).status).toBe(403);
  });

  test("is never longer than a form may be", async () => {
    expect((await reader.send("/alerts", { query: "a".repeat(70_000) })).status).toBe(413);
  });
});

describe("a page", () => {
  beforeEach(async () => {
    await reader.signIn();
  });

  test("allows nothing but its own script, style and pictures", async () => {
    for (const path of ["/alerts", "/sign-in", "/a/404", "/start"])
      expect((await reader.see(path)).headers.get("content-security-policy")).toMatch(STRICT);
  });

  test("shows what an article says as text, never as markup", async () => {
    const title = `<script>alert(1)</script> "><img src=x onerror=alert(2)>`;
    const id = await store(
      api.run,
      reading({ url: "https://news.example.com/1", title, body: title, lead: title }),
    );
    for (const path of [`/a/${id}`, "/", "/?q=alert", `/a/${id}?q=alert`, "/alerts/preview?query=alert"]) {
      const { text, status } = await reader.see(path);
      expect(status).toBe(200);
      expect(text).toContain("&lt;");
      expect(text).not.toMatch(/<script>|<img src=x/);
    }
  });

  test("shows the pictures of a newspaper to whoever asks for them, and to nobody else", async () => {
    const images = [{ url: "https://news.example.com/1.jpg", caption: "Chú thích", credit: null }];
    const id = await store(api.run, reading({ url: "https://news.example.com/1", images }));
    const without = await reader.see(`/a/${id}`);
    expect(without.text).not.toContain("1.jpg");
    const shown = await reader.see(`/a/${id}?pictures=1`);
    expect(shown.text).toContain("1.jpg");
    expect(shown.headers.get("content-security-policy")).toContain("img-src 'self' https: http:");
  });

  test("says where a query stops making sense, in the reader's language", async () => {
    const { status, text } = await reader.see('/?q="an ninh', { "accept-language": "vi" });
    expect(status).toBe(422);
    expect(text).toContain("thiếu một dấu ngoặc kép");
  });

  test("has the answer for programs beside it", async () => {
    const { text } = await reader.see("/json/sources");
    expect(JSON.parse(text)).toEqual({ data: [], next: null });
    expect((await visitor(api).see("/json/sources")).status).toBe(303);
  });

  test("at an unknown address says so", async () => {
    const missing = "/alerts/404 /a/none /sources/404 /channels/404 /deliveries/404 /system/x";
    for (const path of missing.split(" ")) expect((await reader.see(path)).status).toBe(404);
  });
});

test("a reader's language and theme are kept, and only such as there are", async () => {
  await reader.send("/preferences", { language: "vi", theme: "dark", zone: "Europe/Paris", back: "/" });
  const { text } = await reader.see("/sign-in");
  expect(text).toMatch(/<html lang="vi" data-theme="dark" data-zone="Europe\/Paris">/);
  await reader.send("/preferences", { language: "xx", theme: '"><script>', zone: "Nowhere/None" });
  expect(await reader.see("/sign-in")).toMatchObject({ text: expect.stringContaining('data-theme="dark"') });
});

test("the interface is described to anybody, each route with a form for a script to show", async () => {
  const { status, text } = await visitor(api).see("/docs");
  expect(status).toBe(200);
  const routes = Object.entries(openapi.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
  expect(routes.filter((route) => !text.includes(`<code>${route}</code>`))).toEqual([]);
  expect(text.match(/<form hidden/g)?.length).toBe(routes.length);
  const prose = text.replaceAll(/<textarea.*?<\/textarea>/gs, "");
  expect(prose.match(/`[^`]*`/g)).toBeNull();
});

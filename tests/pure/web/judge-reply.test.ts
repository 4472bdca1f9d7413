import { expect, test } from "vitest";
import type { Reply } from "../../../workers/shared/web/http.ts";
import { judgeReply } from "../../../workers/shared/web/judge-reply.ts";

function reply(status: number, body = "", retryAfterMs: number | null = null): Reply {
  const bytes = new TextEncoder().encode(body);
  return {
    status,
    url: "https://bao.example.vn/",
    movedTo: null,
    headers: new Headers(),
    bytes,
    truncated: false,
    retryAfterMs,
  };
}

test.each([
  ["an article", reply(200, "<article>Hội nghị</article>"), null],
  ["a missing page", reply(404), "not-found"],
  ["a removed page", reply(410), "gone"],
  ["a refusal", reply(403), "blocked"],
  ["a refusal until a condition is met", reply(428), "blocked"],
  ["a refusal by law", reply(451), "blocked"],
  ["too many requests", reply(429), "throttled"],
  ["a broken server", reply(502), "server-error"],
  ["a redirect that leads nowhere", reply(302), "unexpected-status"],
  ["a request that the server does not understand", reply(400), "unexpected-status"],
  ["a page whose words are for its reader to judge", reply(200, "<h1>Thông báo từ chối truy cập</h1>"), null],
])("%s is %s", (_, given, reason) => expect(judgeReply(given)?.reason ?? null).toBe(reason));

test("the pause that a server asks for is part of the failure", () => {
  expect(judgeReply(reply(503, "", 90_000))).toEqual({
    ok: false,
    reason: "server-error",
    detail: "status 503",
    retryAfterMs: 90_000,
  });
});

test("a bot guard's page in place of the site is a block, with any status, and named", () => {
  const guarded = reply(200, "<p>…</p>");
  guarded.headers.set("cf-mitigated", "challenge");
  expect(judgeReply(guarded)).toMatchObject({
    reason: "blocked",
    detail: "status 200, cf-mitigated: challenge",
  });
});

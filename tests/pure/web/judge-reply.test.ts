import { expect, test } from "vitest";
import type { Reply } from "../../../workers/shared/web/http.ts";
import { judgeReply } from "../../../workers/shared/web/judge-reply.ts";

function reply(status: number, body = "", retryAfterMs: number | null = null): Reply {
  const bytes = new TextEncoder().encode(body);
  return {
    status,
    url: "https://bao.example.vn/",
    headers: new Headers(),
    bytes,
    truncated: false,
    retryAfterMs,
  };
}

const COOKIE_STUB =
  '<html><script>document.cookie="D1N=abc;path=/";window.location.reload(true);</script></html>';

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
  ["a stub that sets a cookie and reloads", reply(200, COOKIE_STUB), "blocked"],
  ["Imperva's page", reply(200, '<iframe src="/_Incapsula_Resource?x=1"></iframe>'), "blocked"],
  ["a paper's own refusal", reply(200, "<h1>Thông báo từ chối truy cập</h1>"), "blocked"],
  ["an article that quotes such a script", reply(200, COOKIE_STUB + "Bài viết dài. ".repeat(100)), null],
])("%s is %s", (_, given, reason) => expect(judgeReply(given)?.reason ?? null).toBe(reason));

test("the time that a server wants to be left alone for comes with the failure", () => {
  expect(judgeReply(reply(503, "", 90_000))).toEqual({
    ok: false,
    reason: "server-error",
    detail: "status 503",
    retryAfterMs: 90_000,
  });
});

import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newsPolicy } from "../../../workers/shared/web/guard/policy.ts";
import { createHttp, type HttpOptions, userAgentOf } from "../../../workers/shared/web/http.ts";
import { type LoopbackSite, loopbackHttp, loopbackSite, page } from "../../support/loopback-site.ts";

const http = loopbackHttp();
let site: LoopbackSite;
beforeAll(async () => {
  site = await loopbackSite();
  serveRedirects();
  serveBodies();
});
afterAll(() => site.close());

async function outcomeOf(path: string, options?: HttpOptions): Promise<string> {
  const reply = await http(site.url + path, options);
  return reply.ok ? `${reply.value.status} ${new TextDecoder().decode(reply.value.bytes)}` : reply.reason;
}

function serveRedirects(): void {
  const to = (location: string, headers = {}, status = 302) => page("", { location, ...headers }, status);
  site.serve("/news", page("news"));
  site.serve("/moved", to("/news", {}, 301));
  site.serve("/moved-far", to("/moved", {}, 308));
  site.serve("/loop-a", to("/loop-b"));
  site.serve("/loop-b", to("/loop-a"));
  site.serve("/cookie-wall", to("/cookie-wall", { "set-cookie": "seen=1" }));
  site.serve("/to-file", to("file:///etc/passwd"));
  site.serve("/to-nowhere", to("http://"));
  site.serve("/to-credentials", to(site.url.replace("//", "//reader:secret@")));
  for (let step = 0; step < 10; step++) site.serve(`/step-${step}`, to(`/step-${step + 1}`));
}

function serveBodies(): void {
  const news = "Hội nghị hợp tác an ninh khai mạc. ".repeat(100);
  site.serve("/undeclared-gzip", page(gzipSync(news)));
  site.serve("/declared-gzip", page(gzipSync(news), { "content-encoding": "gzip" }));
  site.serve("/broken-gzip", page(gzipSync(news).subarray(0, 40)));
  site.serve("/no-gzip", page("ok", { "content-encoding": "gzip" }));
  site.serve("/bomb", page(gzipSync(Buffer.alloc(20_000_000))));
  site.serve("/declared-bomb", page(gzipSync(Buffer.alloc(20_000_000)), { "content-encoding": "gzip" }));
  site.serve("/declared-long", page("", { "content-length": "9000000000" }));
  site.serve("/endless", (_, response) => {
    const more = () => response.write("a".repeat(65_536), more);
    more();
  });
  site.serve("/trickle", (_, response) => void response.write("one byte, and then no more"));
  site.serve("/silence", () => undefined);
  site.serve("/reset", (request, response) => {
    response.writeHead(200, { "content-length": "1000" });
    response.write("the first words", () => request.socket.destroy());
  });
  site.serve("/echo", (request, response) => {
    response.end(
      JSON.stringify([request.method, request.headers["user-agent"], request.headers.authorization]),
    );
  });
}

describe("redirects are followed by hand, and each hop meets the guard", () => {
  test("the reply has the URL that answered", async () => {
    const reply = await http(`${site.url}/moved-far`);
    expect(reply).toMatchObject({ ok: true, value: { status: 200, url: `${site.url}/news` } });
  });

  test.each([
    ["/loop-a", "redirect-loop"],
    ["/cookie-wall", "blocked"],
    ["/step-0", "too-many-redirects"],
    ["/to-file", "refused-url"],
    ["/to-nowhere", "refused-url"],
    ["/to-credentials", "refused-url"],
  ])("%s ends as %s", async (path, reason) => expect(await outcomeOf(path)).toBe(reason));

  test.each([301, 302, 303, 307, 308])(
    "of status %i, which has moved the page for good if it says so",
    async (status) => {
      site.serve("/status", page("", { location: "/news#top" }, status));
      site.serve("/by-way", page("", { location: "/status" }, 301));
      const isForGood = status === 301 || status === 308;
      for (const path of ["/status", "/by-way"])
        expect(await http(site.url + path)).toMatchObject({
          value: { url: `${site.url}/news`, movedTo: isForGood ? `${site.url}/news` : null },
        });
      expect(await http(`${site.url}/news`)).toMatchObject({ value: { movedTo: null } });
    },
  );

  test("five are, six are not", async () => {
    site.serve("/step-10", page("there"));
    expect([await outcomeOf("/step-5"), await outcomeOf("/step-4")]).toEqual([
      "200 there",
      "too-many-redirects",
    ]);
  });

  test("a caller that wants none is given the redirect itself", async () => {
    site.asked.length = 0;
    expect(await outcomeOf("/moved", { redirectsMax: 0 })).toBe("301 ");
    expect(site.asked).toEqual(["/moved"]);
  });

  test("a POST is never sent on to another address", async () => {
    site.asked.length = 0;
    expect(await outcomeOf("/moved-far", { method: "POST", body: "signed" })).toBe("308 ");
    expect(site.asked).toEqual(["/moved-far"]);
  });

  test("a token or a cookie is not sent to the target of a redirect", async () => {
    const other = await loopbackSite();
    other.serve("/", (request, response) =>
      response.end(`${request.headers.authorization} ${request.headers.cookie}`),
    );
    site.serve("/away", page("", { location: other.url }, 302));
    const headers = { authorization: "Bearer token", cookie: "a=1" };
    expect(await outcomeOf("/away", { headers })).toBe("200 undefined undefined");
    await other.close();
  });
});

describe("a body is bounded in size and time", () => {
  test.each([
    ["/endless", { bytesMax: 100_000 }, "too-large"],
    ["/declared-long", {}, "too-large"],
    ["/bomb", {}, "inflates-too-large"],
    ["/declared-bomb", {}, "too-large"],
    ["/trickle", { timeoutMs: 100 }, "timeout"],
    ["/silence", { timeoutMs: 100 }, "timeout"],
    ["/reset", {}, "interrupted"],
    ["/broken-gzip", {}, "interrupted"],
  ])("%s with %j ends as %s", async (path, options, reason) => {
    expect(await outcomeOf(path, options)).toBe(reason);
  });

  test.each([
    ["/endless", { bytesMax: 3 }, "200 aaa"],
    ["/trickle", { timeoutMs: 100 }, "200 one byte, and then no more"],
    ["/trickle", { timeoutMs: 3_600_000 }, "200 one byte, and then no more"],
    ["/reset", {}, "200 the first words"],
    ["/no-gzip", {}, "200 "],
    ["/broken-gzip", {}, expect.stringMatching(/^200 /)],
    ["/declared-long", { bytesMax: 3 }, "200 "],
  ])(
    "%s: if the start is enough, the status is known even without the rest",
    async (path, options, expected) => {
      expect(await outcomeOf(path, { ...options, keep: "start" })).toEqual(expected);
    },
  );

  test.each(["/undeclared-gzip", "/declared-gzip"])("%s is inflated", async (path) => {
    expect(await outcomeOf(path)).toMatch(/^200 Hội nghị .* khai mạc\. $/);
  });
});

test("a closed port is unreachable, and the detail contains no address", async () => {
  const gone = await loopbackSite();
  await gone.close();
  expect(await http(`${gone.url}/?token=secret`)).toEqual({
    ok: false,
    reason: "unreachable",
    detail: "ECONNREFUSED",
  });
});

test("a certificate that is not valid is told from a server that is away, where Workers throw for it", async () => {
  const policy = newsPolicy({ allowPrivate: true, ownHosts: [] });
  const fetch = () => Promise.reject(new Error("TLS peer's certificate is not trusted; reason = expired"));
  const secure = createHttp({ fetch, resolve: null, policy, now: () => 0 });
  expect(await secure("https://news.example.com/")).toMatchObject({ reason: "bad-certificate" });
});

test("the User-Agent names the product", async () => {
  expect(await outcomeOf("/echo")).toContain("Baodong/");
});

test("a contact that the owner gives cannot change the request or the form of the User-Agent", () => {
  const plain = "Baodong/0.1 (self-hosted news monitor";
  expect(userAgentOf("desk@bao.example\r\nX-Evil: (1) đ")).toBe(`${plain}; +desk@bao.exampleX-Evil: 1)`);
  expect(userAgentOf(" \n ")).toBe(`${plain})`);
  expect(userAgentOf("a".repeat(900))).toHaveLength(plain.length + "; +)".length + 200);
});

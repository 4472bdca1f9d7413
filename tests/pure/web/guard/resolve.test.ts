import { describe, expect, test } from "vitest";
import { newsPolicy } from "../../../../workers/shared/web/guard/policy.ts";
import { dnsOverHttps } from "../../../../workers/shared/web/guard/resolve.ts";
import { createHttp, REFUSED_HEADER } from "../../../../workers/shared/web/http.ts";

const A = 1;
const CNAME = 5;
const AAAA = 28;

type Record = { type: number; data: string };

/** A DNS-over-HTTPS server that knows these names; beside it, every web site answers with `web`. */
function internet(names: { [host: string]: Record[] }, web = () => new Response("news")) {
  const asked: string[] = [];
  const fetch = async (input: unknown): Promise<Response> => {
    const url = new URL(String(input));
    asked.push(url.host === "cloudflare-dns.com" ? `${url.searchParams.get("name")}` : url.href);
    if (url.host !== "cloudflare-dns.com") return web();
    const records = names[url.searchParams.get("name") ?? ""];
    if (records === undefined) return Response.json({ Status: 3 });
    const type = Number(url.searchParams.get("type"));
    return Response.json({
      Status: 0,
      Answer: records.filter((record) => [type, CNAME].includes(record.type)),
    });
  };
  const policy = newsPolicy({ allowPrivate: false, ownHosts: [] });
  return { asked, http: createHttp({ fetch, resolve: dnsOverHttps(fetch), policy, now: () => 0 }) };
}

const PUBLIC = { type: A, data: "93.184.216.34" };

describe("a name is looked up before it is fetched", () => {
  test.each<[string, Record[], string]>([
    ["a public address is fetched", [PUBLIC], "200"],
    ["through an alias too", [{ type: CNAME, data: "cdn.example.net." }, PUBLIC], "200"],
    ["a private address is refused", [{ type: A, data: "10.0.0.7" }], "refused-address"],
    [
      "one private address among public ones is enough",
      [PUBLIC, { type: A, data: "127.0.0.1" }],
      "refused-address",
    ],
    ["so is a private IPv6 address", [PUBLIC, { type: AAAA, data: "fd00::7" }], "refused-address"],
    ["an alias that leads nowhere is a failure", [{ type: CNAME, data: "vault.internal." }], "unresolvable"],
  ])("%s", async (_, records, expected) => {
    const { http, asked } = internet({ "news.example.com": records });
    const reply = await http("https://news.example.com/feed");
    expect(reply.ok ? String(reply.value.status) : reply.reason).toBe(expected);
    expect(asked.includes("https://news.example.com/feed")).toBe(expected === "200");
  });

  test("an unknown name is a failure to connect, not a refusal", async () => {
    const { http } = internet({});
    expect(await http("https://nowhere.example.com/")).toEqual({ ok: false, reason: "unresolvable" });
  });

  test("a redirect to a name with a private address is refused", async () => {
    const away = () =>
      new Response(null, { status: 302, headers: { location: "https://inside.example.com/" } });
    const names = { "news.example.com": [PUBLIC], "inside.example.com": [{ type: A, data: "192.168.1.1" }] };
    const { http, asked } = internet(names, away);
    expect(await http("https://news.example.com/")).toEqual({ ok: false, reason: "refused-address" });
    expect(asked).not.toContain("https://inside.example.com/");
  });

  test("the name of a site is looked up once for all its pages", async () => {
    const { http, asked } = internet({ "news.example.com": [PUBLIC] });
    for (const path of ["/1", "/2", "/3"]) await http(`https://news.example.com${path}`);
    expect(asked.filter((name) => name === "news.example.com")).toHaveLength(2);
  });

  test.each<[string, () => Response]>([
    ["answers with an error", () => new Response("down", { status: 503 })],
    ["answers with something else", () => new Response("<html>")],
    ["is cut off", () => Response.error()],
    ["answers with half a thought", () => Response.json({ Answer: [] })],
    ["refuses", () => Response.json({ Status: 5 })],
  ])("when the resolver %s, nothing is fetched", async (_, answer) => {
    const resolve = dnsOverHttps(async () => answer());
    expect(await resolve("news.example.com")).toMatchObject({ ok: false, reason: "resolver-failed" });
  });

  test("half a DNS answer does not count: the other half could be private", async () => {
    const resolve = dnsOverHttps(async (input) =>
      String(input).endsWith("type=1")
        ? Response.json({ Status: 0, Answer: [PUBLIC] })
        : new Response(null, { status: 500 }),
    );
    expect(await resolve("news.example.com")).toMatchObject({ ok: false, reason: "resolver-failed" });
  });
});

describe("on Workers, failures to connect look like answers", () => {
  test.each<[string, ResponseInit, string]>([
    ["530 is an unknown name", { status: 530 }, "unresolvable"],
    ["522 is a connection that timed out", { status: 522 }, "unreachable"],
    ["526 is a certificate that does not hold", { status: 526 }, "bad-certificate"],
    [
      "the embedded runner's guard marks its refusals",
      { status: 403, headers: { [REFUSED_HEADER]: "1" } },
      "refused-address",
    ],
  ])("%s", async (_, init, reason) => {
    const { http } = internet({ "news.example.com": [PUBLIC] }, () => new Response("error code: 1016", init));
    expect(await http("https://news.example.com/")).toMatchObject({ ok: false, reason });
  });

  test.each([
    [520, "unreachable"],
    [530, "unresolvable"],
  ])("status %i, which no site sent, is shown to nobody", async (status, reason) => {
    const { http } = internet({ "news.example.com": [PUBLIC] }, () => new Response(null, { status }));
    expect(await http("https://news.example.com/")).toEqual({ ok: false, reason });
  });
});

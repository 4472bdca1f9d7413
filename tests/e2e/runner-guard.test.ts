import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createGuard, type Lookup } from "../../scripts/start/guard.ts";
import { Request } from "../../scripts/start/miniflare.ts";
import { SOURCE_LIMITS } from "../../workers/ingest/sources/read-source.ts";

const TEXT = "Hội nghị hợp tác an ninh";

/** More than a worker ever reads. */
const HUGE_BYTES = 12_000_000;

const pages: Record<string, RequestListener> = {
  "/gzip": (_, reply) => reply.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(TEXT)),
  "/GZIP": (_, reply) => reply.writeHead(200, { "content-encoding": "GZIP" }).end(gzipSync(TEXT)),
  "/deflate": (_, reply) => reply.writeHead(200, { "content-encoding": "deflate" }).end(deflateSync(TEXT)),
  "/deflate-raw": (_, reply) =>
    reply.writeHead(200, { "content-encoding": "deflate" }).end(deflateRawSync(TEXT)),
  "/gzip-and-more": (_, reply) =>
    reply
      .writeHead(200, { "content-encoding": "gzip" })
      .end(Buffer.concat([gzipSync(TEXT), Buffer.from("<!-- 3 ms -->")])),
  "/brotli": (_, reply) => reply.writeHead(200, { "content-encoding": "br" }).end(brotliCompressSync(TEXT)),
  "/upgrade": (_, reply) =>
    void reply.socket?.end("HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\n"),
  "/cut-off": (_, reply) => reply.writeHead(200, { "content-length": 100 }).end(TEXT, () => reply.destroy()),
  "/no-gzip": (_, reply) => reply.writeHead(200, { "content-encoding": "gzip" }).end(TEXT),
  "/cut-gzip": (_, reply) =>
    reply.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(TEXT).subarray(0, -9)),
  "/endless": (_, reply) => reply.writeHead(200).write(TEXT),
  "/events": (_, reply) => {
    const timer = setInterval(() => reply.write(": ping\n"), 100);
    reply.writeHead(200, { "content-type": "text/event-stream" }).on("close", () => clearInterval(timer));
  },
  "/moved": (_, reply) => reply.writeHead(302, { location: "/gzip", "set-cookie": ["a=1", "b=2"] }).end(),
  "/huge": (_, reply) => reply.writeHead(200).end(Buffer.alloc(HUGE_BYTES)),
  "/echo": (request, reply) => void request.pipe(reply.writeHead(200, { "x-method": request.method })),
  "/headers": (request, reply) => reply.end(JSON.stringify(request.headers)),
};
const site = createServer((request, reply) => pages[request.url ?? ""]?.(request, reply));
let origin = "";

beforeAll(async () => {
  site.listen(0, "127.0.0.1");
  await once(site, "listening");
  origin = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
});
afterAll(() => {
  site.closeAllConnections();
  site.close();
});

/** A resolver that gives each answer once, and the last one for ever. */
function answering(...answers: string[][]): Lookup & { asked: number } {
  const lookup = (_host: string, _options: object, callback: Parameters<Lookup>[2]) => {
    const addresses = answers[Math.min(lookup.asked++, answers.length - 1)] ?? [];
    callback(
      null,
      addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 })),
    );
  };
  lookup.asked = 0;
  return lookup;
}

function get(path: string, init = {}) {
  return createGuard(true)(new Request(`${origin}${path}`, init));
}

test.each(["/gzip", "/GZIP", "/brotli", "/deflate", "/deflate-raw", "/gzip-and-more"])(
  "%s: the worker gets the text, and no word of its encoding",
  async (path) => {
    const reply = await get(path);
    expect(await reply.text()).toBe(TEXT);
    expect(reply.headers.get("content-encoding")).toBeNull();
    expect(reply.headers.get("content-length")).toBeNull();
  },
);

test("a reply that changes the protocol is a failure", async () => {
  expect((await get("/upgrade")).status).toBe(520);
});

test("of a reply that would fill the memory only the start is kept", async () => {
  const { byteLength } = await (await get("/huge")).arrayBuffer();
  expect(byteLength).toBeGreaterThan(SOURCE_LIMITS.bytesMax);
  expect(byteLength).toBeLessThan(HUGE_BYTES);
});

test("a redirect is returned with each of its cookies", async () => {
  const reply = await get("/moved");
  expect(reply.status).toBe(302);
  expect(reply.headers.get("location")).toBe("/gzip");
  expect(reply.headers.getSetCookie()).toEqual(["a=1", "b=2"]);
});

test("a body is sent on byte for byte", async () => {
  const reply = await get("/echo", { method: "POST", body: TEXT });
  expect(reply.headers.get("x-method")).toBe("POST");
  expect(await reply.text()).toBe(TEXT);
});

test("the runtime's own headers stay at home", async () => {
  const headers = { "mf-secret": "x", "cf-worker": "y", "webhook-id": "msg_1" };
  const sent = await (await get("/headers", { headers })).json();
  expect(sent).toMatchObject({ "webhook-id": "msg_1" });
  expect(sent).not.toHaveProperty("mf-secret");
  expect(sent).not.toHaveProperty("cf-worker");
});

test("a reply that breaks off is a failure, not a shorter reply", async () => {
  expect((await get("/cut-off")).status).toBe(520);
});

test.each([
  ["never ends", "/endless", TEXT],
  ["drips", "/events", expect.stringContaining(": ping\n")],
  ["breaks off", "/cut-off", TEXT],
  ["is not what it says", "/no-gzip", ""],
  ["is more than anybody reads", "/huge", expect.any(String)],
])("a POST is answered by the status of its reply, though the body %s", async (_, path, text) => {
  const reply = await get(path, { method: "POST", body: "{}" });
  expect([reply.status, reply.headers.get("x-baodong-cut-reply")]).toEqual([200, "1"]);
  expect(await reply.text()).toEqual(text);
});

test.each([
  ["breaks off", "/cut-gzip"],
  ["is not what it says", "/no-gzip"],
])("a page whose encoded body %s is no page", async (_, path) => expect((await get(path)).status).toBe(520));

test.each([
  ["loopback", ["127.0.0.1"]],
  ["a private network", ["10.0.0.7"]],
  ["a metadata service", ["169.254.169.254"]],
  ["IPv6 loopback", ["::1"]],
  ["one private address among public ones", ["93.184.216.34", "192.168.1.1"]],
])("a name that leads to %s is refused, and says so", async (_, addresses) => {
  const guard = createGuard(false, answering(addresses));
  const reply = await guard(new Request("http://paper.example.org/"));
  expect(reply.status).toBe(403);
  expect(reply.headers.get("x-baodong-refused-address")).toBe("1");
});

test.each(["http://127.0.0.1/", "http://[::1]/", "http://2130706433/", "http://[::ffff:10.0.0.1]/"])(
  "%s is refused without a lookup",
  async (url) => {
    const lookup = answering(["93.184.216.34"]);
    const reply = await createGuard(false, lookup)(new Request(url));
    expect(reply.headers.get("x-baodong-refused-address")).toBe("1");
    expect(lookup.asked).toBe(0);
  },
);

test("a name is looked up once, and the connection goes where that answer says", async () => {
  const lookup = answering(["127.0.0.1"], ["10.0.0.1"]);
  const port = new URL(origin).port;
  const reply = await createGuard(true, lookup)(new Request(`http://rebinding.example.org:${port}/gzip`));
  expect(await reply.text()).toBe(TEXT);
  expect(lookup.asked).toBe(1);
});

test("an unknown name and a closed port are what Cloudflare makes of them", async () => {
  const unknown: Lookup = (host, _, callback) =>
    callback(Object.assign(new Error(host), { code: "ENOTFOUND" }), []);
  const nowhere = await createGuard(false, unknown)(new Request("http://nosuch.example.org/"));
  expect([nowhere.status, await nowhere.text()]).toEqual([530, "error code: 1016"]);

  for (const method of ["GET", "POST"]) {
    const closed = await createGuard(true)(new Request("http://127.0.0.1:1/", { method }));
    expect([closed.status, await closed.text()]).toEqual([521, "error code: 521"]);
  }
});

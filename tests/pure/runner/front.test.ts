import { once } from "node:events";
import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Front, openFront } from "../../../scripts/start/front.ts";

/** What stands for the runtime: it says what it was asked. */
const runtime = createServer(async (request, response) => {
  const { method, url, headers } = request;
  // The front breaks off a body that is too large.
  const body = await text(request).catch(() => "");
  response.setHeader("x-seen", "1").end(JSON.stringify({ method, url, headers, body }));
});
let front: Front;

beforeAll(async () => {
  runtime.listen(0, "127.0.0.1");
  await once(runtime, "listening");
  const opened = await openFront("127.0.0.1", 0);
  if (!opened.ok) throw new Error(opened.detail);
  front = opened.value;
});
afterAll(async () => {
  await front.close();
  runtime.close();
});

function open() {
  front.forwardTo(new URL(`http://127.0.0.1:${(runtime.address() as AddressInfo).port}`));
}

/** The whole reply to these lines, as it came over the socket. */
async function send(...lines: string[]): Promise<string> {
  const socket = connect(Number(front.url.port), "127.0.0.1");
  socket.write(lines.join("\r\n"));
  return text(socket);
}

test("until the runtime is ready, the reply says so and when to retry", async () => {
  const opened = await openFront("127.0.0.1", 0);
  if (!opened.ok) throw new Error(opened.detail);
  const reply = await fetch(new URL("/v1/health", opened.value.url));
  await opened.value.close();
  expect([reply.status, reply.headers.get("retry-after")]).toEqual([503, "1"]);
});

test("a request is handed on as it came, with its host, and so is the reply", async () => {
  open();
  const reply = await fetch(new URL("/v1/channels?limit=2", front.url), { method: "POST", body: "Đào" });
  expect(reply.headers.get("x-seen")).toBe("1");
  expect(await reply.json()).toMatchObject({
    method: "POST",
    url: "/v1/channels?limit=2",
    headers: { host: front.url.host },
    body: "Đào",
  });
});

const LAST = ["Host: a.example", "Connection: close", "", ""];

test.each([
  ["the runtime's route header", ["GET / HTTP/1.1", "MF-Route-Override: baodong-ingest", ...LAST]],
  ["the runtime's address header", ["GET / HTTP/1.1", "mf-original-url: http://x/", ...LAST]],
  ["the runtime's cf header", ["GET / HTTP/1.1", "MF-CF-Blob: {", ...LAST]],
  ["a host that is none", ["GET / HTTP/1.1", "Host: a b", "Connection: close", "", ""]],
  ["a host with a path", ["GET / HTTP/1.1", "Host: a/b", "Connection: close", "", ""]],
  ["two hosts", ["GET / HTTP/1.1", "Host: a", ...LAST]],
  ["no host", ["GET / HTTP/1.1", "Connection: close", "", ""]],
  ["OPTIONS *", ["OPTIONS * HTTP/1.1", ...LAST]],
  ["CONNECT", ["CONNECT a.example:443 HTTP/1.1", ...LAST]],
  ["no path", ["GET ftp://a.example/ HTTP/1.1", ...LAST]],
  [
    "a chunk whose size is no number",
    ["POST / HTTP/1.1", "Transfer-Encoding: chunked", ...LAST.slice(0, 2), "", "zz", "x", "0", "", ""],
  ],
  ["what is no HTTP", ["hello", "", ""]],
])("%s is answered 400, with no stack and no path of a file", async (_, lines) => {
  open();
  const reply = await send(...lines);
  expect(reply).toMatch(/^HTTP\/1\.1 400 /);
  expect(reply).not.toMatch(/\bat |\.ts|\.js|node_modules/);
});

test.each(["/cdn-cgi/local/scheduled", "/./CDN-CGI/local/explorer", "/__cf_local/stream/x"])(
  "%s, which the runtime has for developers, is not available",
  async (path) => {
    open();
    const reply = await send(`GET ${path} HTTP/1.1`, ...LAST);
    expect(reply).toMatch(/^HTTP\/1\.1 404 /);
    expect(reply).toContain("There is no such route.");
  },
);

/** Longer than any route takes. */
const HUGE = 17_000_000;

test.each<[string, () => RequestInit]>([
  ["says its length", () => ({ body: Buffer.alloc(HUGE) })],
  [
    "comes in chunks",
    () => ({ body: new Blob([Buffer.alloc(HUGE)]).stream(), duplex: "half" }) as RequestInit,
  ],
])("a body far too large that %s is refused as too large", async (_, body) => {
  open();
  const reply = await fetch(front.url, { method: "POST", ...body() });
  expect([reply.status, await reply.text()]).toEqual([413, expect.stringContaining("16000000 bytes")]);
});

test("a caller who reads only when all is sent gets the refusal", async () => {
  open();
  const socket = connect(Number(front.url.port), "127.0.0.1").pause();
  const body = Buffer.alloc(5_000_000);
  socket.write(["POST /cdn-cgi/x HTTP/1.1", `Content-Length: ${body.length}`, ...LAST].join("\r\n"));
  await new Promise((resolve) => socket.write(body, resolve));
  expect(await text(socket)).toMatch(/^HTTP\/1\.1 404 /);
});

test("a port in use is refused in a sentence that names it", async () => {
  const opened = await openFront("127.0.0.1", Number(front.url.port));
  expect(opened).toMatchObject({
    detail: `Port ${front.url.port} of 127.0.0.1 is in use. Stop the program that listens there, or choose another PORT.`,
  });
});

test("requests while a crashed runtime restarts get a reply that says so", async () => {
  front.forwardTo(new URL("http://127.0.0.1:1"));
  expect((await fetch(front.url)).status).toBe(503);
});

import { lookup } from "node:dns";
import { once } from "node:events";
import { type AddressInfo, createServer as createSocketServer } from "node:net";
import { expect, test } from "vitest";
import { createGuard } from "../../scripts/start/guard.ts";
import { connectMended } from "../../scripts/start/mended-head.ts";
import { Request } from "../../scripts/start/miniflare.ts";

const TEXT = "Hội nghị hợp tác an ninh";
const BYTES = Buffer.byteLength(TEXT);

test.each([
  [
    "60 KB of headers",
    `HTTP/1.1 200 OK\r\nX-Policy: ${"a ".repeat(30_000)}\r\nContent-Length: ${BYTES}\r\n\r\n`,
    "",
  ],
  [
    "a length beside chunks",
    `HTTP/1.1 200 OK\r\nContent-Length: ${BYTES}\r\nTransfer-Encoding: chunked\r\n\r\n${BYTES.toString(16)}\r\n`,
    "\r\n0\r\n\r\n",
  ],
  ["a folded line", `HTTP/1.1 200 OK\r\nX-Long: first\r\n second\r\nContent-Length: ${BYTES}\r\n\r\n`, ""],
  ["bare line feeds", `HTTP/1.1 200 OK\nContent-Length: ${BYTES}\n\n`, ""],
  ["a space before a colon", `HTTP/1.1 200 OK\r\nX-Note : odd\r\nContent-Length : ${BYTES}\r\n\r\n`, ""],
  ["a length given twice", `HTTP/1.1 200 OK\r\n${`Content-Length: ${BYTES}\r\n`.repeat(2)}\r\n`, ""],
  ["a control character", `HTTP/1.1 200 OK\r\nX-Note: odd\x01value\r\nContent-Length: ${BYTES}\r\n\r\n`, ""],
])("%s is read as curl reads it", async (_, head, tail) => {
  const server = createSocketServer((socket) => {
    socket.on("error", () => undefined).once("data", () => socket.end(head + TEXT + tail));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const reply = await createGuard(true)(new Request(`http://127.0.0.1:${port}/`));
  expect([reply.status, await reply.text()]).toEqual([200, TEXT]);
  server.close();
});

test("a switch to another protocol, in a head that has to be corrected, is refused and ends nothing else", async () => {
  const closed: Promise<unknown>[] = [];
  const head =
    "HTTP/1.1 101 Switching Protocols\r\nX-Note : odd\r\nConnection: upgrade\r\nUpgrade: other\r\n\r\n";
  const server = createSocketServer((socket) => {
    closed.push(new Promise((resolve) => socket.on("close", resolve)));
    socket.on("error", () => undefined).once("data", () => socket.write(head));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const reply = await createGuard(true)(new Request(`http://127.0.0.1:${port}/`));
  expect(reply.status).toBe(520);
  await Promise.all(closed);
  expect(closed).toHaveLength(2);
  server.close();
});

test("a corrected connection is closed with its exchange, although the server leaves it open", async () => {
  const server = createSocketServer({ allowHalfOpen: true });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const connection = connectMended(new URL(`http://127.0.0.1:${port}/`), lookup);
  const closed = new Promise((resolve) => connection.on("close", resolve));
  connection.end();
  await closed;
  expect(connection.destroyed).toBe(true);
  server.close();
});

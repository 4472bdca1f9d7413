import { lookup } from "node:dns";
import { once } from "node:events";
import { type AddressInfo, createServer as createSocketServer, type Server } from "node:net";
import { createServer as createTlsServer } from "node:tls";
import { expect, test } from "vitest";
import { createGuard } from "../../scripts/start/guard.ts";
import { connectMended } from "../../scripts/start/mended-head.ts";
import { Request } from "../../scripts/start/miniflare.ts";

const TEXT = "Hội nghị hợp tác an ninh";
const BYTES = Buffer.byteLength(TEXT);

/** The port of a server that listens. */
async function listening(server: Server): Promise<number> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return (server.address() as AddressInfo).port;
}

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
  ["a space before the colon of a length alone", `HTTP/1.1 200 OK\r\nContent-Length : ${BYTES}\r\n\r\n`, ""],
  ["a space before the colon of a connection", "HTTP/1.1 200 OK\r\nConnection : close\r\n\r\n", ""],
  ["a line without a colon", `HTTP/1.1 200 OK\r\nno header\r\nContent-Length: ${BYTES}\r\n\r\n`, ""],
  ["a name that is none", `HTTP/1.1 200 OK\r\nX (Y): 1\r\nContent-Length: ${BYTES}\r\n\r\n`, ""],
  [
    "an odd head after others",
    `HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink : </a>\r\n\r\nHTTP/1.1 200 OK\r\nX-Note : odd\r\nContent-Length: ${BYTES}\r\n\r\n`,
    "",
  ],
  ["a control character", `HTTP/1.1 200 OK\r\nX-Note: odd\x01value\r\nContent-Length: ${BYTES}\r\n\r\n`, ""],
])("%s is read as browsers read it", async (_, head, tail) => {
  const asked: string[] = [];
  const server = createSocketServer((socket) => {
    socket
      .on("error", () => undefined)
      .once("data", (data) => {
        asked.push(String(data));
        socket.end(head + TEXT + tail);
      });
  });
  const port = await listening(server);
  const url = `http://127.0.0.1:${port}/`;
  const reply = await createGuard(true)(new Request(url));
  expect([reply.status, await reply.text()]).toEqual([200, TEXT]);

  asked.length = 0;
  const answer = await createGuard(true)(new Request(url, { method: "POST", body: "{}" }));
  expect([answer.status, await answer.text(), asked.length]).toEqual([200, TEXT, 1]);
  server.close();
});

test("a page whose head has to be corrected comes from a judged address too", async () => {
  const server = createSocketServer((socket) => {
    socket
      .on("error", () => undefined)
      .once("data", () => socket.end("HTTP/1.1 200 OK\r\nX-Note : odd\r\n\r\n"));
  });
  const port = await listening(server);
  const asked: string[] = [];
  const guard = createGuard(true, (host, _, found) => {
    asked.push(host);
    found(null, [{ address: "127.0.0.1", family: 4 }]);
  });
  const name = "paper.example.org";
  expect((await guard(new Request(`http://${name}:${port}/`))).status).toBe(200);
  expect(asked).toEqual([name, name]);
  server.close();
});

test("an address of IPv6 is not looked up for a corrected connection", async () => {
  const asked: string[] = [];
  const connection = connectMended(new URL("http://[::1]:1/"), (host) => void asked.push(host));
  await new Promise((resolve) => connection.on("close", resolve));
  expect(asked).toEqual([]);
});

test("a corrected connection is made under the name of the site, and under none where it has only an address", async () => {
  const names: string[] = [];
  const server = createTlsServer({ SNICallback: (name, done) => done(new Error(String(names.push(name)))) });
  const port = await listening(server.on("tlsClientError", (_, socket) => socket.destroy()));
  for (const host of ["paper.example.org", "127.0.0.1"]) {
    const connection = connectMended(new URL(`https://${host}:${port}/`), (_, options, found) => {
      found(null, options.all ? [{ address: "127.0.0.1", family: 4 }] : "127.0.0.1", 4);
    });
    await new Promise((resolve) => connection.on("close", resolve));
  }
  expect(names).toEqual(["paper.example.org"]);
  server.close();
});

test("a reply that has to be corrected and breaks off is a failure", async () => {
  const server = createSocketServer((socket) => {
    socket
      .on("error", () => undefined)
      .once("data", () => {
        socket.write("HTTP/1.1 200 OK\r\nX-Note : odd\r\nContent-Length: 9\r\n\r\nHalf", () => {
          socket.resetAndDestroy();
        });
      });
  });
  const port = await listening(server);
  expect((await createGuard(true)(new Request(`http://127.0.0.1:${port}/`))).status).toBe(520);
  server.close();
});

test("a server that hangs up is asked once", async () => {
  let asked = 0;
  const server = createSocketServer((socket) => {
    asked++;
    socket.on("error", () => undefined).once("data", () => socket.destroy());
  });
  const port = await listening(server);
  expect((await createGuard(true)(new Request(`http://127.0.0.1:${port}/`))).status).toBe(520);
  expect(asked).toBe(1);
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
  const port = await listening(server);
  const reply = await createGuard(true)(new Request(`http://127.0.0.1:${port}/`));
  expect(reply.status).toBe(520);
  await Promise.all(closed);
  expect(closed).toHaveLength(2);
  server.close();
});

test("a corrected connection is closed with its exchange, although the server leaves it open", async () => {
  const server = createSocketServer({ allowHalfOpen: true });
  const port = await listening(server);
  const connection = connectMended(new URL(`http://127.0.0.1:${port}/`), lookup);
  const closed = new Promise((resolve) => connection.on("close", resolve));
  connection.end();
  await closed;
  expect(connection.destroyed).toBe(true);
  server.close();
});

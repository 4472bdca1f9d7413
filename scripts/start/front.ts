import http, { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { finished, pipeline } from "node:stream";
import { fail, type Outcome, ok } from "../../workers/shared/outcome.ts";
import { headersIn, headersOut, judgeRequest, type Refusal } from "./front-request.ts";

/** The server at the public address. It forwards valid requests to the runtime and refuses the rest. */
export type Front = {
  url: URL;
  /** Sets the runtime's address. Before it is set, and while the runtime is down, the answer is 503. */
  forwardTo: (runtime: URL) => void;
  close: () => Promise<void>;
};

/**
 * Listens on the address of the settings. The runtime itself must not be exposed: it is made for a
 * developer, its own headers choose a worker or an address, and it answers a request that it cannot read with
 * a stack.
 */
export function openFront(host: string, port: number): Promise<Outcome<Front, "address-unusable">> {
  let runtime: URL | null = null;
  const server = createServer((request, response) => answer(request, response, runtime));
  server.on("connect", (_, socket) => socket.end(BAD_REQUEST));
  server.on("clientError", (_, socket) => {
    if (socket.writable) socket.end(BAD_REQUEST);
  });
  return new Promise((resolve) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      resolve(fail("address-unusable", sentence(error.code ?? error.message, host, port))),
    );
    server.listen({ host, port, exclusive: true }, () =>
      resolve(
        ok({
          url: addressOf(server, host),
          forwardTo: (to) => {
            runtime = to;
          },
          close: () => close(server),
        }),
      ),
    );
  });
}

const BAD_REQUEST = "HTTP/1.1 400 Bad Request\r\nconnection: close\r\ncontent-length: 0\r\n\r\n";
const UNREADY: Refusal = {
  status: 503,
  title: "Service Unavailable",
  detail: "The runtime is being started. Try again in a second.",
};

/** The api reads a body up to here, so that its caller gets an answer; no route takes half of it. */
const BODY_BYTES_MAX = 16_000_000;
const TOO_LARGE: Refusal = {
  status: 413,
  title: "Content Too Large",
  detail: `No route takes a body of more than ${BODY_BYTES_MAX} bytes.`,
};
/** Milliseconds for which the rest of a refused request is read. */
const LINGER_MS = 1_000;

function answer(request: IncomingMessage, response: ServerResponse, runtime: URL | null): void {
  const judged = judgeRequest(request);
  if (!judged.ok) refuse(response, judged.refusal);
  else if (Number(request.headers["content-length"] ?? 0) > BODY_BYTES_MAX) refuse(response, TOO_LARGE);
  else if (runtime === null) refuse(response, UNREADY);
  else forward(request, response, runtime, judged.path);
}

/**
 * Replies, and closes the connection when the request has ended or a moment later: to close it while bytes
 * arrive would reset it, and the caller would lose the reply (RFC 9112, section 9.6).
 */
function refuse(response: ServerResponse, refusal: Refusal): void {
  const body = JSON.stringify({ type: "about:blank", ...refusal });
  const headers: http.OutgoingHttpHeaders = {
    "content-type": "application/problem+json",
    "content-length": Buffer.byteLength(body),
    "cache-control": "no-store",
    connection: "close",
  };
  if (refusal.status === 503) headers["retry-after"] = "1";
  response.writeHead(refusal.status, headers).write(body);
  const end = () => response.end();
  const timer = setTimeout(end, LINGER_MS);
  finished(response.req.resume(), end);
  response.on("close", () => clearTimeout(timer));
}

function forward(request: IncomingMessage, response: ServerResponse, runtime: URL, path: string): void {
  let bytes = 0;
  const onward = http.request({
    host: runtime.hostname,
    port: runtime.port,
    method: request.method ?? "GET",
    path,
    headers: headersIn(request.rawHeaders),
    setHost: false,
    // The runtime may close a kept connection at the moment in which it is used again.
    agent: false,
  });
  onward.on("error", () => {
    if (response.headersSent) response.destroy();
    else refuse(response, bytes > BODY_BYTES_MAX ? TOO_LARGE : UNREADY);
  });
  onward.on("response", (reply) => {
    response.writeHead(reply.statusCode ?? 502, headersOut(reply.rawHeaders));
    pipeline(reply, response, () => undefined);
  });
  response.on("close", () => onward.destroy());
  request.on("data", (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > BODY_BYTES_MAX) onward.destroy();
  });
  request.pipe(onward);
}

function addressOf(server: Server, host: string): URL {
  const { port } = server.address() as AddressInfo;
  const name = ANY_ADDRESS.get(host) ?? host;
  return new URL(`http://${name.includes(":") ? `[${name}]` : name}:${port}`);
}

/** A server that listens on every address answers on these too. */
const ANY_ADDRESS = new Map([
  ["0.0.0.0", "127.0.0.1"],
  ["::", "::1"],
]);

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

function sentence(code: string, host: string, port: number): string {
  switch (code) {
    case "EADDRINUSE":
      return `Port ${port} of ${host} is in use. Stop the program that listens there, or choose another PORT.`;
    case "EACCES":
      return `This user may not listen on port ${port}. Choose a PORT of 1024 or more.`;
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return `HOST is ${host}, which is not an address of this machine.`;
    default:
      return `Nothing can listen on HOST ${host}, PORT ${port} (${code}).`;
  }
}

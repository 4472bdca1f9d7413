import { readFileSync } from "node:fs";
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { Webhook } from "standardwebhooks";

/** What a receiver answers: a status, or nothing at all ("hang"). */
type Answer = number | "hang" | { status: number; headers?: Record<string, string>; body?: string };

/** One request as the receiver saw it. */
export type Received = {
  path: string;
  id: string;
  timestamp: string;
  signature: string;
  contentType: string;
  /** The very bytes, as text. */
  body: string;
};

export type Receiver = {
  /** Without a slash at the end; every path is answered. */
  url: string;
  received: Received[];
  /** What to answer from now on, one for each request; the last one is given again and again. */
  answer(...answers: [Answer, ...Answer[]]): void;
  close(): Promise<void>;
};

/** A real webhook receiver on this machine. It answers 200 until it is told otherwise. */
export function openReceiver(): Promise<Receiver> {
  return open("http", (listener) => createServer(listener));
}

type Certificate = "valid" | "expired" | "other-name";

/** The same over TLS. Its certificates are those of `tests/fixtures/certificates`. */
export async function openTlsReceiver(): Promise<Receiver & { present(certificate: Certificate): void }> {
  const contextOf = (certificate: Certificate) => ({ key: pem("key"), cert: pem(certificate) });
  const server = createTlsServer(contextOf("valid"));
  const receiver = await open("https", (listener) => server.on("request", listener));
  return { ...receiver, present: (certificate) => server.setSecureContext(contextOf(certificate)) };
}

/** The authority that signed the receiver's certificates, for `tls.setDefaultCACertificates`. */
export function authority(): string {
  return pem("authority");
}

function pem(name: string): string {
  return readFileSync(join(import.meta.dirname, `../fixtures/certificates/${name}.pem`), "utf8");
}

async function open(scheme: string, serve: (listener: RequestListener) => Server): Promise<Receiver> {
  const received: Received[] = [];
  let answers: Answer[] = [200];
  const server = serve(async (request, response) => {
    received.push(await readRequest(request));
    reply(response, (answers.length > 1 ? answers.shift() : answers[0]) ?? 200);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
  const { port } = server.address() as AddressInfo;
  return {
    url: `${scheme}://127.0.0.1:${port}`,
    received,
    answer: (...next) => {
      answers = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function readRequest(request: IncomingMessage): Promise<Received> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const header = (name: string) => String(request.headers[name] ?? "");
  return {
    path: `${request.method} ${request.url}`,
    id: header("webhook-id"),
    timestamp: header("webhook-timestamp"),
    signature: header("webhook-signature"),
    contentType: header("content-type"),
    body: Buffer.concat(chunks).toString("utf8"),
  };
}

function reply(response: ServerResponse, answer: Answer): void {
  if (answer === "hang") return;
  const { status, headers = {}, body = "" } = typeof answer === "number" ? { status: answer } : answer;
  response.writeHead(status, headers).end(body);
}

/** Whether a request is signed with this secret for the time and id that it names. */
export function isSigned({ id, timestamp, signature, body }: Received, secret: string): boolean {
  return new Webhook(secret).sign(id, new Date(Number(timestamp) * 1_000), body) === signature;
}

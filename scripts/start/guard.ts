import { type LookupAddress, lookup as systemLookup } from "node:dns";
import http, { type IncomingMessage } from "node:http";
import https from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { judgeAddresses } from "../../workers/shared/web/guard/addresses.ts";
import { bareHost } from "../../workers/shared/web/guard/judge-url.ts";
import { newsPolicy, type UrlPolicy } from "../../workers/shared/web/guard/policy.ts";
import { CUT_HEADER, REFUSED_HEADER } from "../../workers/shared/web/http.ts";
import { connectMended, HEAD_BYTES_MAX } from "./mended-head.ts";
import { Headers, type Request, Response } from "./miniflare.ts";
import { startOfBody, wholeBody } from "./reply-body.ts";

export type Guard = (request: Request) => Promise<Response>;

/** The part of `dns.lookup` that the guard uses. */
export type Lookup = (
  host: string,
  options: { all: true },
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

const EXCHANGE_TIMEOUT_MS = 60_000;

/**
 * The outbound network of the embedded workers, which cannot see what a name resolves to. It looks a name up
 * once, judges every address, and connects only to those, whatever the name resolves to a moment later.
 * Redirects are returned, never followed. A failure is answered with the status that Cloudflare gives for it.
 */
export function createGuard(allowPrivate: boolean, lookup: Lookup = systemLookup): Guard {
  const policy = newsPolicy({ allowPrivate, ownHosts: [] });
  const judged = judgedLookup(policy, lookup);
  return async (request) => {
    const host = bareHost(new URL(request.url));
    try {
      // Node connects to an address without looking it up.
      if (isIP(host) !== 0 && !judgeAddresses([host], policy).ok) throw new RefusedAddress(host);
      return await replyOf(request, await ask(request, judged));
    } catch (error) {
      return failureOf(error);
    }
  };
}

class RefusedAddress extends Error {}

function judgedLookup(policy: UrlPolicy, lookup: Lookup): LookupFunction {
  return (host, options, callback) =>
    lookup(host, { ...options, all: true }, (error, found) => {
      if (error) return callback(error, []);
      const addresses = found.map(({ address }) => address);
      if (!judgeAddresses(addresses, policy).ok) return callback(new RefusedAddress(host), []);
      if (options.all) return callback(null, found);
      callback(null, addresses[0] ?? "", found[0]?.family);
    });
}

async function ask(request: Request, lookup: LookupFunction): Promise<IncomingMessage> {
  const body = Buffer.from(await request.arrayBuffer());
  const mending = { createConnection: () => connectMended(new URL(request.url), lookup) };
  // A message is not sent a second time because of the reply to it.
  if (request.method !== "GET") return exchange(request, body, mending);
  try {
    return await exchange(request, body, { lookup, agent: false });
  } catch (error) {
    if (!MENDABLE.has(codeOf(error))) throw error;
    return exchange(request, body, mending);
  }
}

/** What the parser says of a head that may be read once it is mended. */
const MENDABLE: ReadonlySet<string> = new Set(["HPE_INVALID_HEADER_TOKEN", "HPE_UNEXPECTED_CONTENT_LENGTH"]);

/** No connection is reused: each is made to an address that was judged for it. */
function exchange(
  request: Request,
  body: Buffer,
  connection: Pick<https.RequestOptions, "lookup" | "agent" | "createConnection">,
): Promise<IncomingMessage> {
  const send = request.url.startsWith("https:") ? https.request : http.request;
  return new Promise((resolve, reject) => {
    const outgoing = send(request.url, {
      ...connection,
      method: request.method,
      headers: outgoingHeaders(request),
      // As tolerant as browsers and curl: folded header lines, bare line feeds, a length besides chunks.
      insecureHTTPParser: true,
      maxHeaderSize: HEAD_BYTES_MAX,
      signal: AbortSignal.timeout(EXCHANGE_TIMEOUT_MS),
    });
    outgoing.on("response", resolve).on("error", reject);
    // A switch to another protocol (101) was never asked for, and no reply follows it.
    outgoing.on("upgrade", (_, socket) => {
      socket.destroy();
      reject(new Error("another protocol"));
    });
    outgoing.end(body);
  });
}

/** The headers that the worker set, without those that the runtime adds for its own use. */
function outgoingHeaders(request: Request): Record<string, string> {
  const own = [...request.headers].filter(([name]) => !/^(cf|mf)-/.test(name));
  return { ...Object.fromEntries(own), "accept-encoding": "gzip, br" };
}

/** A POST is answered by its status; the body may break off or never end. */
async function replyOf({ method }: Request, message: IncomingMessage): Promise<Response> {
  const status = message.statusCode ?? 0;
  const { bytes, isCut } = await (method === "POST" ? startOfBody(message) : wholeBody(message));
  const headers = new Headers();
  for (const [written, values = []] of Object.entries(message.headersDistinct)) {
    // Node's parser leaves the spaces before a colon to the names that it uses itself.
    const name = written.trim();
    if (!TRANSPORT_HEADERS.includes(name)) for (const value of values) headers.append(name, value);
  }
  if (isCut) headers.set(CUT_HEADER, "1");
  return new Response(NULL_BODY_STATUSES.includes(status) ? null : bytes, { status, headers });
}

/** Headers about the bytes of this connection. The worker receives other bytes. */
const TRANSPORT_HEADERS: readonly string[] = [
  "content-encoding",
  "content-length",
  "transfer-encoding",
  "connection",
  "keep-alive",
];
const NULL_BODY_STATUSES: readonly number[] = [204, 205, 304];

function failureOf(error: unknown): Response {
  if (error instanceof RefusedAddress) {
    return new Response("refused address", { status: 403, headers: { [REFUSED_HEADER]: "1" } });
  }
  const [status, code] = statusOf(codeOf(error));
  return new Response(`error code: ${code}`, { status });
}

function statusOf(code: string): readonly [status: number, code: number] {
  return STATUSES.get(code) ?? (BAD_CERTIFICATE.test(code) ? [526, 526] : UNKNOWN_FAILURE);
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return "";
  return "code" in error ? String(error.code) : error.name;
}

// https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/
const UNKNOWN_FAILURE = [520, 520] as const;
const STATUSES = new Map<string, readonly [status: number, code: number]>([
  ["ENOTFOUND", [530, 1016]],
  ["EAI_AGAIN", [530, 1016]],
  ["ECONNREFUSED", [521, 521]],
  ["ETIMEDOUT", [522, 522]],
  ["EHOSTUNREACH", [523, 523]],
  ["ENETUNREACH", [523, 523]],
  ["ABORT_ERR", [524, 524]],
]);
/** https://nodejs.org/api/tls.html#x509-certificate-error-codes, and the code for another name. */
const BAD_CERTIFICATE =
  /CERT|^UNABLE_TO_|^(?:CRL|ERROR_IN_CRL)_|^(?:HOSTNAME_MISMATCH|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_EXCEEDED)$/;

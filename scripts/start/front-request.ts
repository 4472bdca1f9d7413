import type { IncomingMessage } from "node:http";

export type Refusal = { status: number; title: string; detail: string };
type Judged = { ok: true; path: string } | { ok: false; refusal: Refusal };

/** A host name or address with an optional port, and nothing that could be read as another part of a URL. */
const HOST = /^(?:\[[0-9a-f:.]+\]|[^\s/@?#\\:[\]]+)(?::\d{1,5})?$/i;
/** Headers that control Miniflare. A request from outside that carries one is refused. */
const RUNTIME_HEADER = /^mf-/i;
/** Paths that the runtime reserves for its developer. */
const RUNTIME_PATH = /^\/(?:cdn-cgi|__cf_local)(?:\/|$)/i;

/** Decides whether a request is for the product, and for which path and query. */
export function judgeRequest({ url = "", rawHeaders }: IncomingMessage): Judged {
  const hosts = rawHeaders.filter((_, at) => at % 2 === 1 && rawHeaders[at - 1]?.toLowerCase() === "host");
  const [host = ""] = hosts;
  if (hosts.length !== 1 || !HOST.test(host) || !URL.canParse(`http://${host}`)) {
    return bad("The Host header is no name of a host.");
  }
  if (rawHeaders.some((name, at) => at % 2 === 0 && RUNTIME_HEADER.test(name))) {
    return bad("Headers that begin with MF- are not for callers.");
  }
  const path = pathOf(url);
  if (path === null) return bad("The request is for no path of this host.");
  if (RUNTIME_PATH.test(new URL(path, "http://host").pathname)) return notFound();
  return { ok: true, path };
}

/**
 * The path of `/path` and of `http://host/path` (RFC 9112, section 3.2.2); null for `*` and any other form.
 */
function pathOf(target: string): string | null {
  if (target.startsWith("/")) return URL.canParse(target, "http://host") ? target : null;
  if (!/^https?:\/\//i.test(target) || !URL.canParse(target)) return null;
  const { pathname, search } = new URL(target);
  return pathname + search;
}

function bad(detail: string): Judged {
  return { ok: false, refusal: { status: 400, title: "Bad Request", detail } };
}

function notFound(): Judged {
  return { ok: false, refusal: { status: 404, title: "Not Found", detail: "There is no such route." } };
}

/**
 * Headers that belong to one connection (RFC 9110, section 7.6.1), or that the network in front of a worker
 * sets.
 */
const NOT_HANDED_IN = /^(?:connection|keep-alive|proxy-.*|te|upgrade|expect|cf-.*)$/i;
const NOT_HANDED_OUT = /^(?:connection|keep-alive|transfer-encoding|mf-.*)$/i;

export function headersIn(rawHeaders: readonly string[]): string[] {
  return without(NOT_HANDED_IN, rawHeaders);
}

export function headersOut(rawHeaders: readonly string[]): string[] {
  return without(NOT_HANDED_OUT, rawHeaders);
}

/** `rawHeaders` holds names and values alternately. */
function without(dropped: RegExp, rawHeaders: readonly string[]): string[] {
  return rawHeaders.filter((_, at) => !dropped.test(rawHeaders[at - (at % 2)] ?? ""));
}

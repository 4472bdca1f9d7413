import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { newsPolicy } from "../../workers/shared/web/guard/policy.ts";
import { createHttp, type Http } from "../../workers/shared/web/http.ts";

export type Page = (request: IncomingMessage, response: ServerResponse) => void;

export type LoopbackSite = {
  /** Without a slash at the end. */
  url: string;
  /** The paths asked for, in order, robots.txt apart. */
  asked: string[];
  robotsAsked: string[];
  serve(path: string, page: Page): void;
  /** Answers as it would on that path. */
  answer(path: string, request: IncomingMessage, response: ServerResponse): void;
  close(): Promise<void>;
};

/**
 * A real web site on this machine, for what only a real socket can do: break off, trickle, never end. Every
 * address of 127.0.0.0/8 is a host of its own.
 */
export async function loopbackSite(address = "127.0.0.1"): Promise<LoopbackSite> {
  const pages = new Map<string, Page>();
  const asked: string[] = [];
  const robotsAsked: string[] = [];
  const answer = (path: string, request: IncomingMessage, response: ServerResponse) => {
    const page = pages.get(path);
    if (page === undefined) response.writeHead(404).end();
    else page(request, response);
  };
  const listen: RequestListener = (request, response) => {
    const path = request.url ?? "/";
    if (path === "/robots.txt") robotsAsked.push(path);
    else asked.push(path);
    answer(path, request, response);
  };

  const server = createServer(listen);
  await new Promise<void>((resolve) => server.listen(0, address, resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${address}:${port}`,
    asked,
    robotsAsked,
    answer,
    serve: (path, page) => void pages.set(path, page),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A page that is these words; HTML unless said otherwise. */
export function page(body: string | Uint8Array, headers: Record<string, string> = {}, status = 200): Page {
  return (_, response) => {
    response.writeHead(status, { "content-type": "text/html; charset=utf-8", ...headers }).end(body);
  };
}

/** The product's own HTTP function, allowed to reach this machine. */
export function loopbackHttp(): Http {
  const policy = newsPolicy({ allowPrivate: true, ownHosts: [] });
  return createHttp({ fetch, resolve: null, policy, now: () => Date.parse("2026-11-21T12:00:00.000Z") });
}

import { type Context, Hono, type MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { Api } from "./api.ts";
import { createClient } from "./client.ts";
import type { Inside } from "./http/auth.ts";
import type { Caller } from "./http/authenticate.ts";
import { alertRoutes, channelRoutes, openRoutes, readingRoutes, sourceRoutes } from "./pages/addresses.ts";
import { showFault, showTooLarge } from "./pages/fault.tsx";
import { refuseForeign, refuseUnsigned } from "./pages/forgery.ts";
import { showMissing } from "./pages/missing.tsx";
import { damagedIn } from "./pages/visit/damaged.ts";
import { guardPage } from "./pages/visit/policy.ts";
import { readSession } from "./pages/visit/session.ts";
import { type PageEnv, visitOf } from "./pages/visit/visit.ts";

/** The first path segments of the page's addresses. All other addresses are the api's. */
const PLACES: ReadonlySet<string> = new Set([
  "",
  "a",
  "alerts",
  "assets",
  "channels",
  "compose",
  "deliveries",
  "docs",
  "json",
  "links",
  "preferences",
  "sign-in",
  "sign-out",
  "sources",
  "start",
  "suggest",
  "system",
  "tokens",
  "why",
]);

const BODY_BYTES_MAX = 65_536;
/** A file of sources, and the rest of its form. */
const FILE_BYTES_MAX = 1_048_576;

/** The api for programs. Pages read and change everything through it. */
type Interface = { fetch(request: Request, inside: Inside): Response | Promise<Response> };

/** Whether a request is for the web page. */
export function isPage(request: Request): boolean {
  return PLACES.has(new URL(request.url).pathname.split("/")[1] ?? "");
}

/** The web page: HTML for people, made of what the interface answers. */
export function createPages(api: Api, programs: Interface): Hono<PageEnv> {
  const pages = new Hono<PageEnv>();
  pages.use(guardPage, limitForm(), refuseForeign);
  pages.use(recognise(api));
  pages.route("/", openRoutes(api));
  pages.use(requireSession, refuseUnsigned, askAsReader(programs));
  pages.route("/", readingRoutes());
  pages.route("/", alertRoutes());
  pages.route("/", sourceRoutes());
  pages.route("/", channelRoutes());
  pages.get("/json/*", (c) => showJson(c, programs));
  pages.notFound((c) => showMissing(c));
  pages.onError((error, c) => showFault(c, error, api.run.log));
  return pages;
}

/** Refuses a form that is larger than its page takes, and reads no more of it than that. */
function limitForm(): MiddlewareHandler<PageEnv> {
  const ordinary = bodyLimit({ maxSize: BODY_BYTES_MAX, onError: showTooLarge });
  const file = bodyLimit({ maxSize: FILE_BYTES_MAX, onError: showTooLarge });
  return (c, next) => (c.req.path === "/sources/opml" ? file : ordinary)(c, next);
}

/** Sets who sends the request: a signed-in person or a stranger. */
function recognise(api: Api): MiddlewareHandler<PageEnv> {
  const { run } = api;
  return async (c, next) => {
    const session = await readSession(c, api);
    c.set("run", run);
    c.set("session", session);
    c.set("visit", visitOf(c, run.now(), session));
    await next();
  };
}

const requireSession: MiddlewareHandler<PageEnv> = async (c, next) => {
  if (c.get("session") !== null) return next();
  const { here } = c.get("visit");
  const way = c.req.method === "GET" && here !== "/" ? `?next=${encodeURIComponent(here)}` : "";
  return c.redirect(`/sign-in${way}`, 303);
};

/** A page's request to the api takes the same way as any program's: the same checks, the same answers. */
function askAsReader(programs: Interface): MiddlewareHandler<PageEnv> {
  return async (c, next) => {
    const caller = callerOf(c);
    const address = new URL(c.req.url).origin;
    const { damaged } = c.get("visit");
    const fetch: typeof globalThis.fetch = async (input, init) => {
      const request = new Request(input, init);
      const reply = await programs.fetch(request, { caller });
      damaged.push(...damagedIn(new URL(request.url).pathname, reply));
      return reply;
    };
    c.set("ask", fetch);
    c.set("client", createClient({ address, token: "", fetch }));
    await next();
  };
}

/** Shows in the browser what a program would be answered. */
function showJson(c: Context<PageEnv>, programs: Interface): Response | Promise<Response> {
  const url = new URL(c.req.url);
  url.pathname = url.pathname.replace(/^\/json/, "/v1");
  return programs.fetch(new Request(url), { caller: callerOf(c) });
}

function callerOf(c: Context<PageEnv>): Caller {
  const session = c.get("session");
  if (session === null) throw new Error("a page that needs a session was requested without one");
  return session.caller;
}

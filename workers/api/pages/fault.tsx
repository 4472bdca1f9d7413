import type { Context } from "hono";
import type { Log } from "../../shared/log.ts";
import { BodyBrokenOff } from "../http/rest-of-body.ts";
import { Frame } from "./frame.tsx";
import { type PageContext, visitOf } from "./visit/visit.ts";

/** The page for a bug of ours: the error is logged whole, and the page says where to look. */
export function showFault(c: PageContext, error: Error, log: Log) {
  if (error instanceof BodyBrokenOff) return c.body(null, 400);
  log.error("page.failed", error, { method: c.req.method, path: c.req.path });
  const visit = visitOf(c, 0, null);
  return message(c, visit.texts.fault, 500);
}

/** The page for a form without its token: the form is old, or another site sent it. */
export function showForged(c: PageContext) {
  return message(c, c.get("visit").texts.forged, 403);
}

export function showTooLarge(c: Context) {
  return message(c, visitOf(c, 0, null).texts.tooLarge, 413);
}

function message(c: Context, { title, text }: { title: string; text: string }, status: 403 | 413 | 500) {
  const visit = c.get("visit") ?? visitOf(c, 0, null);
  return c.html(
    <Frame visit={visit} title={title}>
      <h1>{title}</h1>
      <p>{text}</p>
    </Frame>,
    status,
  );
}

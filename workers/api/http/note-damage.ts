import type { Context, MiddlewareHandler } from "hono";
import type { Run } from "../../shared/run.ts";

/** Between two lines, so that a page that is looked at all day does not fill the log. */
const QUIET_MS = 60_000;
/** Maximum places that a line names. */
const PLACES_MAX = 5;

/** Keeps for the log where the reply to this request did not fit its view. */
export function setDamage(c: Context, places: readonly string[]): void {
  c.set("damage", places);
}

/** Logs that a reply left out damaged values of stored rows: at most one line a minute. */
export function noteDamage({ log, now }: Pick<Run, "log" | "now">): MiddlewareHandler {
  let quietUntil = Number.NEGATIVE_INFINITY;
  return async (c, next) => {
    await next();
    const places: readonly string[] = c.get("damage") ?? [];
    if (places.length === 0 || now() < quietUntil) return;
    quietUntil = now() + QUIET_MS;
    const named = places.slice(0, PLACES_MAX).join(" ");
    log.error("reply.damaged", new Error(`stored values do not fit: ${named}`), { path: c.req.path });
  };
}

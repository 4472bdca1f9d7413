import type { Context, MiddlewareHandler } from "hono";
import type { Log } from "../../shared/log.ts";
import type { Run } from "../../shared/run.ts";

/** Between two lines, so that a page that is looked at all day does not fill the log. */
const QUIET_MS = 60_000;
/** Maximum places that a line names. */
const PLACES_MAX = 5;
/** Maximum places that a reply names. */
const FIELDS_MAX = 20;
/** Such as `state;id=241859174400123`, or `data.3.state;id=241859174400123` in a list. */
export const DAMAGED_FIELDS = "damaged-fields";

/** Where a reply does not hold what is stored, and the id of the row that it shows there. */
export type Damage = { place: string; id: string | null };

/** Names in the reply, and keeps for the log, where it does not hold what is stored. */
export function setDamage(c: Context, damage: readonly Damage[]): void {
  c.set("damage", damage);
  const fields = damage.map(({ place, id }) => place + (id === null ? "" : `;id=${id}`));
  c.header(DAMAGED_FIELDS, [...new Set(fields)].slice(0, FIELDS_MAX).join(", "));
}

/** What the log says of it. */
function damageError(damage: readonly Damage[]): Error {
  const named = damage.slice(0, PLACES_MAX).map(({ place, id }) => place + (id === null ? "" : ` of ${id}`));
  return new Error(`stored values do not fit: ${named.join(", ")}`);
}

/** Logs that a reply left out damaged values of stored rows: at most one line a minute. */
export function noteDamage({ log, now }: Pick<Run, "log" | "now">): MiddlewareHandler {
  let quietUntil = Number.NEGATIVE_INFINITY;
  return async (c, next) => {
    await next();
    const damage: readonly Damage[] = c.get("damage") ?? [];
    if (damage.length === 0 || now() < quietUntil) return;
    quietUntil = now() + QUIET_MS;
    log.error("reply.damaged", damageError(damage), { path: c.req.path });
  };
}

/** What a file that is written row by row could not read, for one line in the log at its end. */
export function collectDamage(log: Log, about: Record<string, unknown>) {
  const first: Damage[] = [];
  let rows = 0;
  return { without, log: logged };

  /** The value without what is damaged, which is kept for the log. */
  function without<Value>({ fitting, damaged }: { fitting: Value; damaged: readonly Damage[] }): Value {
    if (damaged.length > 0) rows += 1;
    if (first.length < PLACES_MAX) first.push(...damaged);
    return fitting;
  }

  function logged(): void {
    if (rows > 0) log.error("reply.damaged", damageError(first), { ...about, rows });
  }
}

import { sql } from "drizzle-orm";
import type { Run } from "../run.ts";
import { raiseNotice } from "./alerts/raise-notice.ts";
import { ARE_PAGES_REFUSED } from "./links/refused-pages.ts";
import type { Source } from "./sources.ts";

/**
 * The statements that notify the owner when a source's list begins to be refused or is gone, or can be read
 * again after that. They go first in the batch that ends the poll. Empty if the poll causes no such change.
 */
export function sourceNotices(run: Run, { id, name, url, state }: Source, polled: Polled) {
  const source = { id: String(id), name, url };
  if (polled.state === "gone" && state !== "gone") {
    const when = sql`exists (select 1 from sources where id = ${id} and state not in ('gone', 'paused'))`;
    return [raiseNotice(run, { type: "source.gone", data: { source } }, { when })];
  }
  if (polled.state === "blocked" && state !== "blocked") {
    const when = sql`exists (select 1 from sources where id = ${id} and state not in ('blocked', 'paused'))`;
    const reason = polled.lastError ?? "blocked";
    return [raiseNotice(run, { type: "source.blocked", data: { source, reason } }, { when })];
  }
  if (polled.state !== "active" || (state !== "blocked" && state !== "gone")) return [];
  const when = sql`exists (select 1 from sources where id = ${id} and state in ('blocked', 'gone') and not ${ARE_PAGES_REFUSED})`;
  return [raiseNotice(run, { type: "source.recovered", data: { source } }, { when })];
}

type Polled = { state?: Source["state"]; lastError?: string | null };

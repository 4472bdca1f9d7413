import { statSync } from "node:fs";
import type { DatabaseSync } from "node:sqlite";
import { databaseFile, openForReading } from "../start/database-file.ts";
import { messageOf } from "../start/state.ts";
import type { Finding } from "./finding.ts";

const MB = 1_000_000;
const SOURCES_SHOWN_MAX = 20;

/** Checks the database: whether it is intact, and which sources never gave anything. Only reads. */
export function examineDatabase(state: string, nowMs: number): Finding[] {
  const file = databaseFile(state);
  if (file === null) return [{ state: "good", about: "database", says: "not there yet: npm start makes it" }];
  try {
    const database = openForReading(file);
    try {
      return [wholeness(database, file), timeOf(database, nowMs), ...idleSources(database)];
    } finally {
      database.close();
    }
  } catch (error) {
    return [{ state: "bad", about: "database", says: `${file} cannot be read: ${messageOf(error)}` }];
  }
}

function wholeness(database: DatabaseSync, file: string): Finding {
  const answer = database.prepare("pragma quick_check(1)").get()?.quick_check;
  const articles = database.prepare("select count(*) as rows from articles").get()?.rows;
  const size = `${(statSync(file).size / MB).toFixed(1)} MB, ${articles} articles`;
  if (answer === "ok") return { state: "good", about: "database", says: `${size}, whole` };
  return {
    state: "bad",
    about: "database",
    says: `${size}, damaged (${answer}): npm run restore -- FILE puts a copy back`,
  };
}

/** The clock must be at least as late as the newest row. */
function timeOf(database: DatabaseSync, nowMs: number): Finding {
  const seen = database.prepare("select max(last_polled_at) as at from sources").get()?.at;
  const isAhead = typeof seen === "string" && Date.parse(seen) > nowMs;
  return isAhead
    ? { state: "bad", about: "clock", says: `it is behind ${seen}, when a source was polled` }
    : { state: "good", about: "last poll", says: typeof seen === "string" ? seen : "none yet" };
}

function idleSources(database: DatabaseSync): Finding[] {
  const rows = database
    .prepare(
      `select url, state, last_error as reason from sources where state <> 'paused' and last_polled_at is not null
       and not exists (select 1 from links where links.source_id = sources.id) limit ?`,
    )
    .all(SOURCES_SHOWN_MAX);
  return rows.map(({ url, state, reason }) => ({
    state: "doubtful",
    about: "source",
    says: `${url} has never shown an article (${state}${reason === null ? "" : `, ${reason}`})`,
  }));
}

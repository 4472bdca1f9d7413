import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { fail, type Outcome, ok } from "../../workers/shared/outcome.ts";
import { closeState } from "./privacy.ts";

export type StateLock = { release: () => void };

/** How long a start waits for a runner that is still stopping. */
const STOPPING_TIMEOUT_MS = 3_000;

/**
 * Takes a state folder for this process alone; creates it where it is missing. The lock is SQLite's, on a
 * file of its own: the system drops it with the process, so a crash leaves no lock.
 */
export function lockState(state: string): Outcome<StateLock, "state-in-use" | "state-unusable"> {
  try {
    makeFolder(state);
    closeState(state);
    const lock = new DatabaseSync(join(state, "runner.lock"), { timeout: STOPPING_TIMEOUT_MS });
    lock.exec("begin exclusive");
    writeFileSync(pidFile(state), String(process.pid));
    return ok({ release: () => lock.close() });
  } catch (error) {
    if (isLocked(error)) return fail("state-in-use", inUse(state));
    if (isDiskFull(error)) return fail("state-unusable", fullSentence(state));
    return fail("state-unusable", `The state folder ${state} cannot be used: ${messageOf(error)}.`);
  }
}

/**
 * Creates one folder after the other: mkdir's own `recursive` never ends where the system refuses silently,
 * as under /proc.
 */
export function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path);
}

const SQLITE_BUSY = 5;

function isLocked(error: unknown): boolean {
  return error instanceof Error && "errcode" in error && error.errcode === SQLITE_BUSY;
}

function inUse(state: string): string {
  const pid = readFileSync(pidFile(state), "utf8");
  return `The state folder ${state} belongs to a Báo Động that is running (process ${pid}). Stop that one, or give this one another BAODONG_STATE.`;
}

function pidFile(state: string): string {
  return join(state, "runner.pid");
}

/** The errors of Node and SQLite for a full disk or a used-up quota. */
export function isDiskFull(error: unknown): boolean {
  return /\b(?:ENOSPC|EDQUOT|SQLITE_FULL)\b|disk is full/.test(messageOf(error));
}

export function fullSentence(state: string): string {
  return `The disk that holds ${state} is full. Make room and start again: nothing in the database is lost.`;
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

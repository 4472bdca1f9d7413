import { parentPort, workerData } from "node:worker_threads";
import { openForReading } from "./database-file.ts";
import { messageOf } from "./state.ts";

/** What SQLite finds wrong with a database; null where it is intact. */
export type Fault = string | null;

/** SQLITE_CORRUPT and SQLITE_NOTADB, https://sqlite.org/rescode.html. The bits above these eight are details. */
const DAMAGED: readonly number[] = [11, 26];

// Runs in a thread of the runner: reads every page of the database and reports the result.
parentPort?.postMessage(faultOf(String(workerData)));

function faultOf(file: string): Fault {
  try {
    const database = openForReading(file);
    const found = database.prepare("pragma quick_check(1)").get()?.quick_check;
    database.close();
    // The first line only names the database.
    return found === "ok" ? null : String(found).split("\n").slice(-1).join();
  } catch (error) {
    if (isDamage(error)) return messageOf(error);
    throw error;
  }
}

/**
 * Whether the error is about damage. Any other reason why a file cannot be read says nothing about its
 * content.
 */
function isDamage(error: unknown): boolean {
  return error instanceof Error && "errcode" in error && DAMAGED.includes(Number(error.errcode) & 0xff);
}

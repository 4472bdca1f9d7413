import { parentPort, workerData } from "node:worker_threads";
import { openForReading } from "./database-file.ts";
import { messageOf } from "./state.ts";

/** What SQLite finds wrong with a database; null where it is whole. */
export type Fault = string | null;

/** SQLITE_CORRUPT and SQLITE_NOTADB, https://sqlite.org/rescode.html. The bits above these eight are details. */
const DAMAGED: readonly number[] = [11, 26];

// A thread of the runner's: reads every page, and tells what it found.
parentPort?.postMessage(faultOf(String(workerData)));

function faultOf(file: string): Fault {
  try {
    const database = openForReading(file);
    const found = database.prepare("pragma quick_check(1)").get()?.quick_check;
    database.close();
    // The first line only says which database it was.
    return found === "ok" ? null : String(found).split("\n").slice(-1).join();
  } catch (error) {
    if (isDamage(error)) return messageOf(error);
    throw error;
  }
}

/** SQLite's own words for it; whatever else keeps a file from being read says nothing about what is in it. */
function isDamage(error: unknown): boolean {
  return error instanceof Error && "errcode" in error && DAMAGED.includes(Number(error.errcode) & 0xff);
}

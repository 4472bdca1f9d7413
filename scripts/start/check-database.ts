import { parentPort, workerData } from "node:worker_threads";
import { openForReading } from "./database-file.ts";
import { messageOf } from "./state.ts";

/** What SQLite finds wrong with a database; null where it is whole. */
export type Fault = string | null;

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
    return messageOf(error);
  }
}

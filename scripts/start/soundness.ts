import { existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { Fault } from "./check-database.ts";
import { databaseFile } from "./database-file.ts";
import { unusableSentence } from "./migrate.ts";
import { messageOf } from "./state.ts";

export type Soundness = {
  /**
   * Checks the database if the run before this one was killed, while the system works. It takes as long as
   * reading the whole file: 45 s for 300,000 articles.
   */
  check: () => void;
  /** Resolves with a sentence for the owner when the database turns out to be damaged. */
  damaged: Promise<string>;
  /** Call it when the runtime has ended by itself: the next start then checks again. */
  broke: () => void;
  /** Call it at the end of the run: the next start then checks nothing, unless `broke` was called. */
  end: () => void;
};

/** Writes a note into the state folder when a run begins, and removes it when the run ends well. */
export function watchSoundness(state: string, show: (line: string) => void): Soundness {
  const note = join(state, "running");
  let isDoubtful = existsSync(note);
  writeFileSync(note, "");
  const damaged = Promise.withResolvers<string>();
  let thread: Worker | undefined;

  const conclude = (fault: Fault) => {
    isDoubtful = fault !== null;
    if (fault === null) show("the database is intact");
    else damaged.resolve(unusableSentence(state, fault));
  };
  return {
    damaged: damaged.promise,
    check() {
      const file = databaseFile(state);
      if (!isDoubtful || file === null) return;
      show("checking the database in the background, since the last run did not end cleanly");
      thread = new Worker(join(import.meta.dirname, "check-database.ts"), { workerData: file });
      thread.once("message", conclude);
      thread.once("error", (error) => show(`The database could not be checked: ${messageOf(error)}`));
    },
    broke() {
      isDoubtful = true;
    },
    end() {
      void thread?.terminate();
      if (!isDoubtful) rmSync(note, { force: true });
    },
  };
}

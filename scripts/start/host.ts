import type { RunnerAnswer } from "../../workers/shared/contract/installation.ts";
import { lastBackupAt } from "../backup/mark.ts";
import { type Entry, fieldsText } from "../journal.ts";
import { type Request, Response } from "./miniflare.ts";
import type { Show } from "./system.ts";

const WARNINGS_MAX = 20;
const FIELDS_CHARS_MAX = 500;

/** What the runner answers to the api. `watched` passes output on to `show` and stores the last warnings. */
export type HostTeller = { answer: (request: Request) => Response; watched: Show };

export function createHostTeller(state: string, show: Show): HostTeller {
  let warnings: NonNullable<RunnerAnswer["warnings"]> = [];
  return {
    answer: () => Response.json({ lastBackupAt: lastBackupAt(state), warnings } satisfies RunnerAnswer),
    watched(output) {
      if (typeof output !== "string" && output.level !== "info")
        warnings = [warningOf(output), ...warnings].slice(0, WARNINGS_MAX);
      show(output);
    },
  };
}

function warningOf(entry: Entry) {
  const { at, level, worker, event } = entry;
  return { at, level, worker, event, fields: fieldsText(entry).slice(0, FIELDS_CHARS_MAX) };
}

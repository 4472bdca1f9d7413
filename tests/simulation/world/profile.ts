import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Shares } from "../engine/chance.ts";

type DatabaseFault = "before" | "after" | "slow" | "stalled";
export type SiteFault =
  | "refused"
  | "hang"
  | "late"
  | "reset"
  | "server-error"
  | "throttled"
  | "endless"
  | "broken"
  | "slow"
  | "not-yet"
  | "blocked";
type BellFault = "unsent" | "sent-but-failed" | "dropped" | "doubled" | "late";
type TickFault = "skipped" | "doubled";

/**
 * How often each thing goes wrong, as shares of 1, while faults last. The files in `profiles/` are of this
 * form.
 */
export type Profile = {
  name: string;
  /** Faults stop after so many minutes; then all that was expected must arrive. */
  faultMinutes: number;
  /** Within so many minutes: the longest wait that these faults may have led to. */
  restMinutes: number;
  /** For each thing that could happen to an invocation, that it is killed instead. */
  kill: number;
  killsMax: number;
  /** Left out: at any time. */
  killsOnlyWhile?: "the clock is off";
  database: Shares<DatabaseFault>;
  paper: Shares<SiteFault>;
  receiver: Shares<SiteFault>;
  resolver: Shares<SiteFault>;
  bell: Shares<BellFault>;
  tick: Shares<TickFault>;
  /**
   * How often the wall clock jumps, and by how many seconds it may. Each jump may be taken back after a
   * while.
   */
  jumps: { count: number; seconds: number[]; backAfterSeconds: number[] };
};

const FOLDER = join(import.meta.dirname, "../profiles");

/** The profiles by name, in the order of their names. */
export function readProfiles(): Profile[] {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith(".json"));
  return files.sort().map((file) => readProfile(join(FOLDER, file)));
}

function readProfile(path: string): Profile {
  return JSON.parse(readFileSync(path, "utf8")) as Profile;
}

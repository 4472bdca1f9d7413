import { styleText } from "node:util";

/** One finding. `bad` keeps the system from working, `doubtful` may. */
export type Finding = { state: "good" | "doubtful" | "bad"; about: string; says: string };

const COLORS = { good: "green", doubtful: "yellow", bad: "red" } as const;
const ABOUT_WIDTH = 12;

export function lineOf({ state, about, says }: Finding): string {
  return `${styleText(COLORS[state], state.padEnd(8))} ${about.padEnd(ABOUT_WIDTH)} ${says}`;
}

import type { D1Database } from "@cloudflare/workers-types";
import type { Miniflare } from "miniflare";

export type Clocks = {
  /** Milliseconds since 1970 by the machine's clock, which can be set. */
  wallMs: () => number;
  /** Milliseconds since a fixed moment, by a clock that cannot be set. */
  steadyMs: () => number;
};

export type ClockWatch = { stop: () => void };

const LOOK_EVERY_MS = 1_000;
/** Smaller differences are the ordinary drift that a time server corrects. */
const JUMP_MS_MIN = 2_000;

const MACHINE: Clocks = { wallMs: () => Date.now(), steadyMs: () => performance.now() };

/**
 * Compares the wall clock with the steady one and reports each jump of the wall clock: positive milliseconds
 * for a jump ahead, negative for one back.
 */
export function watchClock(onJump: (ms: number) => Promise<void>, clocks: Clocks = MACHINE): ClockWatch {
  const look = jumpFinder(clocks);
  const timer = setInterval(() => {
    const jumpMs = look();
    if (jumpMs !== 0) void onJump(jumpMs);
  }, LOOK_EVERY_MS);
  timer.unref();
  return { stop: () => clearInterval(timer) };
}

/**
 * Returns a function that reports by how much the wall clock has jumped since its last call; 0 without a
 * jump.
 */
export function jumpFinder({ wallMs, steadyMs }: Clocks): () => number {
  let offsetMs = wallMs() - steadyMs();
  return () => {
    const nowMs = wallMs() - steadyMs();
    const jumpMs = nowMs - offsetMs;
    offsetMs = nowMs;
    return Math.abs(jumpMs) < JUMP_MS_MIN ? 0 : jumpMs;
  };
}

/**
 * Repairs the rows after a jump; returns a sentence for the owner. After a jump ahead rows are due early,
 * which needs no repair.
 */
export async function mendAfterJump(miniflare: Miniflare, jumpMs: number): Promise<string> {
  const seconds = Math.round(Math.abs(jumpMs) / 1_000);
  if (jumpMs > 0) return `The clock went ahead by ${seconds} s, or this machine slept.`;
  // Loaded only here: most runs see no jump, and Drizzle would be a quarter of what they load.
  const { openDb } = await import("../../workers/shared/db.ts");
  const { pullWaitsNearer } = await import("../../workers/shared/store/sql/clock.ts");
  const database = (await miniflare.getD1Database("DB")) as unknown as D1Database;
  await pullWaitsNearer(openDb(database), Date.now(), -jumpMs);
  return `The clock went back by ${seconds} s: the times of all waiting work were moved back by as much.`;
}

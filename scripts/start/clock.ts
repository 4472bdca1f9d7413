import type { D1Database } from "@cloudflare/workers-types";
import type { Miniflare } from "miniflare";
import { openDb } from "../../workers/shared/db.ts";
import { pullWaitsNearer } from "../../workers/shared/store/sql/clock.ts";

export type Clocks = {
  /** Milliseconds since 1970, as the machine believes. */
  wallMs: () => number;
  /** Milliseconds since some moment, never set. */
  steadyMs: () => number;
};

export type ClockWatch = { stop: () => void };

const LOOK_EVERY_MS = 1_000;
/** Less than this is the ordinary drift that a time server corrects. */
const JUMP_MS_MIN = 2_000;

const MACHINE: Clocks = { wallMs: () => Date.now(), steadyMs: () => performance.now() };

/**
 * Compares the wall clock with the steady one, and tells of each jump of the former: positive milliseconds
 * when it went ahead, negative when it went back.
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
 * A function that says by how much the wall clock has jumped since it was asked last; 0 for a clock that runs
 * as it should.
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
 * What is done after a jump, as a sentence for the owner. A clock that went ahead makes things due early,
 * which needs no mending.
 */
export async function mendAfterJump(miniflare: Miniflare, jumpMs: number): Promise<string> {
  const seconds = Math.round(Math.abs(jumpMs) / 1_000);
  if (jumpMs > 0) return `The clock went ahead by ${seconds} s, or this machine slept.`;
  const database = (await miniflare.getD1Database("DB")) as unknown as D1Database;
  await pullWaitsNearer(openDb(database), Date.now(), -jumpMs);
  return `The clock went back by ${seconds} s: what waits was pulled nearer by as much.`;
}

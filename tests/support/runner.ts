import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { handBuildTo, takeBuildFrom } from "./shared-build.ts";

const ROOT = join(import.meta.dirname, "../..");
/** Five minutes: what a busy machine does not reach. */
const TRIES_MAX = 6_000;
const TRY_EVERY_MS = 50;

/** A script that runs the whole system, on any free port and with the admin token `bd_test-of-the-runner`. */
export type RunnerProcess = {
  /** Resolves with the address once it says that it is ready; throws what it said instead. */
  ready: () => Promise<URL>;
  pid: number;
  /** Everything that it said so far. */
  said: () => string;
  /** Sends the signal and waits for the end; gives the exit code, null where the signal ended it. */
  end: (signal: NodeJS.Signals) => Promise<number | null>;
  /** What Ctrl-C does: it reaches every process of the terminal, the runtime too. */
  interrupt: () => Promise<number | null>;
  /** Waits for the end that comes by itself. */
  ended: Promise<number | null>;
};

const running = new Set<ChildProcess>();
const folders: string[] = [];

export function startRunnerProcess(
  environment: Record<string, string>,
  script: "scripts/start.ts" | "scripts/demo.ts" = "scripts/start.ts",
): RunnerProcess {
  const { BAODONG_STATE: state } = environment;
  if (state !== undefined) handBuildTo(state);
  const child = spawn(process.execPath, [script], {
    cwd: ROOT,
    env: { ...process.env, PORT: "0", BAODONG_ADMIN_TOKEN: "bd_test-of-the-runner", ...environment },
    detached: true,
  });
  running.add(child);
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += chunk));
  const ended = once(child, "close").then(([code]) => {
    running.delete(child);
    return code as number | null;
  });
  return {
    pid: Number(child.pid),
    said: () => output,
    ended,
    async ready() {
      await until(() => /^ready: /m.test(output) || child.exitCode !== null);
      const address = /address\s+(\S+)/.exec(output)?.[1];
      if (address === undefined) throw new Error(output);
      if (state !== undefined) takeBuildFrom(state);
      return new URL(address);
    },
    interrupt() {
      process.kill(-Number(child.pid), "SIGINT");
      return ended;
    },
    end(signal) {
      child.kill(signal);
      return ended;
    },
  };
}

/** For `afterAll`: ends what a failed test may leave running, its runtime too, and removes the folders. */
export async function killRunners(): Promise<void> {
  await Promise.all([...running].map((child) => child.kill("SIGTERM") && once(child, "close")));
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "baodong-test-"));
  folders.push(folder);
  return folder;
}

/** Waits for something that is about to be so. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < TRIES_MAX; tries++) {
    if (await isSo()) return;
    await sleep(TRY_EVERY_MS);
  }
  throw new Error(`still not so: ${isSo}`);
}

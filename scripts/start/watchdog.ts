import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

export type Watchdog = { stop: () => Promise<void> };

/**
 * Ensures that no workerd outlives this process, even when it is killed: a shell waits for its end. Without a
 * POSIX shell there is no watchdog.
 */
export function startWatchdog(state: string): Watchdog {
  if (process.platform === "win32") return { stop: async () => undefined };
  const pidFile = join(state, "workerd.pid");
  endOrphan(pidFile);
  process.env.WORKERD_PID_FILE = pidFile;
  process.env.WORKERD_BINARY ??= process.env.MINIFLARE_WORKERD_PATH ?? installedWorkerd();
  process.env.MINIFLARE_WORKERD_PATH = join(import.meta.dirname, "workerd.sh");

  // In a session of its own, since Ctrl-C signals every process of the terminal's session.
  const shell = spawn(join(import.meta.dirname, "watchdog.sh"), {
    stdio: ["pipe", "ignore", "ignore"],
    detached: true,
  });
  return {
    async stop() {
      rmSync(pidFile, { force: true });
      shell.stdin.end();
      await once(shell, "exit");
    },
  };
}

/**
 * Ends a workerd whose runner and watchdog were both killed: it still holds the database, which now belongs
 * to this process.
 */
function endOrphan(pidFile: string): void {
  if (!existsSync(pidFile)) return;
  const pid = Number(readFileSync(pidFile, "utf8"));
  const name = `/proc/${pid}/comm`;
  if (pid > 1 && existsSync(name) && readFileSync(name, "utf8").includes("workerd"))
    process.kill(pid, "SIGKILL");
  rmSync(pidFile, { force: true });
}

function installedWorkerd(): string {
  const fromWrangler = createRequire(createRequire(import.meta.url).resolve("wrangler"));
  return fromWrangler("workerd").default;
}

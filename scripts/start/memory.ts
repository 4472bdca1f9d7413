import { execve } from "node:process";

/**
 * What glibc reads when a process begins. As it comes, it keeps what Node gave back: 100 MB, which are most
 * of what the runner would weigh at rest.
 */
const MALLOC = { MALLOC_ARENA_MAX: "1", MALLOC_TRIM_THRESHOLD_: "65536", MALLOC_MMAP_THRESHOLD_: "65536" };
const NODE = ["--max-semi-space-size=2", "--optimize-for-size"];
/** Read by Miniflare. The isolates of workerd are many, small, and idle for most of the time. */
const WORKERD_FLAGS = "--max-semi-space-size=2 --optimize-for-size";

/**
 * Puts this program, under the same process number, in place of itself, with settings that Node reads at its
 * begin.
 */
export function startAgainWithSmallHeap(): void {
  process.env.MINIFLARE_WORKERD_V8_FLAGS ??= WORKERD_FLAGS;
  if (process.platform !== "linux" || process.env.MALLOC_ARENA_MAX !== undefined) return;
  const args = [process.execPath, ...NODE, ...process.execArgv, ...process.argv.slice(1)];
  execve?.(process.execPath, args, { ...process.env, ...MALLOC });
}

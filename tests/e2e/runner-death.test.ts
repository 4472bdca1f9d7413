import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { killRunners, startRunnerProcess, temporaryFolder, until } from "../support/runner.ts";

vi.setConfig({ testTimeout: 300_000 });
afterAll(killRunners);

/** A runtime that starts until the file `broken` appears beside it, and from then on ends at once. */
function breakableRuntime(): { binary: string; breakIt: () => void } {
  const folder = temporaryFolder();
  const binary = join(folder, "workerd.sh");
  const real = createRequire(createRequire(import.meta.url).resolve("miniflare"))("workerd").default;
  writeFileSync(binary, `#!/bin/sh\n[ -e "${folder}/broken" ] && exit 1\nexec "${real}" "$@"\n`);
  chmodSync(binary, 0o755);
  return { binary, breakIt: () => writeFileSync(join(folder, "broken"), "") };
}

/** A state folder as an earlier version left it: open to everybody. */
function openState(): string {
  const state = temporaryFolder();
  const folder = join(state, "v3/d1");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "old.sqlite"), "");
  for (const path of [state, join(state, "v3"), folder]) chmodSync(path, 0o755);
  chmodSync(join(folder, "old.sqlite"), 0o644);
  return state;
}

function openToOthers(folder: string): string[] {
  const below = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return [".", ...below].filter((name) => (statSync(join(folder, name)).mode & 0o077) !== 0);
}

function workerdOf(state: string): number {
  return Number(readFileSync(join(state, "workerd.pid"), "utf8"));
}

/** A process whose parent is this one, by the name of its program. */
function childOf(parent: number, name: string): number {
  const numbers = readdirSync("/proc").filter((entry) => /^\d+$/.test(entry));
  const found = numbers.find((pid) => {
    const stat = existsSync(`/proc/${pid}/stat`) ? readFileSync(`/proc/${pid}/stat`, "utf8") : "";
    return stat.includes(`(${name})`) && Number(/\) \w (\d+)/.exec(stat)?.[1]) === parent;
  });
  if (found === undefined) throw new Error(`no ${name} below ${parent}`);
  return Number(found);
}

test("its files are readable only by their owner; a crashed runtime is started again, and if that fails the runner ends", async () => {
  const state = openState();
  const { binary, breakIt } = breakableRuntime();
  const home = temporaryFolder();
  const runner = startRunnerProcess({ BAODONG_STATE: state, MINIFLARE_WORKERD_PATH: binary });
  const address = await runner.ready();
  expect(readdirSync(state, { recursive: true, encoding: "utf8" }).join(" ")).toMatch(/\.sqlite/);
  expect(openToOthers(state)).toEqual([]);

  const first = workerdOf(state);
  process.kill(first, "SIGKILL");
  await until(() => workerdOf(state) !== first);
  await until(() =>
    fetch(new URL("/v1/health", address)).then(
      ({ ok }) => ok,
      () => false,
    ),
  );

  // Nobody is left to end the runtime: the next start does.
  const orphan = workerdOf(state);
  process.kill(childOf(runner.pid, "watchdog.sh"), "SIGKILL");
  await runner.end("SIGKILL");
  expect(existsSync(`/proc/${orphan}`)).toBe(true);
  const next = startRunnerProcess({
    BAODONG_STATE: state,
    MINIFLARE_WORKERD_PATH: binary,
    HOME: home,
    TMPDIR: home,
  });
  await next.ready();
  await until(() => !existsSync(`/proc/${orphan}`));
  expect(readdirSync(home)).toEqual([]);

  breakIt();
  process.kill(workerdOf(state), "SIGKILL");
  expect(await next.ended).toBe(1);
  expect(next.said()).toMatch(/^The runtime ended and could not be started again: .+\nBáo Động ends too\.$/m);
  expect(existsSync(join(state, "workerd.pid"))).toBe(false);
});

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
import { afterAll, expect, test } from "vitest";
import { killRunners, startRunnerProcess, temporaryFolder, until } from "../support/runner.ts";

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

test("what it keeps is nobody else's to read; a runtime that ends is started again, and one that cannot be ends it too", async () => {
  const state = openState();
  const { binary, breakIt } = breakableRuntime();
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

  breakIt();
  process.kill(workerdOf(state), "SIGKILL");
  expect(await runner.ended).toBe(1);
  expect(runner.said()).toMatch(
    /^The runtime ended and could not be started again: .+\nBáo Động ends too\.$/m,
  );
  expect(existsSync(join(state, "workerd.pid"))).toBe(false);
});

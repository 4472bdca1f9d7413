import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "../..");

test.each(["simulate", "bench", "screenshots"])(
  "npm run %s with an option that it does not know ends with its usage, and without a stack",
  (command) => {
    const ran = spawnSync(process.execPath, [`scripts/${command}.ts`, "--speed", "9"], {
      cwd: ROOT,
      encoding: "utf8",
    });
    expect(ran.status).toBe(1);
    expect(ran.stdout).toBe("");
    expect(ran.stderr).toMatch(new RegExp(`^Unknown option '--speed'.*\\nnpm run ${command}`));
    expect(ran.stderr).not.toContain("    at ");
  },
);

import { spawn } from "node:child_process";
import { join } from "node:path";
import { text } from "node:stream/consumers";

/** Runs one wrangler command and waits for its end; `input` answers its questions. */
export type Wrangler = (args: readonly string[], input?: string) => Promise<Ran>;
export type Ran = { code: number; stdout: string; stderr: string };

const BINARY = join(import.meta.dirname, "../node_modules/wrangler/bin/wrangler.js");

export const runWrangler: Wrangler = async (args, input = "") => {
  const child = spawn(process.execPath, [BINARY, ...args], {
    env: { ...process.env, WRANGLER_SEND_METRICS: "false" },
  });
  const ended = new Promise<number>((resolve, reject) => {
    child.on("error", reject).on("close", (code) => resolve(code ?? 1));
  });
  child.stdin.end(input);
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { code, stdout, stderr };
};

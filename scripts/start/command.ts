import { join } from "node:path";
import { readable } from "../journal.ts";
import { stopOnSignal } from "../signals.ts";
import { reloadOnChange } from "./reload.ts";
import { endWithRuntime, type Runner, startRunner } from "./runner.ts";

const WORKERS = join(import.meta.dirname, "../../workers");

/** `npm start`, and with `--watch` in its arguments `npm run dev`. */
export async function runSystem(args: readonly string[]): Promise<void> {
  const runner = await startRunner(process.env, (output) => console.log(readable(output)));
  if (!runner.ok) {
    console.error(runner.detail);
    process.exit(1);
  }
  console.log(greeting(runner.value));
  stopOnSignal(runner.value.stop);
  endWithRuntime(runner.value);
  if (args.includes("--watch")) reloadOnChange(runner.value, WORKERS);
}

function greeting({ url, adminToken, state }: Runner): string {
  return `
Báo Động
  address      ${url.origin}
  admin token  ${adminToken}
  state        ${state}

ready`;
}

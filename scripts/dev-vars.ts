import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseEnv } from "node:util";
import { closeFile } from "./start/privacy.ts";

/**
 * A variable that `.dev.vars` keeps; undefined where it keeps none. Closes a file that others can read.
 * Throws what the system says of a file that it cannot read or close.
 */
export function keptVariable(root: string, name: string): string | undefined {
  const file = join(root, ".dev.vars");
  if (!existsSync(file)) return undefined;
  const text = readFileSync(file, "utf8");
  closeFile(file);
  return parseEnv(text)[name] || undefined;
}

/** Keeps a variable in `.dev.vars`, for its owner's eyes only. Returns its value. */
export function keepVariable(root: string, name: string, value: string): string {
  const file = join(root, ".dev.vars");
  const before = existsSync(file) ? readFileSync(file, "utf8") : "";
  const gap = before === "" || before.endsWith("\n") ? "" : "\n";
  appendFileSync(file, `${gap}${name}=${value}\n`, { mode: 0o600 });
  closeFile(file);
  return value;
}

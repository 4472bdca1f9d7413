import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseEnv } from "node:util";
import { closeFile } from "./start/privacy.ts";

/**
 * A variable stored in `.dev.vars`; undefined where there is none. Removes other users' access to the file.
 * Throws the system's error where the file cannot be read or its mode not changed.
 */
export function keptVariable(root: string, name: string): string | undefined {
  const file = join(root, ".dev.vars");
  if (!existsSync(file)) return undefined;
  const text = readFileSync(file, "utf8");
  closeFile(file);
  return parseEnv(text)[name] || undefined;
}

/** The names of all variables stored in `.dev.vars`. Throws as {@link keptVariable} does. */
export function keptNames(root: string): string[] {
  const file = join(root, ".dev.vars");
  return existsSync(file) ? Object.keys(parseEnv(readFileSync(file, "utf8"))) : [];
}

/** Stores a variable in `.dev.vars`, readable by its owner only. Returns its value. */
export function keepVariable(root: string, name: string, value: string): string {
  const file = join(root, ".dev.vars");
  const before = existsSync(file) ? readFileSync(file, "utf8") : "";
  const gap = before === "" || before.endsWith("\n") ? "" : "\n";
  appendFileSync(file, `${gap}${name}=${value}\n`, { mode: 0o600 });
  closeFile(file);
  return value;
}

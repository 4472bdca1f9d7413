import { join } from "node:path";
import { readSettings, type Settings } from "../start/settings.ts";

/** The settings of the environment. Ends the command where one of them is wrong. */
export function settingsOrEnd(): Settings {
  const settings = readSettings(process.env, join(import.meta.dirname, "../.."));
  return settings.ok ? settings.value : commandEnd(String(settings.detail));
}

/** The only argument of a command. Ends the command where there is none, or more than one. */
export function fileArgument(usage: string): string {
  const [file, ...others] = process.argv.slice(2);
  return file === undefined || others.length > 0 ? commandEnd(`Usage: ${usage}`) : file;
}

export function commandEnd(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

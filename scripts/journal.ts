import { styleText } from "node:util";

/** A line of a worker's log, as `workers/shared/log.ts` writes it. */
export type Entry = {
  at: string;
  level: string;
  worker: string;
  event: string;
  stack?: string;
  [field: string]: unknown;
};

/** Reads a line of the workers' log. Other output is returned as it is. */
export function readOutput(line: string): Entry | string {
  if (!line.startsWith("{")) return line;
  try {
    const entry: unknown = JSON.parse(line);
    return isEntry(entry) ? entry : line;
  } catch (error) {
    if (error instanceof SyntaxError) return line;
    throw error;
  }
}

function isEntry(value: unknown): value is Entry {
  if (typeof value !== "object" || value === null) return false;
  return ["at", "level", "worker", "event"].every((name) => typeof Reflect.get(value, name) === "string");
}

/**
 * One line for a person: time, worker, event, fields. A stack, which begins with the error's message, follows
 * below.
 */
export function readable(output: Entry | string): string {
  if (typeof output === "string") return output;
  const { at, level, worker, event, error, stack, ...others } = output;
  const fields = stack === undefined && error !== undefined ? { ...others, error } : others;
  const line = [localTime(at), worker.padEnd(6), colored(level, event), ...wordsOf(fields)].join(" ");
  return stack === undefined ? line : `${line}\n${stack}`;
}

/** An entry's own fields in one line, with its error and without the stack. */
export function fieldsText({ at: _, level: __, worker: ___, event: ____, stack, ...fields }: Entry): string {
  return wordsOf(fields).join(" ");
}

function wordsOf(fields: object): string[] {
  return Object.entries(fields).map(([name, value]) => `${name}=${readableValue(value)}`);
}

/** Date and time in this machine's zone, such as `2026-11-21 15:15:30`. */
function localTime(at: string): string {
  return new Date(at).toLocaleString("sv-SE");
}

function readableValue(value: unknown): string {
  const text = String(value);
  return /^[^\s"]+$/.test(text) ? text : JSON.stringify(value);
}

function colored(level: string, event: string): string {
  if (level === "error") return styleText("red", event);
  return level === "warn" ? styleText("yellow", event) : styleText("cyan", event);
}

import type { PageContext } from "./visit.ts";

/** A form as it was submitted. */
export type Filled = Record<string, string | File | (string | File)[]>;

export function filledOf(c: PageContext): Promise<Filled> {
  return c.req.parseBody({ all: true });
}

/** The text of a field, trimmed; empty where the field is absent. */
export function text(filled: Filled, name: string): string {
  const value = filled[name];
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === "string" ? first.trim() : "";
}

/** The ids that were ticked under this name. */
export function ids(filled: Filled, name: string): string[] {
  const value = filled[name] ?? [];
  return [value].flat().filter((item) => typeof item === "string");
}

import type { PageContext } from "./visit.ts";

/** A form as it was submitted. */
export type Filled = Record<string, string | File | (string | File)[]>;

/** Empty for a body that is no form: it then has no token, and changes nothing. */
export async function filledOf(c: PageContext): Promise<Filled> {
  try {
    return await c.req.parseBody({ all: true });
  } catch (error) {
    if (error instanceof TypeError) return {};
    throw error;
  }
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

import type { LightElement } from "../html/light-tree.ts";

const TEXT_CHARACTERS_MAX = 30;

/**
 * The moment that an attribute of an element states, whatever its name: `<b title="2026-03-12">`, `<x-time
 * value="2026-03-12T10:05Z">`, or in seconds since 1970 (`data-timestamp`).
 * Null if there is none.
 */
export function stampOf({ tag, attributes }: LightElement, text: string): string | null {
  const [name, value] = (tag === "meta" ? undefined : attributes.entryLike(STAMP)) ?? [];
  if (name === undefined || value === undefined) return null;
  if (!SECONDS.test(value)) return value;
  if (!TIME_NAME.test(name) || text.length > TEXT_CHARACTERS_MAX) return null;
  return new Date(Number(value.slice(0, SECONDS_CHARACTERS)) * 1_000).toISOString();
}

/** From 2001 on, with or without milliseconds. */
const SECONDS = /^1\d{9}(?:\d{3})?$/;
const SECONDS_CHARACTERS = 10;
const STAMP = new RegExp(
  String.raw`^20\d\d-[01]\d-[0-3]\d(?:[T ][0-2]\d:[0-5]\d\S{0,16})?$|${SECONDS.source}`,
);
const TIME_NAME = /^data-.*(?:time|date|stamp|publ)/;

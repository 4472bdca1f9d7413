import * as z from "zod";
import { readTime, UNKNOWN_TIME } from "../stored-time.ts";
import { VIET_NAM_OFFSET } from "../zone.ts";

/** A time in a reply: ISO 8601, UTC, milliseconds. */
export const timeView = z
  .string()
  .refine((at) => readTime(at) !== null, { params: { instead: UNKNOWN_TIME } })
  .meta({ format: "date-time", example: "2026-11-21T12:00:00.000Z" });

/** The start of a span, parsed into the first instant that belongs to it. */
export const fromInput = timeInput("first").meta({
  description:
    "Not before this: a date (that day in Viet Nam) or a date-time. Without an offset it is Viet Nam's time.",
  example: "2026-11-21",
});

/** The end of a span, parsed into the last instant that belongs to it. */
export const toInput = timeInput("last").meta({
  description:
    "Not after this: a date (all of that day in Viet Nam) or a date-time. Without an offset it is Viet Nam's time.",
  example: "2026-11-21",
});

const DAY_BOUNDS = { first: "T00:00:00.000", last: "T23:59:59.999" } as const;

function timeInput(bound: keyof typeof DAY_BOUNDS) {
  return z.string().transform((typed, context) => {
    // In a query string an unescaped `+` means a space.
    const instant = instantOf(typed.replace(/ (?=\d{2}:\d{2}$)/, "+"), bound);
    if (instant !== null) return instant;
    context.addIssue({
      code: "custom",
      message: "is not a date (2026-11-21) or date-time (2026-11-21T19:00:00+07:00)",
    });
    return z.NEVER;
  });
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const DATE_TIME = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})?$/;

function instantOf(text: string, bound: keyof typeof DAY_BOUNDS): string | null {
  if (DATE.test(text)) return isRealDay(text) ? isoOf(text + DAY_BOUNDS[bound] + VIET_NAM_OFFSET) : null;
  const [, day = "", offset] = DATE_TIME.exec(text) ?? [];
  if (!isRealDay(day)) return null;
  return isoOf(offset === undefined ? text + VIET_NAM_OFFSET : text);
}

/** `Date` would read the 31st of February as a day in March. */
function isRealDay(day: string): boolean {
  return isoOf(`${day}T00:00:00Z`)?.startsWith(day) ?? false;
}

function isoOf(text: string): string | null {
  const atMs = Date.parse(text);
  return Number.isNaN(atMs) ? null : new Date(atMs).toISOString();
}

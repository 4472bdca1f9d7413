import type { z } from "zod";
import { ID_PATTERN, NO_ID } from "../../shared/contract/id.ts";
import { DAMAGED } from "../../shared/contract/stored-word.ts";
import { isMarked } from "../../shared/damaged-value.ts";
import type { Damage } from "./note-damage.ts";

type Holder = Record<PropertyKey, unknown>;
type Issue = z.core.$ZodIssue;

/** Maximum passes over one value: each removes what the one before has found. */
const PASSES_MAX = 20;
/** No view is as deep. Damaged JSON may be so deep that a copy of all of it overflows the stack. */
const DEPTH_MAX = 64;
const NUMBERS: readonly string[] = ["number", "int"];
/** What stands for a damaged value of each type that cannot be null. */
const EMPTY: Readonly<Record<string, unknown>> = { number: 0, int: 0, boolean: false, record: {} };

/**
 * A value made to fit its view, and the places where it did not: a row that other people or programs damaged
 * must not fail a reply that shows other rows too. A damaged field is null. Where it cannot be, a time is the
 * one that its view names, an id is 0, a number is 0 or the next that the view takes, a truth value is false,
 * a record is empty, an item of a list is left out, and of anything else the same is done to what holds it.
 * Throws where nothing of the value fits.
 *
 * @example fitToView(z.object({ data: z.array(z.string()) }), { data: ["a", null] }).fitting // { data: ["a"] }
 */
export function fitToView<View extends z.ZodType>(
  view: View,
  value: z.input<View>,
): { fitting: z.output<View>; damaged: Damage[] } {
  let parsed = view.safeParse(value);
  const damaged = [...(parsed.error?.issues.map(({ path }) => path) ?? []), ...markedPlaces(value)].map(
    (path) => damageAt(value, path),
  );
  if (parsed.success) return { fitting: parsed.data, damaged };
  const mended = copyOf(value, DEPTH_MAX);
  const instead = new Map<string, unknown>();
  for (let pass = 0; pass < PASSES_MAX && parsed.error !== undefined; pass++) {
    let leftOut = "";
    // From the end, so that the items before one that is left out keep their places.
    for (const issue of parsed.error.issues.toReversed())
      if (leftOut === "" || !placeOf(issue.path).startsWith(leftOut))
        leftOut = mend(mended, issue, instead) ?? leftOut;
    parsed = view.safeParse(mended);
  }
  if (!parsed.success) throw parsed.error;
  return { fitting: parsed.data, damaged };
}

/** A copy down to this depth, where values that hold others become null. */
function copyOf(value: unknown, depth: number): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (depth === 0) return null;
  if (Array.isArray(value)) return value.map((item) => copyOf(item, depth - 1));
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, copyOf(held, depth - 1)]));
}

/**
 * One step towards a value without this issue. Returns the place of the item that it left out, if any.
 * `instead` holds what stands for damaged times, by place.
 */
function mend(whole: unknown, issue: Issue, instead: Map<string, unknown>): string | null {
  const { path } = issue;
  const place = placeOf(path);
  if (issue.code === "custom" && issue.params !== undefined) instead.set(place, issue.params.instead);
  for (let depth = path.length; depth > 0; depth--) {
    const holder = held(whole, path.slice(0, depth - 1));
    // What held it is gone since another issue.
    if (holder === null) return null;
    const key = path[depth - 1] as PropertyKey;
    if (Array.isArray(holder)) {
      holder.splice(Number(key), 1);
      return placeOf(path.slice(0, depth));
    }
    const found = holder[key] ?? null;
    const other = depth === path.length ? standIn(issue, found, instead.get(place)) : emptied(found);
    if (other === undefined) continue;
    holder[key] = other;
    return null;
  }
  return null;
}

/** Where a field of the row, or of the rows of a list, was damaged and its reader took it for empty. */
function markedPlaces(value: unknown): PropertyKey[][] {
  const rows = Array.isArray((value as { data?: unknown }).data) ? (value as { data: unknown[] }).data : [];
  const inRows = rows.flatMap((row, at) => markedFields(row).map((field) => ["data", at, field]));
  return [...markedFields(value).map((field) => [field]), ...inRows];
}

function markedFields(row: unknown): string[] {
  return Object.entries(row ?? {}).flatMap(([field, value]) => (isMarked(value) ? [field] : []));
}

/** The place, and the id of what is shown there: of the innermost object on the way that has one. */
export function damageAt(value: unknown, path: readonly PropertyKey[]): Damage {
  let id: string | null = null;
  let holder: unknown = value;
  for (const key of path) {
    if (typeof holder !== "object" || holder === null) break;
    const own = "id" in holder ? holder.id : null;
    // Stored JSON may hold anything under this name.
    if ((typeof own === "number" || typeof own === "string") && ID.test(String(own))) id = String(own);
    holder = (holder as Holder)[key];
  }
  return { place: path.map((key) => encodeURIComponent(String(key).toWellFormed())).join("."), id };
}

const ID = /^\d{1,16}$/;

/** Such as `data.0.words.`: the place of what holds it is how it begins. */
function placeOf(path: readonly PropertyKey[]): string {
  return path.map((key) => `${String(key)}.`).join("");
}

function held(whole: unknown, path: readonly PropertyKey[]): Holder | null {
  const holder = path.reduce<unknown>((outer, key) => (outer as Holder | null | undefined)?.[key], whole);
  return (holder ?? null) as Holder | null;
}

/** What is tried in place of a damaged field; undefined where nothing is left to try. */
function standIn(issue: Issue, found: unknown, instead: unknown): unknown {
  if (issue.code === "invalid_value" && issue.values.includes(DAMAGED)) return DAMAGED;
  if (issue.code === "too_small" && NUMBERS.includes(issue.origin)) return Number(issue.minimum);
  if (issue.code === "too_big" && NUMBERS.includes(issue.origin)) return Number(issue.maximum);
  if (found !== null) return null;
  if (issue.code === "invalid_format" && issue.pattern === ID_PATTERN) return NO_ID;
  return instead ?? (issue.code === "invalid_type" ? structuredClone(EMPTY[issue.expected]) : undefined);
}

function emptied(found: unknown): null | undefined {
  return found === null ? undefined : null;
}

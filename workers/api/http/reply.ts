import type { Context, TypedResponse } from "hono";
import type { JSONParsed } from "hono/utils/types";
import type { z } from "zod";
import { damageAt, fitToView } from "./fit-to-view.ts";
import { setDamage } from "./note-damage.ts";

type Reply<View extends z.ZodType, Status extends 200 | 201> = Response &
  TypedResponse<JSONParsed<z.output<View>>, Status, "json">;

/**
 * The only way to answer. It removes every field that the view does not name (the framework checks replies at
 * compile time only, and accepts objects with further fields), and what stored rows hold that does not fit.
 * Names what is damaged in the header `damaged-fields`; `damaged` are fields of which that is known already.
 */
export function reply<View extends z.ZodType>(
  c: Context,
  view: View,
  value: z.input<View>,
  damaged: readonly string[] = [],
): Reply<View, 200> {
  return c.json(fitting(c, view, value, damaged) as never, 200);
}

/** Answers for what was just created, with its location. */
export function created<View extends z.ZodType>(
  c: Context,
  view: View,
  value: z.input<View>,
  location: string,
): Reply<View, 201> {
  return c.json(fitting(c, view, value) as never, 201, { location });
}

function fitting<View extends z.ZodType>(
  c: Context,
  view: View,
  value: z.input<View>,
  known: readonly string[] = [],
): z.output<View> {
  const { fitting, damaged } = fitToView(view, value);
  const places = new Set(damaged.map(({ place }) => place));
  const others = known.filter((place) => !places.has(place)).map((field) => damageAt(value, [field]));
  if (damaged.length + others.length > 0) setDamage(c, [...damaged, ...others]);
  return fitting;
}

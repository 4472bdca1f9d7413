import type { Context, TypedResponse } from "hono";
import type { JSONParsed } from "hono/utils/types";
import type { z } from "zod";
import { fitToView } from "./fit-to-view.ts";
import { setDamage } from "./note-damage.ts";

type Reply<View extends z.ZodType, Status extends 200 | 201> = Response &
  TypedResponse<JSONParsed<z.output<View>>, Status, "json">;

/**
 * The only way to answer. It removes every field that the view does not name (the framework checks replies at
 * compile time only, and accepts objects with further fields), and what stored rows hold that does not fit.
 */
export function reply<View extends z.ZodType>(
  c: Context,
  view: View,
  value: z.input<View>,
): Reply<View, 200> {
  return c.json(fitting(c, view, value) as never, 200);
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

function fitting<View extends z.ZodType>(c: Context, view: View, value: z.input<View>): z.output<View> {
  const { fitting, damaged } = fitToView(view, value);
  if (damaged.length > 0) setDamage(c, damaged);
  return fitting;
}

import type { Context, TypedResponse } from "hono";
import type { JSONParsed } from "hono/utils/types";
import type { z } from "zod";

type Reply<View extends z.ZodType, Status extends 200 | 201> = Response &
  TypedResponse<JSONParsed<z.output<View>>, Status, "json">;

/**
 * The one way to answer: what the view does not name is cut off here, since the framework checks replies when
 * compiling only, and lets more fields through than a route declares.
 */
export function reply<View extends z.ZodType>(
  c: Context,
  view: View,
  value: z.input<View>,
): Reply<View, 200> {
  return c.json(view.parse(value) as never, 200);
}

/** The same for what was made just now, and where it is from now on. */
export function created<View extends z.ZodType>(
  c: Context,
  view: View,
  value: z.input<View>,
  location: string,
): Reply<View, 201> {
  return c.json(view.parse(value) as never, 201, { location });
}

import * as z from "zod";

/**
 * The body of a PATCH: any of these fields. The parsed value holds only the fields that were given, so that a
 * field left out never overwrites a column.
 */
export function editInput<Shape extends z.ZodRawShape>(name: string, shape: Shape) {
  return z.strictObject(shape).partial().meta({ id: name }).transform(given);
}

type Given<Edit> = { [Field in keyof Edit]?: Exclude<Edit[Field], undefined> };

function given<Edit extends object>(edit: Edit): Given<Edit> {
  const fields = Object.entries(edit).filter(([, value]) => value !== undefined);
  return Object.fromEntries(fields) as Given<Edit>;
}

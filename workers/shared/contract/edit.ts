import * as z from "zod";

/**
 * The body of a PATCH: any of these fields. What comes out holds the given ones only, so that nothing that
 * was left out can overwrite a row.
 */
export function editInput<Shape extends z.ZodRawShape>(name: string, shape: Shape) {
  return z.strictObject(shape).partial().meta({ id: name }).transform(given);
}

type Given<Edit> = { [Field in keyof Edit]?: Exclude<Edit[Field], undefined> };

function given<Edit extends object>(edit: Edit): Given<Edit> {
  const fields = Object.entries(edit).filter(([, value]) => value !== undefined);
  return Object.fromEntries(fields) as Given<Edit>;
}

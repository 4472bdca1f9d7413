/** The parts of a schema that a sample is built from. */
export type Schema = {
  $ref?: string;
  type?: string | string[];
  enum?: unknown[];
  anyOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  example?: unknown;
  default?: unknown;
};

const DEPTH_MAX = 6;

/** A sample value of a schema, to be edited: its own examples, and only the required fields. */
export function sampleOf(schema: Schema, schemas: Record<string, Schema>, depth = 0): unknown {
  if (depth > DEPTH_MAX) return null;
  const inner = (one: Schema) => sampleOf(one, schemas, depth + 1);
  if (schema.$ref !== undefined) return inner(schemas[schema.$ref.split("/").at(-1) ?? ""] ?? {});
  const given = schema.example ?? schema.default ?? schema.enum?.[0];
  if (given !== undefined) return given;
  if (schema.anyOf !== undefined) return inner(schema.anyOf[0] ?? {});
  return emptyOf(schema, inner);
}

function emptyOf(
  { type, properties = {}, required, items }: Schema,
  inner: (one: Schema) => unknown,
): unknown {
  switch (Array.isArray(type) ? type[0] : type) {
    case "object":
      return Object.fromEntries(fieldsOf(properties, required).map(([name, one]) => [name, inner(one)]));
    case "array":
      return items === undefined ? [] : [inner(items)];
    case "integer":
    case "number":
      return 1;
    case "boolean":
      return true;
    default:
      return "";
  }
}

/** The required fields; all fields where none is required. */
function fieldsOf(properties: Record<string, Schema>, required: string[] = []): [string, Schema][] {
  const fields = Object.entries(properties);
  return required.length === 0 ? fields : fields.filter(([name]) => required.includes(name));
}

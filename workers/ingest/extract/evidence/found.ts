/** A field's value, and what gave it: `json-ld`, `meta`, `printed` …. */
export type FoundField<Value> = { value: Value; provenance: string };

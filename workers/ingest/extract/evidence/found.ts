/** A field's value and its source: `json-ld`, `meta`, `printed` …. */
export type FoundField<Value> = { value: Value; provenance: string };

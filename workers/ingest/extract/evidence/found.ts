/** A field's value, and the rung of its ladder that gave it. */
export type FoundField<Value> = { value: Value; rung: string };

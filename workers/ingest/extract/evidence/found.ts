/** A field's value, and the rung of its ladder that gave it. */
export type Found<Value> = { value: Value; rung: string };

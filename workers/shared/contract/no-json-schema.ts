/** Stands for zod's reader of JSON Schema in the bundles: nothing here uses it, and it has 5 KB. */
export const fromJSONSchema = undefined;

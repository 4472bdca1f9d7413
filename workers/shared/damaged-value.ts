const damaged = new WeakSet<object>();

/** A copy that is known to stand for a damaged value; null stays what it is. */
export function marked<Value>(standIn: Value): Value {
  if (typeof standIn !== "object" || standIn === null) return standIn;
  const copy = structuredClone(standIn);
  damaged.add(copy);
  return copy;
}

/** Whether this value stands for a damaged one. */
export function isMarked(value: unknown): boolean {
  return typeof value === "object" && value !== null && damaged.has(value);
}

/**
 * The value of stored JSON; null where it is damaged: no JSON, or nothing that `isWhole` (which may throw)
 * accepts. Rows that other people or programs changed must not fail a statement that reads other rows too.
 *
 * @example readStored("[", Array.isArray) // null
 */
export function readStored<Value>(text: string, isWhole: (value: Value) => boolean): Value | null {
  try {
    const value = JSON.parse(text) as Value;
    return isWhole(value) ? value : null;
  } catch {
    return null;
  }
}

/** A stored list; null where it is damaged. */
export function readList<Item>(text: string): Item[] | null {
  return readStored<Item[]>(text, Array.isArray);
}

/**
 * Reads a stored list of items of this type; null where it is damaged.
 *
 * @example listOf("string")("[null]") // null
 */
export function listOf<Item>(type: "string" | "object"): (text: string) => Item[] | null {
  const isItem = (item: unknown) => item !== null && typeof item === type;
  return (text) => readStored<Item[]>(text, (items) => Array.isArray(items) && items.every(isItem));
}

/** A stored object; null where it is damaged. */
export function readObject<Value extends object>(text: string): Value | null {
  return readStored<Value>(text, (value) => Object.getPrototypeOf(value) === Object.prototype);
}

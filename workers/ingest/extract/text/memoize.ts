const REMEMBERED_MAX = 10_000;

/**
 * Caches the results of a pure function: class names repeat within a page, and pages of a site share them.
 */
export function memoize<Value>(compute: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= REMEMBERED_MAX) known.clear();
    const value = compute(text);
    known.set(text, value);
    return value;
  };
}

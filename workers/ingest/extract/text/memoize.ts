const REMEMBERED_MAX = 10_000;

/**
 * Wraps a pure function in a cache of its results: a page repeats its class names, and the pages of a site
 * share them.
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

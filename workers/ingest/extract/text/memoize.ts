const REMEMBERED_MAX = 10_000;

/**
 * The same pure function, which remembers its answers: a page repeats its class names, and a site's pages
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

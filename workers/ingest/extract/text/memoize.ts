const REMEMBERED_MAX = 10_000;
const REMEMBERED_CHARACTERS_MAX = 300;

/**
 * Caches the results of a pure function: class names repeat within a page, and pages of a site share them.
 * Long texts are computed each time.
 */
export function memoize<Value>(compute: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (text.length > REMEMBERED_CHARACTERS_MAX) return compute(text);
    if (known.size >= REMEMBERED_MAX) known.clear();
    const own = copied(text);
    const value = compute(own);
    known.set(own, value);
    return value;
  };
}

/** The text in memory of its own: a slice of a page would keep the whole page for as long as it is cached. */
function copied(text: string): string {
  return ` ${text}`.slice(1);
}

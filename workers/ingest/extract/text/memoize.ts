/** Maximum results in each of two generations. The pages of a hundred outlets have 24,000 class names. */
const GENERATION_MAX = 20_000;
const REMEMBERED_CHARACTERS_MAX = 300;

/**
 * Caches the results of a pure function: class names repeat within a page, and pages of a site share them.
 * The results that were not used lately are forgotten first. Long texts are computed each time.
 */
export function memoize<Value>(compute: (text: string) => Value): (text: string) => Value {
  let recent = new Map<string, Value>();
  let older = new Map<string, Value>();
  const keep = (text: string, value: Value) => {
    if (recent.size >= GENERATION_MAX) {
      older = recent;
      recent = new Map();
    }
    recent.set(text, value);
    return value;
  };
  return (text) => {
    const found = recent.get(text);
    if (found !== undefined) return found;
    if (text.length > REMEMBERED_CHARACTERS_MAX) return compute(text);
    const own = copied(text);
    return keep(own, older.get(own) ?? compute(own));
  };
}

/** The text in memory of its own: a slice of a page would keep the whole page for as long as it is cached. */
function copied(text: string): string {
  return ` ${text}`.slice(1);
}

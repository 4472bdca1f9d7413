/**
 * The same, with its answers kept, all but `nothing`: anybody may ask for any number of words that are no
 * syllables.
 */
export function kept<Answer>(nothing: Answer, answer: (key: string) => Answer): (key: string) => Answer {
  const known = new Map<string, Answer>();
  return (key) => {
    const found = known.get(key) ?? answer(key);
    if (found !== nothing) known.set(key, found);
    return found;
  };
}

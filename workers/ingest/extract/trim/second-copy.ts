import type { Block } from "../html/blocks.ts";

const LONG_CHARACTERS_MIN = 80;
const REPEATS_MIN = 4;
const REPEATED_SHARE_MIN = 0.8;

/**
 * Removes the second copy of a page that contains its article twice, for wide and for narrow screens:
 * paragraphs that repeat in the same order, at the same distance, with hardly anything new between them. A
 * text with only some repetitions is not changed.
 */
export function withoutSecondCopy(blocks: readonly Block[]): readonly Block[] {
  const firstAt = new Map<string, number>();
  const repeats: { position: number; shift: number }[] = [];
  blocks.forEach(({ text }, position) => {
    const first = firstAt.get(text);
    if (first === undefined) firstAt.set(text, position);
    else if (text.length >= LONG_CHARACTERS_MIN) repeats.push({ position, shift: position - first });
  });
  const [copy] = [...Map.groupBy(repeats, ({ shift }) => shift).values()].sort(
    (left, right) => right.length - left.length,
  );
  if (!copy || copy.length < REPEATS_MIN) return blocks;
  const from = copy[0]?.position ?? 0;
  const long = blocks
    .slice(from, (copy.at(-1)?.position ?? 0) + 1)
    .filter(({ text }) => text.length >= LONG_CHARACTERS_MIN);
  if (copy.length < long.length * REPEATED_SHARE_MIN) return blocks;
  return blocks.filter(({ text }, position) => position < from || firstAt.get(text) === position);
}

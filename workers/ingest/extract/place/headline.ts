import type { Block } from "../html/blocks.ts";
import { type LightElement, type LightNode, pushReversed, textOf } from "../html/light-tree.ts";
import { wordsOf } from "../text/clean-text.ts";

const PIECES_MAX = 12;
const WORDS_MIN = 3;

/**
 * The headline in a main heading, which may also contain a kicker, a time or a byline: those pieces of its
 * text that together are one of the claims. If none are, its whole text.
 */
export function headlineIn(heading: LightElement, claims: readonly string[]): string {
  const pieces = piecesOf(heading);
  const whole = textOf(heading);
  if (pieces.length < 2 || pieces.length > PIECES_MAX) return whole;
  const wanted = claims.filter((claim) => wordsOf(claim).length >= WORDS_MIN);
  const byLetters = new Map(wanted.map((claim) => [lettersOf(claim), claim]));
  return byLetters.get(lettersOf(whole)) ?? claimAmong(pieces.map(lettersOf), byLetters) ?? whole;
}

/** The claim that the longest run of pieces equals. */
function claimAmong(pieces: readonly string[], claims: ReadonlyMap<string, string>): string | null {
  for (let length = pieces.length - 1; length > 0; length--) {
    for (let from = 0; from + length <= pieces.length; from++) {
      const claim = claims.get(pieces.slice(from, from + length).join(""));
      if (claim !== undefined) return claim;
    }
  }
  return null;
}

function lettersOf(text: string): string {
  return wordsOf(text).join("");
}

/** The runs of text, in order. */
function piecesOf(heading: LightElement): string[] {
  const pieces: string[] = [];
  const stack: LightNode[] = [heading];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (typeof node !== "string") pushReversed(stack, node.children);
    else if (node.trim() !== "") pieces.push(node);
  }
  return pieces;
}

/** The blocks, with the main heading reduced to the title, without a kicker or a time beside it. */
export function withTitle(
  blocks: readonly Block[],
  heading: LightElement | null,
  title: string | null,
): readonly Block[] {
  if (!heading || title === null) return blocks;
  const isOfHeading = ({ at, text }: Block): boolean =>
    at >= heading.index && at < heading.end && text.includes(title);
  return blocks.map((block) => (isOfHeading(block) ? { ...block, text: title } : block));
}

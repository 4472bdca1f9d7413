import type { LightElement, LightNode, LightTree } from "../html/light-tree.ts";
import { add, sumAt } from "./sums.ts";
import type { Weights } from "./weigh.ts";

const OWN_WEIGHT_MIN = 120;
const SPOKEN_DEPTH_MAX = 12;

/**
 * 1 for boxes that contain another whole article, as on pages with infinite scrolling: siblings of the box
 * around the main heading that have the same make (tag and class, or both are `<article>`) and begin with a
 * headline of their own.
 */
export function findNeighbours(tree: LightTree, weights: Weights, heading: LightElement | null): Int32Array {
  const neighbours = new Int32Array(tree.elements.length);
  for (let own = heading?.parent ?? null; own?.parent && own.tag !== "body"; own = own.parent) {
    if (sumAt(weights.proseChars, own) < OWN_WEIGHT_MIN) continue;
    for (const other of siblingsOfSameMake(own, own.parent, weights)) add(neighbours, other, 1);
  }
  return neighbours;
}

function siblingsOfSameMake(own: LightElement, parent: LightElement, weights: Weights): LightElement[] {
  return parent.children.filter((other): other is LightElement => {
    if (typeof other === "string" || other === own || sumAt(weights.text, other) === 0) return false;
    return isSameMake(other, own) && beginsWithHeadline(other, weights, hasName(own));
  });
}

function isSameMake(other: LightElement, own: LightElement): boolean {
  if (other.tag !== own.tag || other.hidden) return false;
  return other.tag === "article" || other.className === own.className;
}

function hasName({ tag, className }: LightElement): boolean {
  return tag === "article" || className !== "";
}

/**
 * Whether its first text is a headline: an `<h1>`, a linked heading, or any heading of an `<article>`. Boxes
 * without a class are alike by chance: they need the `<h1>`.
 */
function beginsWithHeadline(box: LightElement, weights: Weights, areNamed: boolean): boolean {
  let at: LightElement | undefined = box;
  for (let depth = 0; at && depth < SPOKEN_DEPTH_MAX; depth++) {
    if (at.tag === "h1") return true;
    if (LESSER.has(at.tag))
      return areNamed && (box.tag === "article" || sumAt(weights.linkedHeadings, at) > 0);
    const first: LightNode | undefined = at.children.find((child) =>
      typeof child === "string" ? child.trim() !== "" : sumAt(weights.text, child) > 0,
    );
    at = typeof first === "object" ? first : undefined;
  }
  return false;
}

const LESSER: ReadonlySet<string> = new Set(["h2", "h3"]);

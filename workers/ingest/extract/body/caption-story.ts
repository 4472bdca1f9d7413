import type { Evidence } from "../evidence/evidence.ts";
import { type Block, readBlocks } from "../html/blocks.ts";
import { contains, type LightElement } from "../html/light-tree.ts";
import { sumAt } from "../prose/sums.ts";
import type { Weights } from "../prose/weigh.ts";

const CAPTIONS_MIN = 2;
const CAPTIONS_MAX = 200;
const CAPTION_WEIGHT_MIN = 30;

export type CaptionStory = { blocks: Block[]; container: LightElement };

/**
 * The captions below the headline, as the text of a story in pictures that has no other: null if fewer than
 * two of them say more than a name.
 */
export function readCaptionStory({ page, heading, weights, others }: Evidence): CaptionStory | null {
  if (!heading) return null;
  const captions = page.elements
    .slice(heading.end)
    .filter((element) => element.tag === "figcaption" && !element.hidden)
    .filter((element) => sumAt(weights.text, element) >= CAPTION_WEIGHT_MIN)
    .filter((element) => !isOfLink(element, weights) && !isOfOthers(element, others.teasers))
    .slice(0, CAPTIONS_MAX);
  const [first] = captions;
  const container = first && aroundAll(first, captions);
  if (!container || captions.length < CAPTIONS_MIN) return null;
  const kept = new Uint8Array(page.elements.length);
  return { blocks: captions.flatMap((caption) => readBlocks(caption, kept)), container };
}

function isOfLink(caption: LightElement, weights: Weights): boolean {
  return (
    sumAt(weights.inLink, caption) > 0 ||
    sumAt(weights.ownLinked, caption) > 0 ||
    sumAt(weights.linkChars, caption) > 0
  );
}

function isOfOthers(element: LightElement, teasers: Int32Array): boolean {
  for (let box: LightElement | null = element; box; box = box.parent)
    if (sumAt(teasers, box) === 1) return true;
  return false;
}

function aroundAll(first: LightElement, all: readonly LightElement[]): LightElement | null {
  let box = first.parent;
  while (box && !all.every((one) => box && contains(box, one))) box = box.parent;
  return box;
}

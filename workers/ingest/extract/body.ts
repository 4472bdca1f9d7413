import { chooseContainers } from "./body/choose-container.ts";
import { dropSelected } from "./body/drop-selected.ts";
import { readEmbedded } from "./body/embedded.ts";
import { prune, type Taken } from "./body/prune.ts";
import type { Evidence } from "./evidence/evidence.ts";
import { type Block, readBlocks } from "./html/blocks.ts";
import type { LightElement } from "./html/light-tree.ts";
import { selectAll } from "./html/select.ts";
import { sumAt } from "./prose/sums.ts";
import { ofText } from "./prose/weighed.ts";

const PROFILE_WEIGHT_MIN = 150;

export type ArticleBody = {
  blocks: Block[];
  provenance: string;
  container: LightElement;
  figures: LightElement[];
  /** What was taken out of the container, and why. */
  taken: Taken[];
  /** The blocks are not the container's: they come from the page's data. */
  isEmbedded: boolean;
};

/**
 * The article's container and its blocks, not yet trimmed by title, lead and byline; null where there is no
 * prose.
 */
export function readBody(evidence: Evidence, html: string): ArticleBody | null {
  const shown = readShown(evidence);
  const embedded = readEmbedded(evidence, html, shown?.blocks ?? []);
  if (!embedded) return shown;
  const container = shown?.container ?? evidence.heading ?? evidence.page.root;
  const { figures = [], taken = [] } = shown ?? {};
  return { container, figures, taken, isEmbedded: true, ...embedded };
}

/** The blocks of markup that is the article and nothing else, as a feed gives it. */
export function readWhole({ page, weights }: Evidence): Block[] {
  return readBlocks(page.root, prune(ofText(page, weights), page.root).dropped);
}

function readShown(evidence: Evidence): ArticleBody | null {
  const { profile } = evidence;
  const chosen = fromProfile(evidence) ?? chooseContainers(evidence)[0];
  if (!chosen) return null;
  const container = chosen.element;
  const { dropped, taken } = prune(evidence, container);
  if (profile?.drop) dropSelected(container, dropped, profile.drop);
  return {
    blocks: readBlocks(container, dropped),
    provenance: chosen.provenance,
    container,
    figures: taken.filter(({ reason }) => reason === "figure").map(({ element }) => element),
    taken,
    isEmbedded: false,
  };
}

function fromProfile({
  page,
  profile,
  weights,
}: Evidence): { element: LightElement; provenance: string } | null {
  for (const selector of profile?.body?.split(",") ?? []) {
    const element = selectAll(page, selector).find((one) => sumAt(weights.text, one) >= PROFILE_WEIGHT_MIN);
    if (element) return { element, provenance: "profile" };
  }
  return null;
}

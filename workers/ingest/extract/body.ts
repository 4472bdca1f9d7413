import { readCaptionStory } from "./body/caption-story.ts";
import { chooseContainers, coreWeights } from "./body/choose-container.ts";
import { dropSelected } from "./body/drop-selected.ts";
import { readEmbedded } from "./body/embedded.ts";
import { type Pruning, prune, type Taken } from "./body/prune.ts";
import type { ClassKind } from "./class-names/class-words.ts";
import { type Evidence, isDeclared } from "./evidence/evidence.ts";
import { type Block, readBlocks } from "./html/blocks.ts";
import type { LightElement } from "./html/light-tree.ts";
import { selectAll } from "./html/select.ts";
import { sumAt } from "./prose/sums.ts";
import { ofText } from "./prose/weighed.ts";

const PROFILE_WEIGHT_MIN = 150;
const CHARACTERS_MIN = 60;

export type ArticleBody = {
  blocks: Block[];
  provenance: string;
  container: LightElement;
  figures: LightElement[];
  /** What was removed from the container, and why. */
  taken: Taken[];
  /** The blocks come from the page's data, not from the container. */
  isEmbedded: boolean;
};

/**
 * The article's container and its blocks, before title, lead and byline are trimmed; null if there is no
 * prose.
 */
export function readBody(evidence: Evidence): ArticleBody | null {
  const shown = readShown(evidence);
  const embedded = readEmbedded(evidence, shown?.blocks ?? []);
  if (!embedded) return shown;
  const container = shown?.container ?? evidence.heading ?? evidence.page.root;
  const { figures = [], taken = [] } = shown ?? {};
  return { container, figures, taken, isEmbedded: true, ...embedded };
}

/** The blocks of mark-up that contains only the article, as a feed gives it. */
export function readWhole({ page, weights }: Evidence): Block[] {
  return readBlocks(page.root, prune(ofText(page, weights), page.root).dropped);
}

function readShown(evidence: Evidence): ArticleBody | null {
  const chosen = fromProfile(evidence) ?? chooseContainers(evidence)[0];
  const shown = chosen ? readFrom(chosen, evidence, prune(evidence, chosen.element)) : null;
  return shown && charactersOf(shown.blocks) >= CHARACTERS_MIN
    ? shown
    : (readUnderHeading(evidence) ?? readPictures(evidence) ?? shown);
}

function readPictures(evidence: Evidence): ArticleBody | null {
  const story = readCaptionStory(evidence);
  if (!story || charactersOf(story.blocks) < CHARACTERS_MIN) return null;
  return { ...story, provenance: "captions", figures: [], taken: [], isEmbedded: false };
}

type Chosen = { element: LightElement; provenance: string };

function readFrom({ element, provenance }: Chosen, { profile }: Evidence, pruning: Pruning): ArticleBody {
  const { dropped, taken } = pruning;
  if (profile?.drop) dropSelected(element, dropped, profile.drop);
  return {
    blocks: readBlocks(element, dropped),
    provenance,
    container: element,
    figures: taken.filter(({ reason }) => reason === "figure").map(({ element }) => element),
    taken,
    isEmbedded: false,
  };
}

/**
 * If class names leave no text, the text in the box around the heading: on a video page the box may be named
 * as a caption, and in a forum, which declares no article, as comments. A box with teasers is a section of
 * the site.
 */
function readUnderHeading(evidence: Evidence): ArticleBody | null {
  const { heading, weights } = evidence;
  const disbelieved: readonly ClassKind[] = isDeclared(evidence)
    ? ["caption"]
    : ["caption", "junk", "doubtful"];
  const weighed = { ...evidence, disbelieved };
  const core = coreWeights(weighed);
  let around = heading?.parent ?? null;
  while (around && sumAt(core, around) < PROFILE_WEIGHT_MIN) around = around.parent;
  if (!around || PAGE_TAGS.has(around.tag) || sumAt(weights.linkedHeadings, around) > 0) return null;
  const chosen = { element: around, provenance: "under-heading" };
  const read = readFrom(chosen, evidence, prune(weighed, around));
  return charactersOf(read.blocks) >= CHARACTERS_MIN ? read : null;
}

const PAGE_TAGS: ReadonlySet<string> = new Set(["#document", "html", "body"]);

function charactersOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}

function fromProfile({ page, profile, weights }: Evidence): Chosen | null {
  for (const selector of profile?.body?.split(",") ?? []) {
    const element = selectAll(page, selector).find((one) => sumAt(weights.text, one) >= PROFILE_WEIGHT_MIN);
    if (element) return { element, provenance: "profile" };
  }
  return null;
}

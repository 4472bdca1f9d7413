import { SECTION_SEGMENTS } from "../../words/address-names.ts";
import type { ArticleBody } from "../body.ts";
import type { Located } from "../evidence/evidence.ts";
import { isNear } from "../evidence/near.ts";
import { contains, type LightElement, textOf, within } from "../html/light-tree.ts";
import { isProfile } from "../prose/link-led.ts";
import type { Editors } from "./editors.ts";
import { isMentioned, mayBeByline } from "./line.ts";

const BYLINE_CHARACTERS_MAX = 160;

/**
 * Bylines near the heading or in the article, without those of teasers, comments, editors and boxes about the
 * author.
 */
export function bylinesNear(evidence: Located, body: ArticleBody | null, editors: Editors): LightElement[] {
  return evidence.signs.byline.filter(
    (element) =>
      mayBeByline(evidence.page, element) &&
      isNear(element, evidence, body?.container ?? null) &&
      textOf(element).length <= BYLINE_CHARACTERS_MAX &&
      !(element.tag === "a" && textOf(element) === "") &&
      !isOfSection(element, evidence) &&
      !isMentioned(element, evidence.weights) &&
      !isOfProfile(element, evidence) &&
      !editors.lines.some((line) => contains(line, element)),
  );
}

/** A byline box that contains only a link to a section of the site. */
function isOfSection(element: LightElement, { page }: Located): boolean {
  const link = [...within(page, element)].find(({ tag }) => tag === "a");
  return (
    link !== undefined &&
    SECTION_PAGE.test(link.attributes.get("href") ?? "") &&
    textOf(link) === textOf(element)
  );
}

const PROFILE_DEPTH_MAX = 3;

/** A link in one of several boxes about persons: the article is about them. */
function isOfProfile({ tag, parent }: LightElement, { weights }: Located): boolean {
  let box = tag === "a" ? parent : null;
  for (let depth = 0; box && depth < PROFILE_DEPTH_MAX; depth++, box = box.parent)
    if (isProfile(box, weights)) return true;
  return false;
}

/** The address of a section, or of what belongs to one. */
export const SECTION_PAGE = new RegExp(`/(?:${SECTION_SEGMENTS.join("|")})/[^/]`, "i");

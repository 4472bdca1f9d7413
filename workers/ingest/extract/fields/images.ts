import { anyOf } from "../../words/entries.ts";
import type { ArticleBody } from "../body.ts";
import type { Evidence } from "../evidence/evidence.ts";
import { beginningOf, type LightElement, type LightTree, textOf, within } from "../html/light-tree.ts";
import { cleanLine } from "../text/clean-text.ts";

export type Image = { url: string | null; caption: string | null; credit: string | null };

/** An image, and the index of its element in the page. */
export type PlacedImage = Image & { at: number };

const IMAGES_MAX = 100;
const FIGURES_MAX = 300;
const CAPTION_CHARACTERS_MAX = 1_000;

/**
 * The pictures of the article in order, each with its caption: the one in its figure, or the caption box
 * after it. Captions come only from figures that were removed from the body: in a photo story captions are
 * the body.
 */
export function readImages({ page, url }: Evidence, { container, figures }: ArticleBody): PlacedImage[] {
  const images: PlacedImage[] = [];
  const captions = new Set(figures.slice(0, FIGURES_MAX).flatMap((figure) => captionsOf(page, figure)));
  for (const element of within(page, container)) {
    if (images.length >= IMAGES_MAX) break;
    if (element.tag === "img" || element.tag === "amp-img") addPicture(element, url, images);
    else if (captions.size > 0 && captions.has(element)) addCaption(element, images);
  }
  return images;
}

/** The outermost caption elements of a figure. Without any, all of its text is the caption. */
function captionsOf(page: LightTree, figure: LightElement): LightElement[] {
  const captions: LightElement[] = [];
  for (let index = figure.index; index < figure.end; ) {
    const element = page.elements[index];
    if (!element) break;
    const isCaption = element.tag === "figcaption" || element.classNames.verdict.kind === "caption";
    if (isCaption) captions.push(element);
    index = isCaption ? element.end : index + 1;
  }
  const lines = captions.filter((caption) => textOf(caption) !== "");
  return lines.length > 0 ? lines : innermost(page, figure);
}

/** The deepest element that holds all the text, so that pictures above it come before it. */
function innermost(page: LightTree, figure: LightElement): LightElement[] {
  const text = beginningOf(figure);
  if (text === "") return [];
  let found = figure;
  for (const element of within(page, figure))
    if (element.parent === found && beginningOf(element) === text) found = element;
  return [found];
}

function addPicture(element: LightElement, base: URL, images: PlacedImage[]): void {
  const address = addressOf(element, base);
  if (address !== null && !images.some((image) => image.url === address))
    images.push({ url: address, caption: null, credit: null, at: element.index });
}

const ADDRESS_ATTRIBUTES = ["data-src", "data-original", "data-lazy-src", "src"] as const;

function addressOf(element: LightElement, base: URL): string | null {
  for (const name of ADDRESS_ATTRIBUTES) {
    const value = element.attributes.get(name);
    if (
      !value ||
      value.startsWith("data:") ||
      /(?:blank|spacer|pixel|loading|placeholder)\.(?:gif|png|svg)/i.test(value)
    )
      continue;
    const address = URL.parse(value, base.href);
    if (address && /^https?:$/.test(address.protocol)) return address.href;
  }
  return null;
}

/**
 * A caption belongs to the last picture before it. If that has one already, or there is none, the caption
 * stands alone.
 */
function addCaption(element: LightElement, images: PlacedImage[]): void {
  const { caption, credit } = splitCredit(cleanLine(textOf(element)).slice(0, CAPTION_CHARACTERS_MAX));
  if (!/[\p{L}\p{N}]/u.test(caption)) return;
  const last = images.at(-1);
  if (last && last.caption === null) Object.assign(last, { caption, credit });
  else if (last?.caption !== caption) images.push({ url: null, caption, credit, at: element.index });
}

const CREDIT = new RegExp(`(?:^|[\\s(])${anyOf("photoCredits")}\\s*:\\s*([^)]{2,80}?)\\)?\\.?$`, "iu");

/**
 * The photographer's name. A credit that is a sentence of its own is removed from the caption; one inside a
 * sentence stays.
 *
 * @example splitCredit("Lễ khai mạc. Ảnh: Hà Thu") // { caption: "Lễ khai mạc.", credit: "Hà Thu" }
 */
export function splitCredit(text: string): { caption: string; credit: string | null } {
  const line = text.replace(/\s*\|\s*$/, "");
  const match = line.includes(":") ? CREDIT.exec(line) : null;
  if (!match?.[1]) return { caption: line, credit: null };
  const before = line.slice(0, match.index).trim();
  const apart = /[.!?…]$/.test(before) && !match[0].includes("(");
  return { caption: apart ? before : line, credit: match[1].trim() };
}

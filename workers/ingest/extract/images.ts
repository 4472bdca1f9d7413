import { judgeNames } from "./class-words.ts";
import { cleanText } from "./clean-text.ts";
import type { Evidence } from "./evidence.ts";
import { type LightElement, textOf, within } from "./light-tree.ts";

export type Image = { url: string | null; caption: string | null; credit: string | null };

const IMAGES_MAX = 100;
const CAPTION_CHARACTERS_MAX = 1_000;

/** The pictures of the article in order, each with its caption: the one in its figure, or the caption box that follows it. */
export function readImages({ page, url }: Evidence, container: LightElement): Image[] {
  const images: Image[] = [];
  for (const element of within(page, container)) {
    if (images.length >= IMAGES_MAX) break;
    if (element.tag === "img" || element.tag === "amp-img") addPicture(element, url, images);
    else if (isCaption(element)) addCaption(element, images);
  }
  return images.filter(({ url: address, caption }) => address !== null || caption !== null);
}

function addPicture(element: LightElement, base: URL, images: Image[]): void {
  const address = addressOf(element, base);
  if (address !== null && !images.some((image) => image.url === address))
    images.push({ url: address, caption: null, credit: null });
}

const ADDRESS_ATTRIBUTES = ["data-src", "data-original", "data-lazy-src", "src"] as const;

function addressOf(element: LightElement, base: URL): string | null {
  for (const name of ADDRESS_ATTRIBUTES) {
    const value = element.attributes[name];
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

function isCaption(element: LightElement): boolean {
  if (element.tag === "figcaption") return true;
  const around = element.parent;
  if (around && (around.tag === "figcaption" || judgeNames(around).kind === "caption")) return false;
  return judgeNames(element).kind === "caption";
}

/** A caption belongs to the last picture before it; where that has one, or there is none, it stands alone. */
function addCaption(element: LightElement, images: Image[]): void {
  const { caption, credit } = splitCredit(cleanText(textOf(element)).slice(0, CAPTION_CHARACTERS_MAX));
  if (!/[\p{L}\p{N}]/u.test(caption)) return;
  const last = images.at(-1);
  if (last && last.caption === null) Object.assign(last, { caption, credit });
  else if (last?.caption !== caption) images.push({ url: null, caption, credit });
}

const CREDIT =
  /(?:^|[\s(])(?:nguồn ảnh|ảnh|photo(?: by)?|foto|image|credit|bild|photograph)\s*:\s*([^)]{2,80}?)\)?\.?$/iu;

/** The photographer's name. A credit that is a sentence of its own is cut from the caption; one inside its sentence stays. */
export function splitCredit(text: string): { caption: string; credit: string | null } {
  const line = text.replace(/\s*\|\s*$/, "");
  const match = CREDIT.exec(line);
  if (!match?.[1]) return { caption: line, credit: null };
  const before = line.slice(0, match.index).trim();
  const apart = /[.!?…]$/.test(before) && !match[0].includes("(");
  return { caption: apart ? before : line, credit: match[1].trim() };
}

import { VOID_TAGS } from "./html-tags.ts";
import { INLINE_TAGS, type LightElement, type LightNode, pushReversed } from "./light-tree.ts";

const ATTRIBUTE_CHARACTERS_MAX = 200;
const FRAGMENT_CHARACTERS_MAX = 400_000;

type Part = LightNode | { end: string };

/**
 * The mark-up of a container without what was dropped from it: all of a page that the DOM ever sees. Attributes cost the DOM more than
 * text does, so they are written only for selectors to look at; what is set at the right edge says so in `align` either way.
 */
export function fragmentOf(
  container: LightElement,
  dropped: Uint8Array,
  options: { attributes: boolean },
): string {
  const parts: string[] = [];
  const stack: Part[] = [container];
  let size = 0;
  for (let node = stack.pop(); node !== undefined && size <= FRAGMENT_CHARACTERS_MAX; node = stack.pop()) {
    const part = typeof node === "string" ? escapeText(node) : write(node, stack, dropped, options);
    parts.push(part);
    size += part.length;
  }
  return parts.join("");
}

function write(
  node: Exclude<Part, string>,
  stack: Part[],
  dropped: Uint8Array,
  options: { attributes: boolean },
): string {
  if (!("tag" in node)) return `</${node.end}>`;
  if (dropped[node.index] || !NAME.test(node.tag)) return "";
  if (!VOID_TAGS.has(node.tag)) stack.push({ end: node.tag });
  pushReversed(stack, node.children);
  const align = isRightAligned(node) ? ' align="right"' : "";
  return `<${node.tag}${align}${options.attributes ? attributesOf(node) : ""}>`;
}

const NAME = /^[a-z][a-z0-9:-]*$/;

function attributesOf(element: LightElement): string {
  let written = "";
  for (const [name, value] of element.attributes.entries()) {
    if (name === "align" || value.length > ATTRIBUTE_CHARACTERS_MAX || !NAME.test(name)) continue;
    written += ` ${name}="${escapeText(value).replaceAll('"', "&quot;")}"`;
  }
  return written;
}

function isRightAligned({ tag, attributes, className }: LightElement): boolean {
  if (INLINE_TAGS.has(tag)) return false;
  if (/text-align\s*:\s*(?:right|end)/i.test(attributes.get("style") ?? "")) return true;
  return (
    attributes.get("align") === "right" ||
    /(?:^|[\s-])(?:text-right|align-right|has-text-align-right)/.test(className)
  );
}

function escapeText(text: string): string {
  if (!/[&<>]/.test(text)) return text;
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

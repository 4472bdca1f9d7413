import { VOID_TAGS } from "../html/html-tags.ts";
import { type LightElement, type LightNode, pushReversed } from "../html/light-tree.ts";
import { attributeOfFound } from "./dom.ts";

const ATTRIBUTE_CHARACTERS_MAX = 200;
const FRAGMENT_CHARACTERS_MAX = 400_000;
const INDEX_ATTRIBUTE = "data-light-index";

type Part = LightNode | { end: string };

/**
 * Marks as dropped whatever a profile's `drop` selectors match in a container. The selectors may be any CSS,
 * which needs a DOM. It is built only from the container's remaining elements: a DOM of the whole page costs
 * more than the rest of the extraction.
 */
export function dropSelected(container: LightElement, dropped: Uint8Array, selectors: string): void {
  for (const index of attributeOfFound(fragmentOf(container, dropped), selectors, INDEX_ATTRIBUTE))
    dropped[Number(index)] = 1;
}

/** The mark-up of a container without what was dropped. Each element carries its index in the light tree. */
function fragmentOf(container: LightElement, dropped: Uint8Array): string {
  const parts: string[] = [];
  const stack: Part[] = [container];
  let size = 0;
  for (let node = stack.pop(); node !== undefined && size <= FRAGMENT_CHARACTERS_MAX; node = stack.pop()) {
    const part = typeof node === "string" ? escapeText(node) : write(node, stack, dropped);
    parts.push(part);
    size += part.length;
  }
  return parts.join("");
}

function write(node: Exclude<Part, string>, stack: Part[], dropped: Uint8Array): string {
  if (!("tag" in node)) return `</${node.end}>`;
  if (dropped[node.index] || !NAME.test(node.tag)) return "";
  if (!VOID_TAGS.has(node.tag)) stack.push({ end: node.tag });
  pushReversed(stack, node.children);
  return `<${node.tag} ${INDEX_ATTRIBUTE}="${node.index}"${attributesOf(node)}>`;
}

const NAME = /^[a-z][a-z0-9:-]*$/;

function attributesOf(element: LightElement): string {
  let written = "";
  for (const [name, value] of element.attributes.entries()) {
    if (value.length > ATTRIBUTE_CHARACTERS_MAX || !NAME.test(name)) continue;
    written += ` ${name}="${escapeText(value).replaceAll('"', "&quot;")}"`;
  }
  return written;
}

function escapeText(text: string): string {
  if (!/[&<>]/.test(text)) return text;
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

import { VOID_TAGS } from "./html-tags.ts";
import { type LightElement, type LightNode, pushReversed } from "./light-tree.ts";

const ATTRIBUTE_CHARACTERS_MAX = 200;
const FRAGMENT_CHARACTERS_MAX = 400_000;

/** The mark-up of a container without what was dropped from it: all of a page that the DOM ever sees. */
export function fragmentOf(container: LightElement, dropped: Uint8Array): string {
  const parts: string[] = [];
  const stack: (LightNode | { end: string })[] = [container];
  let size = 0;
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    const part = write(node, stack, dropped);
    parts.push(part);
    size += part.length;
    if (size > FRAGMENT_CHARACTERS_MAX) break;
  }
  return parts.join("");
}

function write(
  node: LightNode | { end: string },
  stack: (LightNode | { end: string })[],
  dropped: Uint8Array,
): string {
  if (typeof node === "string") return escapeText(node);
  if (!("tag" in node)) return `</${node.end}>`;
  if (dropped[node.index] || !/^[a-z][a-z0-9:-]*$/.test(node.tag)) return "";
  if (!VOID_TAGS.has(node.tag)) stack.push({ end: node.tag });
  pushReversed(stack, node.children);
  return `<${node.tag}${attributesOf(node)}>`;
}

function attributesOf(element: LightElement): string {
  let written = "";
  for (const name in element.attributes) {
    const value = element.attributes[name] ?? "";
    if (value.length <= ATTRIBUTE_CHARACTERS_MAX && /^[a-z][a-z0-9:-]*$/.test(name))
      written += ` ${name}="${escapeText(value).replaceAll('"', "&quot;")}"`;
  }
  return written;
}

function escapeText(text: string): string {
  return /[&<>]/.test(text)
    ? text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")
    : text;
}

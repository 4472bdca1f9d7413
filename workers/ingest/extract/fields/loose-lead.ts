import { INLINE_TAGS } from "../../inline-tags.ts";
import { type LightElement, type LightNode, textOf } from "../html/light-tree.ts";

const CHILDREN_MAX = 40;
const DEPTH_MAX = 4;
const SUMMARY_CHARACTERS_MIN = 80;

/**
 * The summary that begins a text without an element of its own, as in old layouts: `<td><b>Summary</b><br>
 * <br>Text …`, `<em>Summary</em><p>Text …`. Null if the text begins otherwise, or goes on in the same type.
 */
export function findLooseLead(text: LightElement, heading: LightElement | null): LightElement | null {
  for (const box of new Set([text, text.parent, heading?.parent])) {
    const [first, ...others] = box ? childrenAfter(box, heading) : [];
    const breaks = others.findIndex((child) => !isBreak(child));
    const next = others[Math.max(breaks, 0)];
    if (!isInline(first) || next === undefined || (isInline(next) && isSetOff(next))) continue;
    if (isBlock(next) || (breaks >= BREAKS_MIN && isSetOff(first))) return first;
  }
  return null;
}

const BREAKS_MIN = 2;

/** The first children with text, and line breaks, after the heading and the lines under it. */
function childrenAfter({ children }: LightElement, heading: LightElement | null): LightNode[] {
  const from = heading?.end ?? 0;
  const filled = children
    .slice(0, CHILDREN_MAX)
    .filter((child) =>
      typeof child === "string"
        ? child.trim() !== ""
        : child.index >= from && (isBreak(child) || textOf(child) !== ""),
    );
  const start = filled.findIndex((child) => !isBreak(child) && !isShortBlock(child));
  return start < 0 ? filled : filled.slice(start);
}

/** A block that is too short for a summary, such as a date or a byline. */
function isShortBlock(node: LightNode): boolean {
  return isBlock(node) && typeof node !== "string" && textOf(node).length < SUMMARY_CHARACTERS_MIN;
}

function isBreak(node: LightNode): boolean {
  return typeof node !== "string" && node.tag === "br";
}

function isInline(node: LightNode | undefined): node is LightElement {
  return typeof node === "object" && INLINE_TAGS.has(node.tag) && !isBreak(node) && node.tag !== "a";
}

function isBlock(node: LightNode): boolean {
  return typeof node !== "string" && !INLINE_TAGS.has(node.tag);
}

/** Whether all text of an element is in bold, italic or big type, by its tags or its own style. */
export function isSetOff(element: LightElement, depth = 0): boolean {
  if (SET_OFF_TAGS.has(element.tag) || SET_OFF_STYLE.test(element.attributes.get("style") ?? "")) return true;
  const filled = element.children.filter((child) => typeof child !== "string" || child.trim() !== "");
  return (
    depth < DEPTH_MAX &&
    filled.length > 0 &&
    filled.every((child) => isInline(child) && isSetOff(child, depth + 1))
  );
}

/** Whether all text of an element is in italic type. */
export function isItalic(element: LightElement, depth = 0): boolean {
  if (ITALIC_TAGS.has(element.tag) || ITALIC_STYLE.test(element.attributes.get("style") ?? "")) return true;
  const [only, ...others] = element.children.filter(
    (child) => typeof child !== "string" || child.trim() !== "",
  );
  return depth < DEPTH_MAX && others.length === 0 && isInline(only) && isItalic(only, depth + 1);
}

const ITALIC_TAGS: ReadonlySet<string> = new Set(["em", "i"]);
const SET_OFF_TAGS: ReadonlySet<string> = new Set(["b", "strong", "big", ...ITALIC_TAGS]);
const ITALIC_STYLE = /font-style\s*:\s*italic/i;
const SET_OFF_STYLE = /font-weight\s*:\s*(?:bold|[6-9]00)|font-style\s*:\s*italic/i;

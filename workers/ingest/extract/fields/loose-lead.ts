import { INLINE_TAGS } from "../../inline-tags.ts";
import { type LightElement, type LightNode, textOf } from "../html/light-tree.ts";

const CHILDREN_MAX = 40;

/**
 * The summary in bold type that begins a text without an element of its own, as in old layouts of tables:
 * `<td><b>Summary</b><br><br>Text …`. Null if the text begins otherwise, or goes on in bold type.
 */
export function findLooseLead(text: LightElement, heading: LightElement | null): LightElement | null {
  for (const box of [text, text.parent]) {
    const [first, ...others] = box ? childrenAfter(box, heading) : [];
    const breaks = others.findIndex((child) => !isBreak(child));
    const next = others[Math.max(breaks, 0)];
    if (!isBold(first) || next === undefined || isBold(next)) continue;
    if (breaks >= BREAKS_MIN || isBlock(next)) return first;
  }
  return null;
}

const BREAKS_MIN = 2;

/** The first children with text, and line breaks, after the heading. */
function childrenAfter({ children }: LightElement, heading: LightElement | null): LightNode[] {
  const from = heading?.end ?? 0;
  return children
    .slice(0, CHILDREN_MAX)
    .filter((child) =>
      typeof child === "string"
        ? child.trim() !== ""
        : child.index >= from && (isBreak(child) || textOf(child) !== ""),
    );
}

function isBreak(node: LightNode): boolean {
  return typeof node !== "string" && node.tag === "br";
}

function isBold(node: LightNode | undefined): node is LightElement {
  return typeof node === "object" && BOLD_TAGS.has(node.tag);
}

function isBlock(node: LightNode): boolean {
  return typeof node !== "string" && !INLINE_TAGS.has(node.tag);
}

export const BOLD_TAGS: ReadonlySet<string> = new Set(["b", "strong"]);

import { type EditorNode, isNode } from "./node-kinds.ts";

/** A tag or an entity that the text of a node may have. */
export const MARKUP = /<\/?(?:p|br|a|b|i|em|strong|span)\b[^<>]{0,500}>|&(?:\w{2,8}|#\d{2,5});/i;

/**
 * A value without what frameworks put around it: an element of React, as an object or as
 * `["$", "p", key, {children: …}]`, becomes a node; `[0, value]` of Astro its value.
 */
export function withoutWrapping(value: unknown): unknown {
  if (isNode(value)) return isNode(value.props) ? { ...value.props, ...value } : value;
  if (!Array.isArray(value)) return value;
  const [mark, inner, , props] = value as unknown[];
  if (mark === "$" && typeof inner === "string" && isNode(props)) return nodeOf(inner, props);
  return value.length === 2 && (mark === 0 || mark === 1) && isWrapped(inner) ? inner : value;
}

function nodeOf(type: string, props: EditorNode): EditorNode {
  const { children, ...others } = props;
  return { ...others, type, children: typeof children === "string" ? [children] : children };
}

function isWrapped(value: unknown): boolean {
  return typeof value === "string" || Array.isArray(value);
}

/** A text as mark-up. */
export function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

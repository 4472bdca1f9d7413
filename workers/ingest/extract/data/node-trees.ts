import { inflated } from "./flat-state.ts";
import { readLoosely } from "./loose-json.ts";
import { type EditorNode, isNode, tagOf } from "./node-kinds.ts";
import { markupOfList } from "./prose-lists.ts";
import { escaped, MARKUP, withoutWrapping } from "./wrapping.ts";

const VALUES_MAX = 400_000;
const NODES_MAX = 100_000;
const DEPTH_MAX = 60;
const CODES_MAX = 4;
const TREES_MAX = 12;
/** Of 737 saved pages one has a text of 48,000. */
const MARKUP_CHARACTERS_MAX = 200_000;
const TEXT_CHARACTERS_MIN = 120;

/**
 * The texts in a page's data that are trees of nodes, each as mark-up, the longest first. Editors and their
 * APIs store articles in this way: `{type: "p", children: [{type: "text", data: "…"}]}`, Contentful with
 * `nodeType` and `content`, portable text with `_type`, Draft.js and Editor.js with `blocks`.
 */
export function markupOfTrees(codes: readonly string[]): string[] {
  return markupIn(codes, NODE, textOf);
}

/** The texts that are lists of paragraphs, in the same form. */
export function markupOfLists(codes: readonly string[]): string[] {
  return markupIn(codes, SENTENCE_END, (value, _budget, data) => {
    const markup = markupOfList(value, data);
    return markup === null ? null : { markup, characters: markup.length };
  });
}

type ReadText = (value: unknown, budget: { nodes: number }, data: unknown) => Text | null;

function markupIn(codes: readonly string[], mark: RegExp, read: ReadText): string[] {
  const likely = codes.filter((code) => mark.test(code));
  const longest = likely.sort((left, right) => right.length - left.length).slice(0, CODES_MAX);
  const known = READ.get(codes) ?? new Map<string, unknown>();
  READ.set(codes, known);
  const found = longest.flatMap((code) => textsIn(dataOf(code, known), read));
  return found
    .sort((left, right) => right.characters - left.characters)
    .slice(0, TREES_MAX)
    .map(({ markup }) => markup);
}

/** The data of a page is searched for trees, and then for lists. */
const READ = new WeakMap<readonly string[], Map<string, unknown>>();

function dataOf(code: string, known: Map<string, unknown>): unknown {
  if (!known.has(code)) known.set(code, readData(code));
  return known.get(code);
}

/** A property with the kind of a node. */
const NODE = /"(?:type|nodeType|_type|tag|tagName)"\s*:\s*"|\["\$"/;

/** A string that ends with a sentence. */
const SENTENCE_END = /[.!?…。！？\p{Script=Thai}]"\s*[\]},]/u;

/** The value that a script consists of or assigns. */
function readData(code: string): unknown {
  const from = code.search(/[[{]/);
  const to = Math.max(code.lastIndexOf("}"), code.lastIndexOf("]")) + 1;
  if (from < 0) return null;
  try {
    return inflated(JSON.parse(code.slice(from, to)));
  } catch (error) {
    if (error instanceof SyntaxError) return readLoosely(code);
    throw error;
  }
}

type Text = { markup: string; characters: number };

/** The text of each outermost list of nodes. Lists inside a text are not read again. */
function textsIn(data: unknown, read: ReadText): Text[] {
  const texts: Text[] = [];
  const stack: unknown[] = [data];
  const budget = { nodes: NODES_MAX };
  for (let values = 0; stack.length > 0 && values < VALUES_MAX; values++) {
    const value = withoutWrapping(stack.pop());
    const text = read(value, budget, data);
    if (text !== null) texts.push(text);
    else if (typeof value === "object" && value !== null)
      for (const inner of Object.values(value)) stack.push(inner);
  }
  return texts;
}

function textOf(value: unknown, budget: { nodes: number }): Text | null {
  if (!Array.isArray(value) || !value.some(isBlock)) return null;
  const text = new TreeWriter(budget).write(value);
  return text.characters >= TEXT_CHARACTERS_MIN ? text : null;
}

function isBlock(value: unknown): boolean {
  const node = withoutWrapping(value);
  return isNode(node) && BLOCKS.has(tagOf(node));
}

const BLOCKS: ReadonlySet<string> = new Set(["p", "h2", "ul", "blockquote", "div", "span"]);
const CHILDREN = [
  "children",
  "content",
  "nodes",
  "blocks",
  "items",
  "content_items",
  "model",
  "data",
] as const;
const OWN_TEXTS = ["text", "value", "data", "content", "html"] as const;

/** Writes a list of nodes as mark-up, and counts its characters. */
class TreeWriter {
  private readonly parts: string[] = [];
  private readonly budget: { nodes: number };
  private characters = 0;
  private length = 0;

  constructor(budget: { nodes: number }) {
    this.budget = budget;
  }

  write(nodes: readonly unknown[]): Text {
    this.list(nodes, 0);
    return { markup: this.parts.join(""), characters: this.characters };
  }

  /** Text nodes among paragraphs are paragraphs too. */
  private list(nodes: readonly unknown[], depth: number): void {
    for (const node of nodes.map(withoutWrapping)) {
      if (typeof node === "string") this.text(node);
      else if (isNode(node)) this.node(node, depth, depth === 0);
    }
  }

  private node(node: EditorNode, depth: number, isOutermost: boolean): void {
    const kind = tagOf(node) || (typeof node.text === "string" ? "span" : "");
    if (kind === "" || depth > DEPTH_MAX || this.length > MARKUP_CHARACTERS_MAX) return;
    if (this.budget.nodes-- <= 0) return;
    const tag = kind === "span" && isOutermost ? "p" : kind;
    this.put(tag === "a" ? `<a href="${escaped(addressOf(node))}">` : `<${tag}>`);
    this.inside(node, depth);
    if (tag !== "br") this.put(`</${tag}>`);
  }

  private inside(node: EditorNode, depth: number): void {
    const own = OWN_TEXTS.find((name) => typeof node[name] === "string");
    if (own !== undefined) {
      this.text(String(node[own]));
      return;
    }
    const inner = CHILDREN.map((name) => node[name]).find((value) => typeof value === "object" && value);
    if (Array.isArray(inner)) this.list(inner, depth + 1);
    else if (isNode(inner) && depth < DEPTH_MAX) this.inside(inner, depth + 1);
  }

  /** The text of a node may be mark-up itself, as in Editor.js. */
  private text(text: string): void {
    this.characters += text.length;
    this.put(MARKUP.test(text) ? text : escaped(text));
  }

  private put(part: string): void {
    this.length += part.length;
    if (this.length <= MARKUP_CHARACTERS_MAX) this.parts.push(part);
  }
}

function addressOf(node: EditorNode): string {
  for (const holder of [node, node.attribs, node.attrs, node.attributes, node.data, node.props]) {
    const address = isNode(holder) ? (holder.href ?? holder.uri ?? holder.url) : null;
    if (typeof address === "string") return address;
  }
  return "";
}

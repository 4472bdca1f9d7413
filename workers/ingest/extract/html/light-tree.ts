import { INLINE_TAGS } from "../../inline-tags.ts";
import { type ClassNames, classNamesOf } from "../class-names/class-names.ts";
import type { Attributes } from "./attributes.ts";
import { READING_TAGS } from "./html-tags.ts";

/**
 * The light tree: the result of the first, cheap pass over a page. Elements are in one list in document
 * order, and each has the index at which its subtree ends. A question about a subtree is a loop over a range;
 * nothing recurses.
 */
export type LightElement = {
  tag: string;
  id: string;
  className: string;
  /** The meaning of its class and id. */
  classNames: ClassNames;
  attributes: Attributes;
  parent: LightElement | null;
  children: readonly LightNode[];
  /** Position in `LightTree.elements`; the subtree is the range from `index` to before `end`. */
  index: number;
  end: number;
  depth: number;
  hidden: boolean;
};

/** A child is an element or a run of text, with entities decoded and white space unchanged. */
export type LightNode = LightElement | string;

export type LightTree = { root: LightElement; elements: LightElement[] };

export function makeElement(
  tag: string,
  attributes: Attributes,
  names: { meaningOf(names: string): ClassNames } = { meaningOf: classNamesOf },
): LightElement {
  const id = attributes.get("id") ?? "";
  const className = attributes.get("class") ?? "";
  return {
    tag,
    id,
    className,
    classNames: names.meaningOf(namesIn(className, id)),
    attributes,
    parent: null,
    children: NO_CHILDREN,
    index: 0,
    end: 0,
    depth: 0,
    hidden: false,
  };
}

/**
 * An id of at least four words is the anchor of a heading and has no meaning. Only the last letter of the
 * first word is matched: matching the whole word would restart at every letter of a long one (quadratic
 * time).
 */
const SLUG = /[^-_][-_](?:[^-_]+[-_]){2}/;

export function namesIn(className: string, id: string): string {
  return id === "" || SLUG.test(id) ? className : `${className} ${id}`;
}

const NO_CHILDREN: readonly LightNode[] = [];

export function contains(outer: LightElement, inner: LightElement): boolean {
  return outer.index <= inner.index && inner.index < outer.end;
}

/** The elements of a subtree in document order, its root first. */
export function within(tree: LightTree, element: LightElement): Iterable<LightElement> {
  return { [Symbol.iterator]: () => new Walk(tree.elements, element) };
}

/** An iterator that V8 can put into the loop that uses it, as it cannot do with a generator. */
class Walk implements Iterator<LightElement> {
  private readonly elements: readonly LightElement[];
  private index: number;
  private readonly end: number;

  constructor(elements: readonly LightElement[], { index, end }: LightElement) {
    this.elements = elements;
    this.index = index;
    this.end = end;
  }

  next(): IteratorResult<LightElement> {
    const value = this.index < this.end ? this.elements[this.index++] : undefined;
    return value === undefined ? { done: true, value } : { done: false, value };
  }
}

/**
 * Maximum length of any field. Code that reads the text of every box of a deep page reads at most this much
 * of each.
 */
const TEXT_CHARACTERS_MAX = 20_000;

/**
 * The text of a subtree as one line, without ruby readings, cut after 20,000 characters. Blocks and `<br>`
 * are separated from the text around them by a space.
 */
export function textOf(element: LightElement): string {
  return readText(element, TEXT_CHARACTERS_MAX);
}

/** The beginning of that text: of a long one, not more is read than shows that it is no short line. */
export function beginningOf(element: LightElement): string {
  if (element.end - element.index < LARGE_ELEMENTS_MIN) return readText(element, BEGINNING_CHARACTERS_MAX);
  const text = BEGINNINGS.get(element) ?? readText(element, BEGINNING_CHARACTERS_MAX);
  BEGINNINGS.set(element, text);
  return text;
}

/** Those of large elements: hundreds of them may be nested, and several rules ask for each. */
const BEGINNINGS = new WeakMap<LightElement, string>();
const LARGE_ELEMENTS_MIN = 100;

/** Far more than a line of words has, since white space counts until it is made even. */
const BEGINNING_CHARACTERS_MAX = 2_000;

/** The same without the limit, for elements that are text only. */
export function wholeTextOf(element: LightElement): string {
  return readText(element, Number.POSITIVE_INFINITY);
}

function readText(element: LightElement, max: number): string {
  const [only] = element.children;
  return element.children.length === 1 && typeof only === "string" && !READING_TAGS.has(element.tag)
    ? oneLine(only.slice(0, INLINE_TAGS.has(element.tag) ? max : max - 1))
    : oneLine(partsOf(element, max));
}

function partsOf(element: LightElement, max: number): string {
  const parts: string[] = [];
  const open: { of: LightElement; next: number }[] = [];
  let left = max;
  const put = (text: string) => {
    parts.push(text.slice(0, left));
    left -= text.length;
  };
  const enter = (of: LightElement) => {
    if (READING_TAGS.has(of.tag)) return;
    if (!INLINE_TAGS.has(of.tag)) put(" ");
    open.push({ of, next: 0 });
  };
  enter(element);
  for (let inner = open.at(-1); inner !== undefined && left > 0; inner = open.at(-1)) {
    const node = inner.of.children[inner.next++];
    if (typeof node === "string") put(node);
    else if (node !== undefined) enter(node);
    else if (open.pop() && !INLINE_TAGS.has(inner.of.tag)) put(" ");
  }
  return parts.join("");
}

/** The text with single spaces, and none at its ends. */
export function oneLine(text: string): string {
  return (UNEVEN.test(text) ? text.replace(/\s+/g, " ") : text).trim();
}

/** White space that is more than single spaces. */
export const UNEVEN = /\s\s|[^\S ]/;

/** Pushes children so that they are popped in order. */
export function pushReversed(stack: unknown[], children: readonly LightNode[]): void {
  for (let index = children.length - 1; index >= 0; index--) stack.push(children[index]);
}

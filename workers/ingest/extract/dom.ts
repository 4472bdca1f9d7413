import { parseHTML } from "linkedom/worker";

/** The part of a DOM node that reading a fragment needs. */
export type DomNode = {
  readonly nodeType: number;
  readonly firstChild: DomNode | null;
  readonly nextSibling: DomNode | null;
  readonly parentNode: DomNode | null;
};

export type DomText = DomNode & { readonly data: string };

export type DomElement = DomNode & {
  readonly localName: string;
  getAttribute(name: string): string | null;
  querySelectorAll(selectors: string): ArrayLike<DomElement>;
  remove(): void;
};

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;

/** The body of a fragment's document. linkedom repairs nothing without a frame, so the fragment is given one. */
export function parseFragment(html: string): DomElement {
  const { document } = parseHTML(`<!doctype html><html><head></head><body>${html}</body></html>`);
  return document.body;
}

export function isElement(node: DomNode): node is DomElement {
  return node.nodeType === ELEMENT_NODE;
}

export function isText(node: DomNode): node is DomText {
  return node.nodeType === TEXT_NODE;
}

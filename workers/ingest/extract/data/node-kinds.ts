/** A node of an editor's tree, or any other object of a page's data. */
export type EditorNode = Readonly<Record<string, unknown>>;

export function isNode(value: unknown): value is EditorNode {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The HTML tag for a node of this kind; empty for kinds that are not text, such as pictures. */
export function tagOf(node: EditorNode): string {
  const kind = node.nodeType ?? node._type ?? node.type ?? node.tag ?? node.tagName ?? node.name;
  const name = typeof kind === "string" ? kind.toLowerCase().replace(/[\s_-]/g, "") : "";
  return HEADING.test(name) ? "h2" : (TAGS.get(name) ?? "");
}

const HEADING = /^(?:h|heading|header)(?:[1-6]|one|two|three|four|five|six)?$/;

/** The names that editors give to the kinds of nodes of an article's text. */
const TAGS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    p: "p",
    para: "p",
    paragraph: "p",
    textparagraph: "p",
    textblock: "p",
    unstyled: "p",
    block: "p",
    ul: "ul",
    ol: "ul",
    list: "ul",
    bulletlist: "ul",
    bulletedlist: "ul",
    unorderedlist: "ul",
    orderedlist: "ul",
    numberedlist: "ul",
    li: "li",
    listitem: "li",
    unorderedlistitem: "li",
    orderedlistitem: "li",
    blockquote: "blockquote",
    quote: "blockquote",
    br: "br",
    linebreak: "br",
    hardbreak: "br",
    text: "span",
    span: "span",
    fragment: "span",
    a: "a",
    link: "a",
    hyperlink: "a",
    strong: "strong",
    b: "strong",
    bold: "strong",
    em: "em",
    i: "em",
    italic: "em",
    div: "div",
    section: "div",
    doc: "div",
    document: "div",
    root: "div",
  }),
);

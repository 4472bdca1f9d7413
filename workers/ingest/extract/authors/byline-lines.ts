import { type LightElement, type LightNode, pushReversed, textOf } from "../html/light-tree.ts";
import { isPerson } from "./name-form.ts";

const NAMES_SHARE_MIN = 0.6;

/**
 * The lines of a byline: one for each paragraph or list item, or for each name in an element of its own if
 * there is little other text; otherwise a single line, with the elements' texts separated. A repeated name
 * appears once.
 */
export function linesOf(element: LightElement): string[] {
  const blocks = element.children.filter((child) => typeof child !== "string" && LINE_TAGS.has(child.tag));
  if (blocks.length > 1)
    return blocks.map((block) => (typeof block === "string" ? block : textWithGaps(block)));
  const line = textWithGaps(element);
  const persons = [...new Set(leavesOf(element).filter(isPerson))];
  const [first] = persons;
  if (first !== undefined && line === `${first} ${first}`) return [first];
  const length = persons.join(" ").length;
  return persons.length > 1 && length >= line.length * NAMES_SHARE_MIN ? persons : [line];
}

const LINE_TAGS: ReadonlySet<string> = new Set(["p", "li"]);

/**
 * The text of a line, with commas between a name and what follows it in elements of their own: "By Ann Lee,
 * Chief Editor".
 */
export function lineWithCommas(line: LightElement): string {
  let text = "";
  let isAfterName = false;
  for (const part of textsIn(line)) {
    const piece = part.trim();
    if (piece === "") continue;
    const isBeside = isAfterName && /^\p{Lu}/u.test(piece);
    text += text === "" ? piece : `${isBeside ? "," : ""} ${piece}`;
    isAfterName = isPerson(piece);
  }
  return text;
}

/** Separates "By", "Ann Lee" and "Staff Writer" in elements of their own. */
function textWithGaps(element: LightElement): string {
  return textsIn(element).join(" ").replace(/\s+/g, " ").trim();
}

/** The runs of text of an element, in order. */
export function textsIn(element: LightElement): string[] {
  const texts: string[] = [];
  const stack: LightNode[] = [element];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (typeof node === "string") texts.push(node);
    else pushReversed(stack, node.children);
  }
  return texts;
}

/** The texts of the innermost elements. */
function leavesOf(element: LightElement): string[] {
  const texts: string[] = [];
  const stack: LightNode[] = [...element.children];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (typeof node === "string") continue;
    const inner = node.children.filter((child) => typeof child !== "string");
    if (inner.length === 0) texts.unshift(textOf(node));
    else stack.push(...inner);
  }
  return texts.filter((text) => text !== "");
}

/**
 * The names of nested bylines without those that are two others read as one: "Ann Lee Harbour Agency", "Ann
 * Lee", "Harbour Agency".
 */
export function withoutSums(names: readonly string[]): string[] {
  const known = new Set(names);
  return names.filter((name) => {
    const words = name.split(" ");
    return !words.some((_, at) => {
      const [first, second] = [words.slice(0, at).join(" "), words.slice(at).join(" ")];
      return first !== second && known.has(first) && known.has(second);
    });
  });
}

import { anyOf } from "../../words/entries.ts";
import type { Located } from "../evidence/evidence.ts";
import { contains, type LightElement, type LightNode, textOf } from "../html/light-tree.ts";
import { namesIn } from "./byline-names.ts";
import { CREDIT } from "./credit.ts";
import { edgesOf, isSmall, mayBeByline } from "./line.ts";

const LINE_CHARACTERS_MAX = 120;
const LINES_MAX = 8;
const AFTER_TEXT_MAX = 80;

/**
 * The lines of a page that name only its editors, and the editors' names in lower case, without those that
 * are also in a byline.
 */
export type Editors = { lines: readonly LightElement[]; names: ReadonlySet<string> };

/** The editors that the page names: "Editor: …", "Biên tập: …" under the heading, in the text or below it. */
export function readEditors(evidence: Located, container: LightElement | null): Editors {
  const { page, heading, signs } = evidence;
  const from = heading?.index ?? container?.index ?? 0;
  const to = Math.max(heading?.end ?? 0, container?.end ?? 0) + AFTER_TEXT_MAX;
  const lines = labelledLines(edgesOf(page.elements, from, to));
  if (lines.length === 0) return NONE;
  const named = lines.flatMap((line) => namesIn(textOf(line).replace(EDITOR_LABEL, ""), evidence));
  const others = signs.byline.filter(
    (byline) => mayBeByline(page, byline) && !lines.some((line) => overlaps(line, byline)),
  );
  const writers = new Set(others.flatMap((byline) => namesIn(textOf(byline), evidence)));
  const names = named.filter((name) => !writers.has(name)).map((name) => name.toLowerCase());
  return { lines, names: new Set(names) };
}

/**
 * The part of a line about its writer, if the line names the editor first: "Biên tập: Ngọc Hà | Tác giả: Hà
 * An". Other lines are returned unchanged.
 */
export function withoutEditor(line: string): string {
  return EDITOR_LABEL.test(line) ? line.slice(WRITER.exec(line)?.index ?? 0) : line;
}

const NONE: Editors = { lines: [], names: new Set() };

const EDITOR_LABEL = new RegExp(
  `^\\s*[([]?\\s*(?:${anyOf("editorLabels")}\\s*[:：]|${anyOf("editedBy")}(?:\\s*:|(?=\\s|$)))\\s*`,
  "iu",
);

/** The label of a writer inside a line. */
const WRITER = new RegExp(
  `(?<!\\p{L})(?:${anyOf("authorLabels", "authorGroups", "writtenBy")}|${CREDIT})\\s*[:：]`,
  "iu",
);

function labelledLines(elements: readonly LightElement[]): LightElement[] {
  const lines = new Set<LightElement>();
  for (const element of elements) {
    const line = labelledLine(element);
    if (line) lines.add(line);
    if (lines.size === LINES_MAX) break;
  }
  return [...lines];
}

/** The element whose text begins with the label, or its parent if the label has an element of its own. */
function labelledLine(element: LightElement): LightElement | null {
  if (element.hidden || !element.children.some(isLabelled)) return null;
  const line = [element, element.parent].find((around) => around && isSmall(around) && !isLabelAlone(around));
  return line && isEditorsLine(textOf(line)) ? line : null;
}

function isLabelled(child: LightNode): boolean {
  if (typeof child !== "string" || child.length > LINE_CHARACTERS_MAX) return false;
  const text = child.trimStart();
  return text !== "" && EDITOR_LABEL.test(text);
}

function isLabelAlone(element: LightElement): boolean {
  return textOf(element).replace(EDITOR_LABEL, "") === "";
}

/** A line that also names the writer is a byline, not an editors' line. */
function isEditorsLine(text: string): boolean {
  return text.length <= LINE_CHARACTERS_MAX && EDITOR_LABEL.test(text) && !WRITER.test(text);
}

function overlaps(left: LightElement, right: LightElement): boolean {
  return contains(left, right) || contains(right, left);
}

import { anyOf } from "../../words/entries.ts";
import { beginningOf, type LightElement, textOf } from "../html/light-tree.ts";

const LABEL_CHARACTERS_MAX = 40;

/** Whether a date's names, its text or the words before it say that it is an update. */
export function isUpdate(element: LightElement): boolean {
  const { classNames, attributes, parent } = element;
  if (classNames.is("updated") || parent?.classNames.is("updated") === true) return true;
  if (/modif/i.test(attributes.get("itemprop") ?? "")) return true;
  return LABELLED_UPDATE.test(beginningOf(element)) || UPDATE_BEFORE.test(textBefore(element));
}

const LABELLED_UPDATE = new RegExp(`^\\P{L}*${anyOf("updatedLabels")}(?!\\p{L})`, "iu");
const UPDATE_BEFORE = new RegExp(
  `(?<!\\p{L})${anyOf("updatedLabels")}[^\\p{L}\\d]*(?:\\p{L}{1,4}\\s*)?$`,
  "iu",
);

/** The text directly before an element in its parent. */
function textBefore(element: LightElement): string {
  const siblings = element.parent?.children ?? [];
  const before = siblings[siblings.indexOf(element) - 1];
  if (before === undefined) return "";
  return typeof before === "string" ? before.slice(-LABEL_CHARACTERS_MAX) : labelIn(before);
}

function labelIn(element: LightElement): string {
  return element.end - element.index > 2 ? "" : textOf(element).slice(-LABEL_CHARACTERS_MAX);
}

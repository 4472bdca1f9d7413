import { spanOfDate } from "../../calendar/printed-date.ts";
import { anyOf } from "../../words/entries.ts";
import { type LightElement, textOf } from "../html/light-tree.ts";
import { textsIn } from "./byline-lines.ts";
import { isPerson } from "./name-form.ts";

/**
 * The text of a line, also from a label inside it and after a date that begins it. If the label has an
 * element of its own: also its text with that of the next element, and with that of all.
 */
export function readingsOf(line: LightElement): string[] {
  const text = textOf(line);
  const date = spanOfDate(text);
  const readings = [text, text.slice(INNER_LABEL.exec(text)?.index ?? 0)];
  if (date?.from === 0) readings.push(text.slice(date.to).trim());
  const texts = textsIn(line).flatMap((part) => part.trim() || []);
  const [label = ""] = texts;
  const isAlone = texts.length > 1 && LABEL_ALONE.test(label);
  if (!isAlone) return readings;
  return [...readings, `${label} ${namesFirstIn(texts.slice(1))}`, texts.join(" ")];
}

/** The first text, and the names joined to it by conjunctions: "Ann Lee", "und", "Tom Roe". */
function namesFirstIn([first = "", ...others]: readonly string[]): string {
  const end = others.findIndex((text, index) =>
    index % 2 === 0 ? !CONJUNCTION.test(text) : !isPerson(text),
  );
  return [first, ...others.slice(0, end < 0 ? others.length : end)].join(" ");
}

const CONJUNCTION = new RegExp(`^(?:&|${anyOf("conjunctions")})$`, "i");

/** "2026-03-03 来源：港口日报 作者：李明" */
const INNER_LABEL = new RegExp(`(?<=[\\s|·])${anyOf("authorLabels")}\\s*[:：]`, "iu");

const LABEL_ALONE = new RegExp(
  `^${anyOf("authorLabels", "authorGroups", "writtenBy", "by")}\\s*[:：]?$`,
  "iu",
);

import { anyOf } from "../../words/entries.ts";
import type { ArticleBody } from "../body.ts";
import type { Located } from "../evidence/evidence.ts";
import { type LightElement, textOf } from "../html/light-tree.ts";
import { sumAt } from "../prose/sums.ts";
import { namesIn } from "./byline-names.ts";
import { isVietnameseName } from "./family-names.ts";
import { isLine } from "./line.ts";
import { isPerson } from "./name-form.ts";

const LABELLED_ELEMENTS_MAX = 80;

/**
 * The author who signs in an element after the text of a Vietnamese article: a full name beginning with a
 * family name, or a given name, on the first line there, or after "Theo" on one of the next lines. "Theo"
 * also precedes names of papers, but those have no such syllables. Empty if none is found.
 */
export function readBehindText(evidence: Located, body: ArticleBody | null): string[] {
  if (!body || !evidence.vietnamese) return [];
  const { end } = body.container;
  const behind = evidence.page.elements.slice(end, end + LABELLED_ELEMENTS_MAX);
  const lines = behind.filter((element) => hasText(element) && isLine(element));
  const [first] = lines;
  const mayBeSigned = (line: LightElement) => line === first || LABELLED.test(textOf(line));
  const names = lines
    .filter((line) => mayBeSigned(line) && !sumAt(evidence.weights.inLink, line))
    .flatMap((line) => signatureIn(textOf(line), evidence) ?? []);
  return names.filter((name) => !isMentioned(name, body)).slice(0, 1);
}

const LABELLED = new RegExp(`^${anyOf("byInByline", "accordingTo")}\\s`, "iu");

function hasText({ children }: LightElement): boolean {
  return children.some((child) => typeof child === "string" && child.trim() !== "");
}

/** The name that is all of a line after its label. */
function signatureIn(line: string, evidence: Located): string | null {
  const bare = line.replace(LABELLED, "");
  const [name, ...others] = namesIn(bare, evidence);
  if (name === undefined || others.length > 0 || name !== bare || !isPerson(name)) return null;
  return isVietnameseName(name) ? name : null;
}

function isMentioned(name: string, { blocks }: ArticleBody): boolean {
  return blocks.some(({ text }) => text.includes(name));
}

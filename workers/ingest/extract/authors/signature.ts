import { hasVietnameseLetter } from "../../vietnamese.ts";
import { anyIn, anyOf } from "../../words/entries.ts";
import { vi } from "../../words/vi.ts";
import type { ArticleBody } from "../body.ts";
import type { Located } from "../evidence/evidence.ts";
import type { Block } from "../html/blocks.ts";
import { wordsOf } from "../text/clean-text.ts";
import { type BylineOf, namesIn } from "./byline-names.ts";
import { CREDIT } from "./credit.ts";
import { isVietnameseName } from "./family-names.ts";
import { isPerson } from "./name-form.ts";
import { isNameShape, isOfProse, proseOf } from "./name-line.ts";

const LAST_BLOCKS_MAX = 4;
const SIGNATURE_CHARACTERS_MAX = 90;
const BOLD_SHARE_MIN = 0.7;
const OPENING_CHARACTERS_MAX = 40;
const PROSE_CHARACTERS_MIN = 80;

/**
 * The authors who sign under the text, as Vietnamese papers do: one of the last lines, aligned right, in bold
 * or labelled ("Tin, ảnh: P.Y"), consisting of names only, without a final full stop. Empty if none is found.
 */
export function readSignature(of: Located, body: ArticleBody | null): string[] {
  if (!body || !of.vietnamese) return [];
  const signed = signatureIn(body.blocks, of);
  return signed.length > 0 ? signed : readLastLine(body.blocks, of);
}

/** The names of the last line with the setting or the label of a signature. */
function signatureIn(blocks: readonly Block[], of: BylineOf): string[] {
  for (const block of blocks.slice(-LAST_BLOCKS_MAX).reverse()) {
    if (block.text.length > SIGNATURE_CHARACTERS_MAX || /[.!?…]$/.test(block.text) === true) continue;
    if (PICTURES_ONLY.test(block.text)) continue;
    if (!block.right && block.bold < BOLD_SHARE_MIN && !CREDIT_LABEL.test(block.text)) continue;
    const names = namesIn(block.text, of);
    if (names.length > 0 && names.every(isSignature)) return names;
  }
  return [];
}

/**
 * A full name alone under the last prose needs no special setting if the prose does not mention it. It is the
 * last line, or begins with a family name, because labels and headings may follow the text.
 */
function readLastLine(blocks: readonly Block[], of: BylineOf): string[] {
  const at = blocks.findLastIndex(({ text }) => text.length >= PROSE_CHARACTERS_MIN) + 1;
  const line = blocks[at];
  if (at === 0 || line?.kind !== "paragraph" || line.linked > 0 || line.text.length > OPENING_CHARACTERS_MAX)
    return [];
  const [name = "", ...others] = namesIn(line.text, of);
  const isLabelled = line.text !== name;
  if (others.length > 0 || !isPerson(name) || !isSignature(name)) return [];
  if (isLabelled && line.text.replace(REPORTER, "") !== name) return [];
  if ((isLabelled || at < blocks.length - 1) && !isVietnameseName(name)) return [];
  return blocks.slice(0, at).some(({ text }) => text.includes(name)) ? [] : [name];
}

/**
 * The authors named in any language in the last line of a text, after a dash, or in brackets after its last
 * sentence: "… (Ann Lee)". The text has no word of such a name. A line without a dash may be anything with
 * two capitals ("Happy Easter", "Thank You"), and a name after a quotation is that of who said it. Empty if
 * none is found.
 */
export function readClosing(of: Located, body: ArticleBody | null): string[] {
  const last = body?.blocks.at(-1);
  if (!body || !last || of.vietnamese || last.kind !== "paragraph" || last.linked > 0) return [];
  const before = body.blocks.slice(0, -1);
  const isAlone = last.text.length <= SIGNATURE_CHARACTERS_MAX && !AFTER_SENTENCE.test(last.text);
  const line = isAlone ? signedAfter(before, last) : (AFTER_SENTENCE.exec(last.text)?.[1] ?? "");
  const names = namesIn(line, of);
  const isWhole = names.length > 0 && wordsOf(line).length === wordsOf(names.join(" ")).length;
  const prose = isWhole ? proseOf(before) : "";
  const isAuthor = (name: string): boolean => isNameShape(name) && !isOfProse(name, prose);
  return isWhole && names.every(isAuthor) ? names : [];
}

/** What a line has after its dash, unless it ends a quotation. */
function signedAfter(before: readonly Block[], { text }: Block): string {
  return QUOTATION_END.test(before.at(-1)?.text ?? "") ? "" : (AFTER_DASH.exec(text)?.[1] ?? "");
}

const AFTER_SENTENCE = /[.!?…]["”»]?\s*\(([^()]{5,60})\)\.?$/u;
const AFTER_DASH = /^[–—-]\s*(.+)$/u;
const QUOTATION_END = /["“”»«]\s*$/u;

/** "Ảnh: P.Y" names the photographer; "Tin, ảnh: P.Y" the author. */
const PICTURES_ONLY = new RegExp(`^${anyOf("pictureAuthors")}\\s*:`, "iu");

/** "PV Nguyễn Văn An", "Theo Hồ Hương". */
const REPORTER = new RegExp(`^${anyIn(vi, "byInByline", "accordingTo")}\\s?:?\\s`, "iu");

const CREDIT_LABEL = new RegExp(
  `^(?:${CREDIT}|${anyOf("pictureAuthors")})(?:\\s*[,+-]\\s*${anyOf("textCredits", "pictureCredits")})*\\s*:`,
  "iu",
);

/** Two to five capitalised words, or initials: "Hà Thu", "P.Y", "TRẦN M." */
function isSignature(name: string): boolean {
  const words = name.split(" ");
  if (words.length === 1)
    return /^(?:\p{Lu}{1,2}\.){1,3}\p{Lu}{0,2}\p{Ll}*$|^\p{Lu}\p{L}+(?: \p{Lu})?$/u.test(name);
  return words.length <= 5 && words.every((word) => /^\p{Lu}/u.test(word));
}

/**
 * The authors named above the text, in bold on a line of their own, if prose follows and neither it nor the
 * title mentions them; otherwise the name is the subject. A Vietnamese name there is a place. Empty if none
 * is found.
 */
export function readOpening(of: Located, body: ArticleBody | null): string[] {
  if (!body || of.vietnamese) return [];
  const { blocks } = body;
  const [opening, next] = blocks;
  if (!opening || !next || !isBoldLine(opening) || next.text.length < PROSE_CHARACTERS_MIN) return [];
  const names = namesIn(opening.text, of);
  if (names.length === 0 || !names.every(isPerson) || names.some(hasVietnameseLetter)) return [];
  const texts = [of.page.title, ...blocks.slice(1).map(({ text }) => text)].map((text) => text.toLowerCase());
  const isMentioned = (name: string): boolean =>
    texts.some((text) => text.includes(name.split(" ").at(-1)?.toLowerCase() ?? name));
  return names.some(isMentioned) ? [] : names;
}

function isBoldLine({ kind, text, bold }: Block): boolean {
  return (
    kind === "paragraph" &&
    bold >= BOLD_SHARE_MIN &&
    text.length <= OPENING_CHARACTERS_MAX &&
    !/[.!?…:]$/.test(text)
  );
}

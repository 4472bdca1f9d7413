import type { Block } from "../html/blocks.ts";
import { isChronicle, isSentence, isStamp } from "./stamp.ts";

/** How the text of an article is set, and which of its short lines belong to it for that reason. */
export type TextSetting = { isSetAsText: (block: Block) => boolean; lines: ReadonlySet<Block> };

const LINE_CHARACTERS_MAX = 50;
const BOLD_MIN = 0.5;
const LINKED_MAX = 0.5;
const RECURRENCES_MIN = 3;

/**
 * Short lines without a full stop are text where they stand as text does: verses, prices, results and
 * signatories, set as the paragraphs are, one below the other or with a number; and the heads of entries,
 * which occur again between the paragraphs.
 */
export function readSetting(blocks: readonly Block[]): TextSetting {
  const settings = new Map(blocks.map((block) => [block, settingOf(block)]));
  const most = mostOf(Map.groupBy(blocks, (block) => settings.get(block) ?? ""));
  const isSetAsText = (block: Block): boolean => (settings.get(block) ?? settingOf(block)) === most;
  const mayBeDated = isChronicle(blocks);
  const short = new Set(blocks.filter((block) => isShort(block) && (mayBeDated || !isStamp(block))));
  const recurring = recurringIn(blocks, short, settings);
  const lines = blocks.filter((block, index) => {
    if (!short.has(block)) return false;
    if (recurring.has(settings.get(block) ?? "")) return true;
    if (!isSetAsText(block)) return false;
    const beside = [blocks[index - 1], blocks[index + 1]];
    return (
      SAYS_MORE.test(block.text) || beside.some((other) => other && short.has(other) && isSetAsText(other))
    );
  });
  return { isSetAsText, lines: new Set(lines) };
}

/** A number, or words in a script that has no full stop. */
const SAYS_MORE = /\d|[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]{12}/u;

/** The setting of most characters. */
function mostOf(settings: ReadonlyMap<string, readonly Block[]>): string | null {
  let most: string | null = null;
  let mostCharacters = 0;
  for (const [setting, blocks] of settings) {
    const characters = blocks.reduce((sum, { text }) => sum + text.length, 0);
    if (characters > mostCharacters) [most, mostCharacters] = [setting, characters];
  }
  return most;
}

/** By tags, classes, weight and alignment; the same for the paragraphs of boxes made alike. */
function settingOf({ within, bold, right, kind }: Block): string {
  const { tag, className, parent } = within;
  return `${kind} ${parent?.tag}.${parent?.className} ${tag}.${className} ${bold > BOLD_MIN} ${right}`;
}

function isShort(block: Block): boolean {
  const { kind, text, linked } = block;
  if (kind !== "paragraph" && kind !== "item") return false;
  return text.length <= LINE_CHARACTERS_MAX && linked < LINKED_MAX && !isSentence(block);
}

/** The settings of which short lines stand between paragraphs, and not only above or below them. */
function recurringIn(
  blocks: readonly Block[],
  short: ReadonlySet<Block>,
  settings: ReadonlyMap<Block, string>,
): ReadonlySet<string> {
  const seen = new Map<string, { lines: number; first: number; last: number }>();
  let sentences = 0;
  for (const block of blocks) {
    const setting = settings.get(block) ?? "";
    const { lines, first } = seen.get(setting) ?? { lines: 0, first: sentences };
    if (short.has(block)) seen.set(setting, { lines: lines + 1, first, last: sentences });
    if (isSentence(block)) sentences++;
  }
  const recurring = [...seen].filter(
    ([, { lines, first, last }]) => lines >= RECURRENCES_MIN && last - first >= RECURRENCES_MIN - 1,
  );
  return new Set(recurring.map(([setting]) => setting));
}

import type { BodyMark } from "../shared/body-mark.ts";

/** A stretch of a body, in offsets of it. */
export type Stretch = { start: number; end: number };

/** A line of a body: a paragraph, or what its mark says. */
export type MarkedBlock = { kind: BodyMark["kind"] | "paragraph"; text: string; start: number };

/** The lines of a body in groups: items that follow one another are one, any other line is one of its own. */
export function groupedBlocks(body: string, marks: readonly BodyMark[]): MarkedBlock[][] {
  const groups: MarkedBlock[][] = [];
  for (const block of blocksOf(body, marks)) {
    const last = groups.at(-1);
    if (block.kind === "item" && last?.[0]?.kind === "item") last.push(block);
    else groups.push([block]);
  }
  return groups;
}

function blocksOf(body: string, marks: readonly BodyMark[]): MarkedBlock[] {
  const kinds = new Map(marks.map(({ kind, start }) => [BLOCK_KINDS.has(kind) ? start : -1, kind]));
  return [...body.matchAll(/[^\n]+/g)].map(({ 0: text, index: start }) => {
    return { kind: kinds.get(start) ?? "paragraph", text, start };
  });
}

const BLOCK_KINDS: ReadonlySet<BodyMark["kind"]> = new Set(["heading", "item", "quote", "row"] as const);

/** The images that stand in the text before one of these blocks. */
export function imagesBefore<Image>(
  { marks, images }: { marks: readonly BodyMark[]; images: readonly Image[] },
  blocks: readonly MarkedBlock[],
): Image[] {
  const starts = new Set(blocks.map(({ start }) => start));
  return marks.flatMap(({ start, image }) =>
    image !== undefined && starts.has(start) ? (images[image] ?? []) : [],
  );
}

/** The links and the bold type in a line, each kind in order and without overlaps. */
export function marksInLine(marks: readonly BodyMark[], { start, end }: Stretch) {
  const inside = marks.filter((mark) => mark.start >= start && mark.end <= end && mark.end > mark.start);
  return {
    links: apart(inside.filter(({ kind, href }) => kind === "link" && isWebAddress(href))),
    strong: apart(inside.filter(({ kind }) => kind === "strong")),
  };
}

/** An archive that was imported may contain any address. */
export function isWebAddress(url: string | undefined): boolean {
  return url !== undefined && /^https?:\/\//i.test(url);
}

function apart(marks: readonly BodyMark[]): BodyMark[] {
  let end = 0;
  return marks.filter((mark) => {
    const isApart = mark.start >= end;
    if (isApart) end = mark.end;
    return isApart;
  });
}

/** A stretch cut at the ends of the marks. Each piece has the mark that it is in. */
export function cutAtMarks(
  { start, end }: Stretch,
  marks: readonly BodyMark[],
): (Stretch & { of: BodyMark | null })[] {
  const cut: (Stretch & { of: BodyMark | null })[] = [];
  let from = start;
  for (const mark of marks) {
    const [begins, ends] = [Math.max(mark.start, from), Math.min(mark.end, end)];
    if (begins >= ends) continue;
    cut.push({ start: from, end: begins, of: null }, { start: begins, end: ends, of: mark });
    from = ends;
  }
  return [...cut, { start: from, end, of: null }].filter((piece) => piece.end > piece.start);
}

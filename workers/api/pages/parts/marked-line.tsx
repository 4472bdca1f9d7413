import type { BodyMark } from "../../../shared/body-mark.ts";
import { Marked } from "./marked.tsx";

type Range = { start: number; end: number };
type Line = {
  text: string;
  /** Where the text begins in the body. */
  start: number;
  marks: readonly BodyMark[];
  /** What was found, in offsets of the body. */
  found: readonly Range[];
};

/** A line of the body with its links and its bold type, and with what was found in it. */
export function MarkedLine({ text, start, marks, found }: Line) {
  const end = start + text.length;
  const inside = marks.filter((mark) => mark.start >= start && mark.end <= end && mark.end > mark.start);
  const links = apart(inside.filter(({ kind, url }) => kind === "link" && isWeb(url)));
  const strong = apart(inside.filter(({ kind }) => kind === "strong"));
  const piece = (range: Range) => text.slice(range.start - start, range.end - start);
  return (
    <>
      {pieces({ start, end }, links).map(({ of, ...range }) => {
        const inner = pieces(range, strong).map(({ of: bold, ...part }) => {
          const marked = <Marked text={piece(part)} ranges={rangesIn(found, part)} />;
          return bold ? <strong>{marked}</strong> : marked;
        });
        return of ? (
          <a href={of.url} rel="noreferrer nofollow">
            {inner}
          </a>
        ) : (
          inner
        );
      })}
    </>
  );
}

/** An archive that was imported may hold any address. */
function isWeb(url: string | undefined): boolean {
  return url !== undefined && /^https?:\/\//i.test(url);
}

/** In order, and none that begins within the one before it. */
function apart(marks: readonly BodyMark[]): BodyMark[] {
  let end = 0;
  return marks.filter((mark) => {
    const isApart = mark.start >= end;
    if (isApart) end = mark.end;
    return isApart;
  });
}

/** A stretch cut at the ends of the marks: what is in one knows it. */
function pieces({ start, end }: Range, marks: readonly BodyMark[]): (Range & { of: BodyMark | null })[] {
  const cut: (Range & { of: BodyMark | null })[] = [];
  let from = start;
  for (const mark of marks) {
    const [begins, ends] = [Math.max(mark.start, from), Math.min(mark.end, end)];
    if (begins >= ends) continue;
    cut.push({ start: from, end: begins, of: null }, { start: begins, end: ends, of: mark });
    from = ends;
  }
  return [...cut, { start: from, end, of: null }].filter((piece) => piece.end > piece.start);
}

/** The parts of what was found that lie in this stretch, counted from its start. */
function rangesIn(found: readonly Range[], { start, end }: Range): [number, number][] {
  return found
    .filter((range) => range.start < end && range.end > start)
    .map((range) => [Math.max(range.start, start) - start, Math.min(range.end, end) - start]);
}

import type { BodyMark } from "../../../shared/body-mark.ts";
import { cutAtMarks, marksInLine, type Stretch } from "../../marked-blocks.ts";
import { Marked } from "./marked.tsx";

type Line = {
  text: string;
  /** Where the text begins in the body. */
  start: number;
  marks: readonly BodyMark[];
  /** What was found, in offsets of the body. */
  found: readonly Stretch[];
};

/** A line of the body with its links and its bold type, and with what was found in it. */
export function MarkedLine({ text, start, marks, found }: Line) {
  const end = start + text.length;
  const { links, strong } = marksInLine(marks, { start, end });
  const piece = (range: Stretch) => text.slice(range.start - start, range.end - start);
  return (
    <>
      {cutAtMarks({ start, end }, links).map(({ of, ...range }) => {
        const inner = cutAtMarks(range, strong).map(({ of: bold, ...part }) => {
          const marked = <Marked text={piece(part)} ranges={rangesIn(found, part)} />;
          return bold ? <strong>{marked}</strong> : marked;
        });
        return of ? (
          <a href={of.href} rel="noreferrer nofollow">
            {inner}
          </a>
        ) : (
          inner
        );
      })}
    </>
  );
}

/** The parts of what was found that lie in this stretch, counted from its start. */
function rangesIn(found: readonly Stretch[], { start, end }: Stretch): [number, number][] {
  return found
    .filter((range) => range.start < end && range.end > start)
    .map((range) => [Math.max(range.start, start) - start, Math.min(range.end, end) - start]);
}

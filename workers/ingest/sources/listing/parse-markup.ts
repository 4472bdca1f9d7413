import { Parser, type ParserOptions } from "htmlparser2";

/** Receives a document piece by piece while it is parsed. */
export type MarkupReader = {
  open(name: string, attributes: Record<string, string>): void;
  text(words: string): void;
  /** `isImplied`: closed by another tag or by the end of the document. */
  close(name: string, isImplied: boolean): void;
};

const DEPTH_MAX = 500;
const SLICE_CHARS = 16_384;

/**
 * Parses HTML or XML in one pass, in linear time. The search for the element that a closing tag closes takes
 * as long as the document is deep, so parsing stops at a depth that no real document has.
 */
export function parseMarkup(text: string, reader: MarkupReader, options: ParserOptions = {}): void {
  let depth = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth++;
        reader.open(name, attributes);
      },
      ontext: (words) => reader.text(words),
      onclosetag(name, isImplied) {
        depth--;
        reader.close(name, isImplied);
      },
    },
    options,
  );
  for (let from = 0; from < text.length && depth <= DEPTH_MAX; from += SLICE_CHARS) {
    parser.write(text.slice(from, from + SLICE_CHARS));
  }
  parser.end();
}

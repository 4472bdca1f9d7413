import { Parser, type ParserOptions } from "htmlparser2";

/** What is heard of a document while it is read; nothing of it is kept. */
export type MarkupReader = {
  open(name: string, attributes: Record<string, string>): void;
  text(words: string): void;
  /** `isImplied`: another tag or the end of the document closed it. */
  close(name: string, isImplied: boolean): void;
};

const DEPTH_MAX = 500;
const SLICE_CHARS = 16_384;

/**
 * Reads HTML or XML in one pass, in time that grows with its length and nothing else: looking for what a
 * closing tag closes takes as long as the document is deep, so one that is nested beyond reason is read no
 * further.
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

import {
  DOUBLE_QUOTE,
  EQUALS,
  EXCLAMATION,
  endsAttributeName,
  endsTagName,
  endsUnquoted,
  GREATER,
  isLetter,
  isSpace,
  QUESTION,
  SINGLE_QUOTE,
  SLASH,
} from "./markup-characters.ts";

/** What the tokenizer reports, in the order of the page. All positions are offsets in the page. */
export type TokenReader = {
  /** A part of the text, with entities as written. */
  text(start: number, end: number): void;
  /** The name of a start tag. Returns it in lower case. */
  startTag(start: number, end: number): string;
  /** An attribute of that tag: its name, and its value, which is empty if it has none. */
  attribute(start: number, end: number, valueStart: number, valueEnd: number): void;
  startTagEnd(selfClosing: boolean): void;
  /** The name of an end tag. */
  endTag(start: number, end: number): void;
};

/**
 * Finds tags and text where htmlparser2 finds them, without its state for every character: it searches for
 * the next mark with `indexOf`, native code, since most of a page is scripts, text and the values of
 * attributes. Comments, declarations and unfinished tags are left out. Takes linear time.
 */
export class Tokenizer {
  private readonly html: string;
  private readonly reader: TokenReader;
  private stopped = false;
  /** What comes before is read. */
  private at = 0;
  /** The beginning of the text that is not yet reported. */
  private textStart = 0;

  constructor(html: string, reader: TokenReader) {
    this.html = html;
    this.reader = reader;
  }

  run(): void {
    for (let mark = this.find("<", 0); mark < this.html.length; mark = this.find("<", this.at)) {
      this.readFrom(mark);
      if (this.stopped) return;
    }
    this.putText(this.html.length);
  }

  /** From now on nothing is reported. */
  stop(): void {
    this.stopped = true;
  }

  /** Reads what begins with "<": a tag, a comment, or else text. */
  private readFrom(mark: number): void {
    const kind = this.html.charCodeAt(mark + 1);
    this.at = mark + 1;
    if (isLetter(kind)) this.readStartTag(mark);
    else if (kind === SLASH) this.readEnd(mark);
    else if (kind === EXCLAMATION || kind === QUESTION) this.skipDeclaration(mark);
  }

  private readStartTag(mark: number): void {
    this.putText(mark);
    const start = mark + 1;
    let end = start;
    while (end < this.html.length && !endsTagName(this.html.charCodeAt(end))) end++;
    const tag = this.reader.startTag(start, end);
    this.moveTo(end);
    if (this.readAttributes() && RAW_TEXT_TAGS.has(tag) && !this.stopped) this.readRawText(tag);
  }

  /** Reads to the end of a start tag. Returns whether it has content. */
  private readAttributes(): boolean {
    let at = this.skipSpace(this.at);
    while (at < this.html.length) {
      const isSlash = this.html.charCodeAt(at) === SLASH;
      const next = isSlash ? this.skipSpace(at + 1) : at;
      if (this.html.charCodeAt(next) === GREATER) {
        this.moveTo(next + 1);
        this.reader.startTagEnd(isSlash);
        return !isSlash;
      }
      at = isSlash ? next : this.skipSpace(this.readAttribute(at));
    }
    this.moveTo(at);
    return false;
  }

  /** Returns the position after the attribute. */
  private readAttribute(start: number): number {
    let end = start + 1;
    while (end < this.html.length && !endsAttributeName(this.html.charCodeAt(end))) end++;
    const equals = this.skipSpace(end);
    if (this.html.charCodeAt(equals) !== EQUALS) {
      this.reader.attribute(start, end, end, end);
      return equals;
    }
    const value = this.skipSpace(equals + 1);
    const quote = this.html.charCodeAt(value);
    const isQuoted = quote === DOUBLE_QUOTE || quote === SINGLE_QUOTE;
    const from = isQuoted ? value + 1 : value;
    const to = isQuoted ? this.find(quote === DOUBLE_QUOTE ? '"' : "'", from) : this.endOfUnquoted(from);
    this.reader.attribute(start, end, from, to);
    return isQuoted ? to + 1 : to;
  }

  private endOfUnquoted(start: number): number {
    let end = start;
    while (end < this.html.length && !endsUnquoted(this.html.charCodeAt(end))) end++;
    return end;
  }

  /** The content of a script and the like has no tags except its own end tag. */
  private readRawText(tag: string): void {
    let end = this.find("</", this.at);
    while (end < this.html.length && !this.isEndTag(end + 2, tag)) end = this.find("</", end + 2);
    this.putText(end);
    if (end < this.html.length) this.readEndTag(end + 2);
    else this.moveTo(end);
  }

  private isEndTag(start: number, tag: string): boolean {
    const end = start + tag.length;
    return endsUnquoted(this.html.charCodeAt(end)) && this.html.slice(start, end).toLowerCase() === tag;
  }

  /** Reads an end tag or, as browsers do, leaves out what only begins like one. "</>" is text. */
  private readEnd(mark: number): void {
    const start = this.skipSpace(mark + 2);
    const kind = this.html.charCodeAt(start);
    this.at = start;
    if (kind === GREATER || start === this.html.length) return;
    this.putText(mark);
    if (isLetter(kind)) this.readEndTag(start);
    else this.skipBogus(start);
  }

  private readEndTag(start: number): void {
    const end = this.endOfUnquoted(start);
    if (end < this.html.length) this.reader.endTag(start, end);
    this.moveTo(this.find(">", end) + 1);
  }

  private skipDeclaration(mark: number): void {
    this.putText(mark);
    if (this.html.startsWith("<!--", mark)) this.moveTo(this.find("-->", mark + 2) + 3);
    else if (this.html.startsWith(CDATA, mark)) this.moveTo(this.find("]]>", mark + CDATA.length) + 3);
    else this.skipBogus(mark + 2);
  }

  /** Skips to the next ">". If there is none, it is text: "I <3 you". */
  private skipBogus(start: number): void {
    const end = this.find(">", start);
    this.moveTo(end < this.html.length ? end + 1 : start);
    this.at = Math.max(this.at, end);
  }

  private skipSpace(from: number): number {
    let at = from;
    while (isSpace(this.html.charCodeAt(at))) at++;
    return at;
  }

  /** The position of the next such mark; that of the page's end if there is none. */
  private find(mark: string, from: number): number {
    const found = this.html.indexOf(mark, from);
    return found < 0 ? this.html.length : found;
  }

  private putText(end: number): void {
    if (end > this.textStart) this.reader.text(this.textStart, end);
  }

  private moveTo(position: number): void {
    this.at = position;
    this.textStart = position;
  }
}

const CDATA = "<![CDATA[";

/** Elements whose content is text up to their end tag (HTML standard, section 13.2.5.3). */
const RAW_TEXT_TAGS: ReadonlySet<string> = new Set(["script", "style", "title", "textarea", "xmp"]);

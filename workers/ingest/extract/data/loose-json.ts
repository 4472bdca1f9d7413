const DEPTH_MAX = 60;
const VALUES_MAX = 20;

/**
 * Parses text that is almost JSON as far as possible. Accepts comments, wrappers (`<!--`, CDATA), control
 * characters and line breaks in strings, unescaped quotation marks, surplus or missing commas and brackets.
 * Null where no object or list begins. Linear: each character is looked at a bounded number of times.
 *
 * @example readLoosely('{"a": 1, "b": [2') // { a: 1, b: [2] }
 */
export function readLoosely(text: string): unknown {
  return new LooseReader(text, '"').read();
}

/** All objects and lists of a block, one after the other, whose strings may also be in single marks. */
export function readAllLoosely(text: string): unknown[] {
  const reader = new LooseReader(text, "\"'");
  const values: unknown[] = [];
  for (let value = reader.read(); value !== null && values.length < VALUES_MAX; value = reader.read())
    values.push(value);
  return values;
}

class LooseReader {
  private position = 0;
  private readonly text: string;
  private readonly quotes: string;

  constructor(text: string, quotes: string) {
    this.text = text;
    this.quotes = quotes;
  }

  /** The next object or list; null if there is none. */
  read(): unknown {
    FIRST.lastIndex = this.position;
    const first = FIRST.exec(this.text)?.index;
    if (first === undefined) return null;
    this.position = first;
    return this.value(0);
  }

  private value(depth: number): unknown {
    const next = this.next();
    if (next === "{" || next === "[") return depth < DEPTH_MAX ? this.group(next, depth) : this.stop();
    return this.isQuote(next) ? this.string(next) : this.bare();
  }

  /** The members of an object or a list, to its closing bracket or to the end of the text. */
  private group(opening: "{" | "[", depth: number): unknown {
    const fields: [string, unknown][] = [];
    const items: unknown[] = [];
    this.position++;
    for (let next = this.next(); next !== "" && next !== "}" && next !== "]"; next = this.next()) {
      const from = this.position;
      if (next === ",") this.position++;
      else if (opening === "[") items.push(this.value(depth + 1));
      else fields.push(this.field(depth));
      if (this.position === from) this.position++;
    }
    this.position++;
    return opening === "[" ? items : Object.fromEntries(fields);
  }

  private field(depth: number): [string, unknown] {
    const next = this.next();
    const name = this.isQuote(next) ? this.string(next) : String(this.bare());
    if (this.next() !== ":") return [name, null];
    this.position++;
    return [name, this.value(depth + 1)];
  }

  /**
   * Reads up to the quotation mark after which the text continues as JSON; other marks belong to the string.
   */
  private string(quote: string): string {
    const from = this.position + 1;
    let end = this.text.indexOf(quote, from);
    while (end >= 0 && (this.isEscaped(end, from) || !this.endsString(end)))
      end = this.text.indexOf(quote, end + 1);
    if (end < 0) end = this.text.length;
    this.position = end + 1;
    return unescaped(this.text.slice(from, end));
  }

  private isQuote(character: string): boolean {
    return character !== "" && this.quotes.includes(character);
  }

  private isEscaped(at: number, from: number): boolean {
    let slashes = 0;
    while (at - 1 - slashes >= from && this.text[at - 1 - slashes] === "\\") slashes++;
    return slashes % 2 === 1;
  }

  private endsString(at: number): boolean {
    STRING_END.lastIndex = at + 1;
    return STRING_END.test(this.text);
  }

  /** A number, true, false, null, or a word without quotation marks; null for anything else. */
  private bare(): unknown {
    BARE.lastIndex = this.position;
    const word = BARE.exec(this.text)?.[0] ?? "";
    this.position += word.length;
    if (word === "true" || word === "false") return word === "true";
    if (word === "" || word === "null") return null;
    return Number.isNaN(Number(word)) ? word : Number(word);
  }

  /** The next character that is neither white space nor part of a comment; "" at the end. */
  private next(): string {
    for (let end = this.endOfGap(); end > this.position; end = this.endOfGap()) this.position = end;
    return this.text.charAt(this.position);
  }

  /** A block comment without an end extends to the end of the text. */
  private endOfGap(): number {
    const { text, position } = this;
    if (text.startsWith("/*", position)) return endAfter(text, "*/", position + 2);
    if (text.startsWith("//", position)) return endAfter(text, "\n", position + 2);
    BLANKS.lastIndex = position;
    return position + (BLANKS.exec(text)?.[0].length ?? 0);
  }

  private stop(): null {
    this.position = this.text.length;
    return null;
  }
}

function endAfter(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? text.length : at + mark.length;
}

const FIRST = /\{|(?<!CDATA)\[(?!CDATA\[)/g;

const BLANKS = /[\s\p{Cc}]*/uy;

/** A comma may be missing before the next name. */
const STRING_END = /[\s\p{Cc}]{0,200}(?:[:,}\]]|$|\/[/*]|"[\w@-]{1,40}"\s{0,9}:)/uy;

const BARE = /[\w.+$@-]+/y;

/** The escapes of JSON (RFC 8259, section 7); a character after any other backslash stands for itself. */
function unescaped(text: string): string {
  if (!text.includes("\\")) return text;
  return text.replace(/\\(?:u([\da-fA-F]{4})|(.)|$)/gs, (_, code?: string, letter?: string) => {
    if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
    return letter === undefined ? "" : (ESCAPES.get(letter) ?? letter);
  });
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
  ["b", "\b"],
  ["f", "\f"],
]);

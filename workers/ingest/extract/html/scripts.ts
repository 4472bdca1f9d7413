import { decodeHTML } from "entities/decode";
import { PAGE_CHARACTERS_MAX } from "./page-text.ts";

const ATTRIBUTES_MAX = 200;
const ROWS_MAX = 2_000;
const ATTRIBUTE_CHARACTERS_MIN = 40;

/** What a page contains and does not show. Few pages are asked for it. */
export class PageData {
  /** The page up to the maximum that is read. */
  readonly page: string;
  private knownCode: readonly string[] | null = null;

  constructor(html: string) {
    this.page = html.slice(0, PAGE_CHARACTERS_MAX);
  }

  /**
   * The data of the page, each piece as code: its scripts, and the attributes that contain JSON, by which
   * some frameworks pass their state (Inertia, Astro, React on Rails).
   */
  get code(): readonly string[] {
    this.knownCode ??= dataIn(this.page);
    return this.knownCode;
  }
}

function dataIn(page: string): string[] {
  const scripts = insideOf(page, "script").map(withQuotes);
  const rows = rowsOf(scripts);
  const others = rows.length > 0 ? scripts.filter((script) => !PIECE.test(script)) : scripts;
  return [...others, ...dataAttributesIn(page), ...rows];
}

/** What stands in each element of a tag that has an end tag, unchanged. */
export function insideOf(page: string, tag: string): string[] {
  const inside: string[] = [];
  for (let start = page.indexOf(`<${tag}`); start >= 0; ) {
    const from = page.indexOf(">", start);
    const to = from < 0 ? -1 : page.indexOf(`</${tag}`, from);
    if (to < 0) break;
    inside.push(page.slice(from + 1, to));
    start = page.indexOf(`<${tag}`, to);
  }
  return inside;
}

/**
 * The rows of a stream that scripts send in pieces (React's server components, turbo-stream), without their
 * numbers. A row of text has its length in bytes: `9:T4f2,<p>…`. The rest that is not in rows is the last.
 */
function rowsOf(scripts: readonly string[]): string[] {
  const pieces = scripts.flatMap((script) => {
    const start = PIECE.exec(script)?.[0].length ?? 0;
    return start > 0 ? [decodeLiteral(script.slice(start - 1, endOfLiteral(script, start) + 1))] : [];
  });
  const rows: string[] = [];
  let stream = pieces.join("");
  for (let row = ROW.exec(stream); row !== null && rows.length < ROWS_MAX; row = ROW.exec(stream)) {
    const rest = stream.slice(row[0].length);
    const text = row[1] === undefined ? lineOf(rest) : firstBytes(rest, Number.parseInt(row[1], 16));
    rows.push(row[1] === undefined ? text : JSON.stringify(text));
    stream = rest.slice(text.length).replace(/^\n/, "");
  }
  return rows.length > 0 && stream !== "" ? [...rows, stream] : rows;
}

function lineOf(text: string): string {
  const end = text.indexOf("\n");
  return end < 0 ? text : text.slice(0, end);
}

function firstBytes(text: string, length: number): string {
  return new TextDecoder().decode(new TextEncoder().encode(text.slice(0, length)).subarray(0, length));
}

/** A script that sends a piece of a stream, up to the quotation mark. */
const PIECE = /^[^"]{0,120}(?:__next_f\b[^"]{0,60}\.push\(\[1,\s*|\.enqueue\(\s*)"/;

const ROW = /^[\da-f]{0,6}:(?:T([\da-f]{1,6}),)?/;

/** Angular up to version 16 escapes its state in a way of its own. */
function withQuotes(script: string): string {
  if (!script.includes("{&q;")) return script;
  return ANGULAR_ESCAPES.reduce((text, [escaped, sign]) => text.replaceAll(escaped, sign), script);
}

/** The ampersand is the last: what it begins is no escape. */
const ANGULAR_ESCAPES = [
  ["&q;", '"'],
  ["&s;", "'"],
  ["&l;", "<"],
  ["&g;", ">"],
  ["&a;", "&"],
] as const;

function dataAttributesIn(page: string): string[] {
  const found: string[] = [];
  DATA_ATTRIBUTE.lastIndex = 0;
  for (let start = DATA_ATTRIBUTE.exec(page); start !== null; start = DATA_ATTRIBUTE.exec(page)) {
    const from = start.index + 2;
    const end = page.indexOf(start[1] ?? "", from);
    if (end < 0 || found.length >= ATTRIBUTES_MAX) break;
    if (end - from >= ATTRIBUTE_CHARACTERS_MIN) found.push(decodeHTML(page.slice(from, end)));
    DATA_ATTRIBUTE.lastIndex = end;
  }
  return found;
}

/** The beginning of a value that is an object or a list of objects with a name in quotation marks. */
const DATA_ATTRIBUTE = /=(["'])\[?\{(?:"|&(?:quot|#34|#x22);)/g;

/**
 * The position of the closing quotation mark of the string that begins before `from`; the end of the code if
 * there is none.
 */
export function endOfLiteral(code: string, from: number, quote = '"'): number {
  let end = code.indexOf(quote, from);
  while (end >= 0 && isEscaped(code, end)) end = code.indexOf(quote, end + 1);
  return end < 0 ? code.length : end;
}

function isEscaped(code: string, position: number): boolean {
  let slashes = 0;
  while (code[position - 1 - slashes] === "\\") slashes++;
  return slashes % 2 === 1;
}

/**
 * The value of a string literal, given with its quotation marks, and without percent escapes if it is escaped
 * JSON; nothing if it is not valid.
 */
export function decodeLiteral(literal: string): string {
  try {
    const text = String(JSON.parse(literal.startsWith('"') ? literal : inDoubleQuotes(literal)));
    return isEscapedJson(text) ? decodeURIComponent(text) : text;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof URIError) return "";
    throw error;
  }
}

/** A literal of JavaScript, whose escapes are more than those of JSON, as one of JSON. */
function inDoubleQuotes(literal: string): string {
  const text = literal.slice(1, -1).replace(/\\x([\da-f]{2})|\\(.)|["\n\r\t]/gis, (part, code, letter) => {
    if (code !== undefined) return `\\u00${code}`;
    if (letter === undefined) return CONTROLS.get(part) ?? '\\"';
    return JSON_ESCAPES.has(letter) ? part : letter.trim();
  });
  return `"${text}"`;
}

const CONTROLS: ReadonlyMap<string, string> = new Map([
  ["\n", "\\n"],
  ["\r", ""],
  ["\t", "\\t"],
]);
const JSON_ESCAPES: ReadonlySet<string> = new Set('"\\/bfnrtu');

/** "%7B%22title%22%3A …" */
function isEscapedJson(text: string): boolean {
  return /^%(?:5B%)?7B%22/i.test(text);
}

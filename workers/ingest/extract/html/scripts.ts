import { decodeHTML } from "entities/decode";
import { PAGE_CHARACTERS_MAX } from "./page-text.ts";

const ATTRIBUTES_MAX = 200;
const ATTRIBUTE_CHARACTERS_MIN = 40;

/**
 * The data of a page, each piece as code: its scripts, and the attributes that contain JSON, by which some
 * frameworks pass their state (Inertia, Astro, React on Rails).
 */
export function dataIn(html: string): string[] {
  const page = html.slice(0, PAGE_CHARACTERS_MAX);
  return [...scriptsIn(page).map(withQuotes), ...dataAttributesIn(page)];
}

/** The text of each script of a page that has an end tag, unchanged. */
function scriptsIn(page: string): string[] {
  const scripts: string[] = [];
  for (let start = page.indexOf("<script"); start >= 0; ) {
    const from = page.indexOf(">", start);
    const to = from < 0 ? -1 : page.indexOf("</script", from);
    if (to < 0) break;
    scripts.push(page.slice(from + 1, to));
    start = page.indexOf("<script", to);
  }
  return scripts;
}

/** Angular up to version 16 escapes its state in a way of its own. */
function withQuotes(script: string): string {
  if (!script.includes("{&q;")) return script;
  return script.replace(/&[aqslg];/g, (sign) => ANGULAR_ESCAPES.get(sign) ?? sign);
}

const ANGULAR_ESCAPES: ReadonlyMap<string, string> = new Map([
  ["&a;", "&"],
  ["&q;", '"'],
  ["&s;", "'"],
  ["&l;", "<"],
  ["&g;", ">"],
]);

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
    const text = String(JSON.parse(literal.startsWith("'") ? inDoubleQuotes(literal) : literal));
    return isEscapedJson(text) ? decodeURIComponent(text) : text;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof URIError) return "";
    throw error;
  }
}

function inDoubleQuotes(literal: string): string {
  const text = literal.slice(1, -1).replace(/\\(.)|"/gs, (part, letter?: string) => {
    if (letter === undefined) return '\\"';
    return letter === "'" ? letter : part;
  });
  return `"${text}"`;
}

/** "%7B%22title%22%3A …" */
function isEscapedJson(text: string): boolean {
  return /^%(?:5B%)?7B%22/i.test(text);
}

import { PAGE_CHARACTERS_MAX } from "./page-text.ts";

/** The text of each script of a page that has an end tag, unchanged. */
export function scriptsIn(html: string): string[] {
  const page = html.slice(0, PAGE_CHARACTERS_MAX);
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

/**
 * The position of the closing quotation mark of the string that begins before `from`; the end of the code if
 * there is none.
 */
export function endOfLiteral(code: string, from: number): number {
  let end = code.indexOf('"', from);
  while (end >= 0 && isEscaped(code, end)) end = code.indexOf('"', end + 1);
  return end < 0 ? code.length : end;
}

function isEscaped(code: string, position: number): boolean {
  let slashes = 0;
  while (code[position - 1 - slashes] === "\\") slashes++;
  return slashes % 2 === 1;
}

/** The value of a string literal, given with its quotation marks; nothing if it is not valid JSON. */
export function decodeLiteral(literal: string): string {
  try {
    return String(JSON.parse(literal));
  } catch (error) {
    if (error instanceof SyntaxError) return "";
    throw error;
  }
}

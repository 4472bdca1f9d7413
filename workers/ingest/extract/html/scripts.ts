import { PAGE_CHARACTERS_MAX } from "./page-text.ts";

/** The text of each script of a page that has an end, as it stands. */
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
 * Where the string that begins before `from` has its closing quote; the end of the code where it has none.
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

/** What a string literal says, given with its quotes; nothing where it is not JSON's. */
export function decodeLiteral(literal: string): string {
  try {
    return String(JSON.parse(literal));
  } catch (error) {
    if (error instanceof SyntaxError) return "";
    throw error;
  }
}

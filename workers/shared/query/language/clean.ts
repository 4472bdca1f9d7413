/** A query in plain characters. `positions[i]` is the place of its i-th unit in the text that was typed. */
export type CleanQuery = {
  text: string;
  positions: readonly number[];
};

/**
 * Reverts what word processors, phones and web pages do to a query: curly, angled and full-width quotes
 * become `"`, full-width signs plain ones, every kind of space a space; invisible characters are removed.
 */
export function cleanQuery(typed: string): CleanQuery {
  let text = "";
  const positions: number[] = [];
  let at = 0;
  for (const character of typed) {
    const plain = INVISIBLE.test(character) ? "" : plainOf(character);
    for (let unit = 0; unit < plain.length; unit++) positions.push(at + unit);
    text += plain;
    at += character.length;
  }
  return { text, positions: [...positions, typed.length] };
}

const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u;
const QUOTES = /["“”„‟«»″〝〞〟＂]/;
const FULL_WIDTH: Readonly<Record<string, string>> = {
  "（": "(",
  "）": ")",
  "：": ":",
  "＊": "*",
  "～": "~",
  "＋": "+",
};

function plainOf(character: string): string {
  if (/\s/.test(character)) return " ";
  if (QUOTES.test(character)) return '"';
  return FULL_WIDTH[character] ?? character;
}

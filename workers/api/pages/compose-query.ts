/** What a person may fill in instead of writing a query; every part may be empty. */
export type QueryParts = { all?: string; phrase?: string; none?: string; title?: string; outlet?: string };

/**
 * Writes the parts as a query of docs/query-language.md: words that must all occur, a phrase, words that must
 * not occur, a phrase of the title, and the newspaper's host.
 */
export function composeQuery({
  all = "",
  phrase = "",
  none = "",
  title = "",
  outlet = "",
}: QueryParts): string {
  const wanted = [
    ...typedWords(all),
    ...quoted(phrase),
    ...quoted(title).map((text) => `title:${text}`),
    ...outlet
      .split(/\s+/)
      .filter((host) => host !== "")
      .slice(0, 1)
      .map((host) => `source:${host}`),
  ];
  const unwanted = typedWords(none).map((word) => `NOT ${word}`);
  const wantedText = wanted.join(" AND ");
  return [wantedText, ...unwanted].filter((text) => text !== "").join(" ");
}

/** Quotes a word that reads like an operator, so that it is a word. Text in quotes already stays together. */
function typedWords(text: string): string[] {
  return (text.match(/"[^"]*"|[^\s"]+/g) ?? []).flatMap(quoted);
}

function quoted(text: string): string[] {
  const inside = text.replaceAll('"', " ").trim();
  return inside === "" ? [] : [`"${inside}"`];
}
